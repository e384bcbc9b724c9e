// The rules of a country file, member by member.

import { checkDigits } from './check_digits.mjs';
import { Values, isDate, isObject, isText } from './values.mjs';
import {
  ACCOUNTS, CATEGORIES, DATED_CATEGORIES, FIELDS, KINDS, MEMBERS, PAYMENT_CODES, PHRASES,
  REFERENCES, TAX_KINDS, TERMS,
} from './words.mjs';

/** Tells the faults of a country; gives how many of its facts are marked unverified. */
export function checkCountry(country, file, known, tell) {
  const check = new Check(country, known, tell);
  if (!isObject(country)) return tell('(file)', 'is no object'), 0;
  check.members('', country, MEMBERS);
  check.head(file);
  check.address(country.address);
  check.taxes(country.taxes);
  check.list('charges', country.charges ?? [], (path, charge) => check.charge(path, charge));
  check.list('identifiers', country.identifiers, (path, one) => check.identifier(path, one));
  check.list('phrases', country.phrases, (path, one) => check.phrase(path, one));
  check.titles();
  check.numbering(country.numbering);
  check.list('required', country.required, (path, one) => check.required(path, one), 'path');
  check.list('small_business', country.small_business, (path, one) => check.smallBusiness(path, one));
  check.payment(country.payment);
  check.retention(country.retention);
  for (const [name, note] of Object.entries(country.notes ?? {})) {
    check.text(`notes.${name}`, note);
    check.named.push(`notes.${name}`);
  }
  check.sources(country.sources);
  return check.unverified;
}

class Check extends Values {
  head(file) {
    const { country } = this;
    if (country.format !== 1) this.tell('format', 'is not 1');
    if (!/^[A-Z]{2}$/.test(country.code)) this.tell('code', 'is no code of ISO 3166-1');
    if (file !== `${String(country.code).toLowerCase()}.json`) this.tell('code', 'is not the name of the file');
    if (this.languages.length === 0) this.tell('languages', 'is no list, or an empty one');
    this.languages.forEach((tag, index) => {
      if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag)) this.tell(`languages.${index}`, 'is no language of BCP 47 as it is used here');
    });
    this.text('name', country.name);
    this.currency('currency', country.currency);
    if (country.former_currency && this.members('former_currency', country.former_currency, { code: true, until: true, rate: true, per: true })) {
      this.currency('former_currency.code', country.former_currency.code);
      if (!isDate(country.former_currency.until)) this.tell('former_currency.until', 'is no date');
      this.decimal('former_currency.rate', country.former_currency.rate);
      this.decimal('former_currency.per', country.former_currency.per);
    }
    if (country.tax_currency && this.fact('tax_currency', country.tax_currency, { code: true, rate_of: true, note: false })) {
      this.currency('tax_currency.code', country.tax_currency.code);
      this.text('tax_currency.rate_of', country.tax_currency.rate_of);
      if (country.tax_currency.note) this.text('tax_currency.note', country.tax_currency.note);
    }
    this.oneOf('paper', country.paper, new Set(['a4', 'letter']));
    this.oneOf('prices', country.prices, new Set(['with_tax', 'without_tax']));
    if (country.terms && this.fact('terms', country.terms, { usual: false, at_most_days: false, note: false })) {
      const { usual, at_most_days: most, note } = country.terms;
      const [name, days] = Object.entries(isObject(usual) ? usual : {})[0] ?? [];
      if (usual !== undefined && usual !== 'on_receipt' && !(TERMS.has(name) && Number.isInteger(days))) {
        this.tell('terms.usual', 'is no terms of docs/document.md');
      }
      for (const [who, days] of Object.entries(most ?? {})) {
        this.oneOf('terms.at_most_days', who, new Set(['business', 'public', 'consumer']));
        if (!Number.isInteger(days)) this.tell(`terms.at_most_days.${who}`, 'is no number of days');
      }
      if (note) this.text('terms.note', note);
    }
    this.regions = new Set();
    this.list('regions', country.regions ?? [], (path, region) => {
      this.members(path, region, { code: true, name: true });
      if (!new RegExp(`^${country.code}-[A-Z0-9]+(-[A-Z0-9]+)*$`).test(region.code)) this.tell(path, 'is no code of ISO 3166-2 or of its form');
      this.regions.add(region.code);
      this.text(`${path}.name`, region.name);
    }, 'code');
  }

  address(address) {
    if (!this.fact('address', address, { lines: true, required: true, post_code: true, abroad: false })) return;
    const parts = new Set(['name', 'street', 'post_code', 'city', 'region', 'country']);
    const used = new Set();
    if (!Array.isArray(address.lines)) return this.tell('address.lines', 'is no list');
    for (const [, part] of address.lines.join('\n').matchAll(/\{([^}]*)\}/g)) {
      this.oneOf('address.lines', part, parts);
      if (used.has(part)) this.tell('address.lines', `{${part}} stands twice`);
      used.add(part);
    }
    this.each('address.required', address.required, used);
    const post = address.post_code;
    if (post === null) return;
    if (!this.members('address.post_code', post, { pattern: true, example: true, label: true })) return;
    this.text('address.post_code.label', post.label);
    try {
      if (!/^\^.*\$$/.test(post.pattern) || !new RegExp(post.pattern).test(post.example)) this.tell('address.post_code', 'the example does not fit the pattern, or the pattern is not from ^ to $');
    } catch {
      this.tell('address.post_code.pattern', 'is no pattern');
    }
  }

  taxes(taxes) {
    this.list('taxes', taxes, (path, tax) => {
      if (!this.fact(path, tax, { key: true, scheme: true, kind: true, name: true, title: true, regions: false, rates: true })) return;
      if (!isText(tax.scheme)) this.tell(`${path}.scheme`, 'is no text');
      this.oneOf(`${path}.kind`, tax.kind, TAX_KINDS);
      this.text(`${path}.name`, tax.name);
      this.text(`${path}.title`, tax.title);
      if (tax.regions) this.each(`${path}.regions`, tax.regions, this.regions);
      this.list(`${path}.rates`, tax.rates, (place, rate) => this.rate(place, rate));
    });
  }

  rate(path, rate) {
    const rule = { key: true, category: true, label: true, covers: true, values: false, regions: false, phrase: false, exemption_code: false, share: false, typed: false };
    if (!this.fact(path, rate, rule)) return;
    this.oneOf(`${path}.category`, rate.category, CATEGORIES);
    this.text(`${path}.label`, rate.label);
    this.text(`${path}.covers`, rate.covers);
    if (rate.regions) this.each(`${path}.regions`, rate.regions, this.regions);
    if (rate.share) this.decimal(`${path}.share`, rate.share);
    if (rate.phrase && !this.country.phrases?.some?.((one) => one.key === rate.phrase)) this.tell(`${path}.phrase`, `there is no phrase "${rate.phrase}"`);
    const phrase = this.country.phrases?.find?.((one) => one.key === rate.phrase);
    if (phrase?.category && phrase.category !== rate.category) this.tell(`${path}.phrase`, `"${rate.phrase}" is for the category ${phrase.category}`);
    if (rate.exemption_code && !/^VATEX-(EU|FR)-[0-9A-Z]+(-[0-9A-Z]+)*$/.test(rate.exemption_code)) this.tell(`${path}.exemption_code`, 'is no code of VATEX');
    if (!DATED_CATEGORIES.has(rate.category)) {
      if (rate.values) this.tell(`${path}.values`, `category ${rate.category} is always 0 %: it has no values`);
      return;
    }
    if ('typed' in rate) {
      if (rate.typed !== true || rate.values || rate.category === 'Z') this.tell(`${path}.typed`, 'can only be true, of a rate without values that is not always 0 %');
      return;
    }
    this.dated(`${path}.values`, rate.values, (place, value) => {
      this.members(place, value, { from: true, until: false, percent: true, law: false });
      this.decimal(`${place}.percent`, value?.percent);
      if (rate.category === 'Z' && value?.percent !== '0') this.tell(`${place}.percent`, 'category Z is 0 %');
    });
  }

  charge(path, charge) {
    if (!this.fact(path, charge, { key: true, label: true, value: true, when: true, note: false, category: false })) return;
    this.text(`${path}.label`, charge.label);
    this.when(`${path}.when`, charge.when);
    const [name, value] = Object.entries(charge.value ?? {})[0] ?? [];
    if (name === 'percent') this.decimal(`${path}.value.percent`, value);
    else if (name === 'amount') this.decimal(`${path}.value.amount`, value);
    else this.tell(`${path}.value`, 'is neither percent nor amount');
    if (charge.note) this.text(`${path}.note`, charge.note);
    if (charge.category) this.oneOf(`${path}.category`, charge.category, CATEGORIES);
  }

  identifier(path, one) {
    if (!this.fact(path, one, { key: true, kind: true, label: true, title: false, field: true, seller: false, buyer: false, example: true, note: false })) return;
    this.oneOf(`${path}.kind`, one.kind, new Set([...this.known.identifiers, 'free']));
    this.text(`${path}.label`, one.label);
    if (one.title) this.text(`${path}.title`, one.title);
    this.oneOf(`${path}.field`, one.field, FIELDS);
    if (!one.seller && !one.buyer) this.tell(path, 'is neither of the seller nor of the buyer');
    for (const who of ['seller', 'buyer']) if (one[who]) this.when(`${path}.${who}`, one[who]);
    if (one.note) this.text(`${path}.note`, one.note);
    if (!isText(one.example)) return this.tell(`${path}.example`, 'is no text');
    const wrong = checkDigits(one.kind, one.example);
    if (wrong) this.tell(`${path}.example`, wrong);
  }

  phrase(path, one) {
    if (!this.fact(path, one, { key: true, when: true, text: true, category: false, note: false, amount: false })) return;
    if (!PHRASES.has(one.key) && !one.key?.startsWith?.('x-')) this.tell(path, 'is no phrase that the format knows, and does not begin with "x-"');
    this.when(`${path}.when`, one.when);
    this.text(`${path}.text`, one.text);
    if (!one.law && !one.custom) this.tell(path, 'has neither the law’s article nor "custom": true');
    if (one.category) this.oneOf(`${path}.category`, one.category, CATEGORIES);
    if (one.note) this.text(`${path}.note`, one.note);
    if (one.amount) this.money(`${path}.amount`, one.amount);
  }

  titles() {
    const { titles, titles_unregistered: other, kinds } = this.country;
    for (const [path, set] of [['titles', titles], ['titles_unregistered', other]]) {
      if (set === undefined) continue;
      if (!isObject(set)) this.tell(path, 'is no object');
      for (const [kind, texts] of Object.entries(set)) {
        this.oneOf(path, kind, KINDS);
        this.text(`${path}.${kind}`, texts, false);
      }
    }
    if (!isObject(kinds)) return this.tell('kinds', 'is no object');
    for (const [kind, rule] of Object.entries(kinds)) {
      const path = `kinds.${kind}`;
      this.oneOf('kinds', kind, KINDS);
      if (!this.fact(path, rule, { use: true, instead: false, note: true })) continue;
      this.oneOf(`${path}.use`, rule.use, new Set(['required', 'usual', 'rare', 'replaced', 'forbidden']));
      if (rule.use === 'replaced' || rule.instead) this.oneOf(`${path}.instead`, rule.instead, KINDS);
      this.text(`${path}.note`, rule.note);
    }
    for (const kind of KINDS) {
      if (!titles?.[kind] && !['replaced', 'forbidden'].includes(kinds[kind]?.use)) this.tell(`titles.${kind}`, 'is missing, and the kind is not replaced or forbidden');
    }
  }

  numbering(rule) {
    if (!this.fact('numbering', rule, { gapless: true, unique: true, reset: true, pattern: true, note: false })) return;
    if (typeof rule.gapless !== 'boolean') this.tell('numbering.gapless', 'is neither true nor false');
    this.oneOf('numbering.unique', rule.unique, new Set(['series', 'year', 'seller']));
    this.oneOf('numbering.reset', rule.reset, new Set(['never', 'year', 'month']));
    if (!/\{#+\}/.test(rule.pattern ?? '') || /\{(?!YYYY\}|YY\}|MM\}|CLIENT\}|#+\})/.test(rule.pattern)) this.tell('numbering.pattern', 'has no {####}, or a token that is not known');
    if (rule.note) this.text('numbering.note', rule.note);
  }

  required(path, one) {
    if (!this.fact(path, one, { path: true, when: true, or: false, amount: false, note: false })) return;
    this.documentPath(path, one.path);
    if (one.or !== undefined && !Array.isArray(one.or)) this.tell(`${path}.or`, 'is no list');
    else one.or?.forEach((other, index) => this.documentPath(`${path}.or.${index}`, other));
    this.when(`${path}.when`, one.when);
    if (!one.law) this.tell(path, 'has no article of a law');
    if (one.amount) this.money(`${path}.amount`, one.amount);
    if (one.when?.includes?.('above-amount') && !one.amount) this.tell(`${path}.amount`, 'is missing: "above-amount" needs one');
    if (one.note) this.text(`${path}.note`, one.note);
  }

  /** A field of the document, or an identifier or phrase of this country. */
  documentPath(path, field) {
    const [head, who, key] = String(field).split('.');
    if (head === 'identifiers') {
      const identifier = this.country.identifiers?.find?.((other) => other.key === key);
      if (!['seller', 'buyer'].includes(who) || !identifier?.[who]) this.tell(path, 'is no identifier of that party');
    } else if (head === 'phrases') {
      if (!this.country.phrases?.some?.((phrase) => phrase.key === who)) this.tell(path, 'is no phrase of this country');
    } else if (!this.known.paths.has(field)) {
      this.tell(path, 'is no field of docs/document.md');
    }
  }

  smallBusiness(path, one) {
    if (!this.fact(path, one, { key: true, name: true, thresholds: true, phrase: false, note: false })) return;
    this.text(`${path}.name`, one.name);
    const lists = new Map();
    if (!Array.isArray(one.thresholds)) return this.tell(`${path}.thresholds`, 'is no list');
    for (const limit of one.thresholds) lists.set(limit.of, [...(lists.get(limit.of) ?? []), limit]);
    for (const [of, list] of lists) {
      this.oneOf(`${path}.thresholds`, of, new Set(['previous-year', 'current-year', 'twelve-months', 'next-twelve-months']));
      this.dated(`${path}.thresholds.${of}`, list, (place, limit) => {
        this.members(place, limit, { from: true, until: false, amount: true, currency: true, of: true });
        this.decimal(`${place}.amount`, limit.amount);
        this.currency(`${place}.currency`, limit.currency);
      });
    }
    if (one.phrase && !this.country.phrases?.some?.((phrase) => phrase.key === one.phrase)) this.tell(`${path}.phrase`, 'is no phrase of this country');
    if (one.note) this.text(`${path}.note`, one.note);
  }

  payment(payment) {
    if (!this.members('payment', payment, { codes: true, account: true, references: true, late_interest: true, note: false })) return;
    this.each('payment.codes', payment.codes, PAYMENT_CODES);
    this.each('payment.references', payment.references, REFERENCES);
    this.oneOf('payment.account', payment.account, ACCOUNTS);
    if (payment.note) this.text('payment.note', payment.note);
    this.list('payment.late_interest', payment.late_interest, (path, one) => {
      if (!this.fact(path, one, { who: true, yearly: false, daily: false, points: false, factor: false, over: false, flat_fee: false, note: false })) return;
      this.oneOf(`${path}.who`, one.who, new Set(['business', 'consumer', 'anyone', 'public']));
      const ways = ['yearly', 'daily', 'points', 'factor'].filter((name) => name in one);
      if (ways.length !== 1) this.tell(path, 'has not exactly one of yearly, daily, points and factor');
      for (const name of ways) this.decimal(`${path}.${name}`, one[name]);
      if (('points' in one || 'factor' in one) !== 'over' in one) this.tell(`${path}.over`, 'goes with points or factor, and only with them');
      if (one.over) this.text(`${path}.over`, one.over);
      if (one.flat_fee) this.money(`${path}.flat_fee`, one.flat_fee);
      if (one.note) this.text(`${path}.note`, one.note);
    }, 'who');
  }

  retention(rule) {
    if (!this.fact('retention', rule, { years: true, starts: true, note: false })) return;
    if (!Number.isInteger(rule.years) || rule.years < 1) this.tell('retention.years', 'is no number of years');
    this.oneOf('retention.starts', rule.starts, new Set(['issue', 'end-of-year', 'end-of-tax-year', 'filing']));
    if (rule.note) this.text('retention.note', rule.note);
  }

  /** Sources are pages, and every fact has one. */
  sources(sources) {
    if (!Array.isArray(sources) || sources.length === 0) return this.tell('sources', 'is no list, or an empty one');
    const covered = [];
    sources.forEach((source, index) => {
      const path = `sources.${index}`;
      if (!this.members(path, source, { title: true, url: true, for: true, read: false })) return;
      if (!isText(source.title)) this.tell(`${path}.title`, 'is no text');
      if (!/^https?:\/\/[^\s/]+\.[^\s]+$/.test(source.url)) this.tell(`${path}.url`, 'is no address');
      if (source.read && !isDate(source.read)) this.tell(`${path}.read`, 'is no date');
      if (!Array.isArray(source.for) || source.for.length === 0) return this.tell(`${path}.for`, 'is no list, or an empty one');
      for (const part of source.for) {
        covered.push(part);
        const under = (fact) => fact === part || fact.startsWith(`${part}.`);
        if (![...this.facts, ...this.named].some(under)) this.tell(`${path}.for`, `"${part}" is no fact of this country`);
      }
    });
    for (const fact of this.facts) {
      if (!covered.some((part) => fact === part || fact.startsWith(`${part}.`))) this.tell(fact, 'has no source');
    }
  }
}
