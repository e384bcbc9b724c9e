// The rules of a country file, member by member.

import { checkDigits } from './check_digits.mjs';
import {
  ACCOUNTS, CATEGORIES, CONDITIONS, DATED_CATEGORIES, FIELDS, KINDS, MEMBERS, PAYMENT_CODES, PHRASES,
  REFERENCES, TAX_KINDS,
} from './words.mjs';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const DECIMAL = /^(0|[1-9][0-9]{0,12})(\.[0-9]{1,6})?$/;
const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const SCRIPTS = { el: /\p{Script=Greek}/u, bg: /\p{Script=Cyrillic}/u, ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u, sr: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u, ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u };
const MIXED_WORD = /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}{2,}/u;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value.trim() === value && value !== '';

/** Whether a text is a day of the calendar. */
function isDate(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
}

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

class Check {
  constructor(country, known, tell) {
    Object.assign(this, { country, known, tell, unverified: 0, facts: [], named: [] });
    this.languages = Array.isArray(country?.languages) ? country.languages : [];
  }

  /** Members by name: true must be there, false may be, others are faults. */
  members(path, object, rule) {
    if (!isObject(object)) return this.tell(path, 'is no object'), false;
    for (const name of Object.keys(object)) {
      if (!(name in rule)) this.tell(join(path, name), 'is no member that the format knows');
    }
    for (const [name, must] of Object.entries(rule)) {
      if (must && !(name in object)) this.tell(join(path, name), 'is missing');
    }
    return true;
  }

  /** An entry that states a fact: its members, whether it is verified, and the source that it needs. */
  fact(path, object, rule) {
    const shared = { law: false, custom: false, from: false, until: false, unverified: false, remark: false };
    if (object?.unverified !== undefined) {
      this.unverified += 1;
      if (object.unverified !== true) this.tell(`${path}.unverified`, 'can only be true');
      if (!isText(object.remark)) this.tell(`${path}.remark`, 'must say what is not verified');
      const open = Object.fromEntries(Object.keys(rule).map((name) => [name, name === 'key']));
      this.members(path, object, { ...open, ...shared });
      return false;
    }
    if (!this.members(path, object, { ...rule, ...shared })) return false;
    if ('law' in object && !isText(object.law)) this.tell(`${path}.law`, 'is no text');
    if ('custom' in object && object.custom !== true) this.tell(`${path}.custom`, 'can only be true');
    for (const name of ['from', 'until']) {
      if (name in object && !isDate(object[name])) this.tell(`${path}.${name}`, 'is no date');
    }
    if (!object.custom) this.facts.push(path);
    return true;
  }

  /** A list whose entries have keys of their own. */
  list(path, list, each, key = 'key') {
    if (!Array.isArray(list)) return this.tell(path, 'is no list');
    const seen = new Set();
    list.forEach((entry, index) => {
      const name = isText(entry?.[key]) ? entry[key] : String(index);
      if (!isText(entry?.[key])) this.tell(`${path}.${index}.${key}`, 'is missing or no text');
      if (key === 'key' && isText(entry?.key) && !KEY.test(entry.key)) this.tell(`${path}.${name}`, 'is no key');
      if (key === 'key' && seen.has(name)) this.tell(`${path}.${name}`, 'stands twice');
      seen.add(name);
      each(`${path}.${name}`, entry);
    });
  }

  /** A text in each of the country's languages and, unless told otherwise, in English. */
  text(path, texts, withEnglish = true) {
    if (!isObject(texts)) return this.tell(path, 'is no object of texts by language');
    const needed = new Set([...this.languages, ...(withEnglish ? ['en'] : [])]);
    for (const language of needed) {
      if (!(language in texts)) this.tell(`${path}.${language}`, 'is missing');
    }
    for (const [language, text] of Object.entries(texts)) {
      const place = `${path}.${language}`;
      if (!needed.has(language) && language !== 'en') this.tell(place, 'is no language of this country');
      if (!isText(text)) {
        this.tell(place, 'is empty, or has spaces around it');
        continue;
      }
      const letters = SCRIPTS[language];
      if (letters && !letters.test(text) && /\p{Ll}{3}/u.test(text)) this.tell(place, 'is not in the letters of its language');
      if (/-Latn$/.test(language) && /\p{Script=Cyrillic}/u.test(text)) this.tell(place, 'has letters that are not Latin');
      const mixed = text.match(MIXED_WORD);
      if (mixed) this.tell(place, `"${mixed[0]}" mixes the letters of two scripts`);
      if (/ {2}|\.\.\.|"/.test(text)) this.tell(place, 'has two spaces, three dots or straight quotes');
    }
  }

  oneOf(path, value, choices) {
    if (!choices.has(value)) this.tell(path, `"${value}" is not one of: ${[...choices].join(', ')}`);
  }

  each(path, list, choices) {
    if (!Array.isArray(list)) return this.tell(path, 'is no list');
    list.forEach((value, index) => this.oneOf(`${path}.${index}`, value, choices));
  }

  when(path, list) {
    this.each(path, list, CONDITIONS);
    if (Array.isArray(list) && list.length === 0) this.tell(path, 'says nothing: write "always"');
  }

  decimal(path, value) {
    if (typeof value !== 'string' || !DECIMAL.test(value)) this.tell(path, `${JSON.stringify(value)} is no decimal in a string: write "19" or "5.5"`);
  }

  money(path, value) {
    if (!this.members(path, value, { amount: true, currency: true })) return;
    this.decimal(`${path}.amount`, value.amount);
    this.currency(`${path}.currency`, value.currency);
  }

  currency(path, value) {
    if (!CURRENCIES.has(value)) this.tell(path, `"${value}" is no currency of ISO 4217`);
  }

  /** Dated entries, the newest first. */
  dated(path, list, each) {
    if (!Array.isArray(list) || list.length === 0) return this.tell(path, 'is no list, or an empty one');
    let after;
    list.forEach((entry, index) => {
      const place = `${path}.${index}`;
      if (!isDate(entry?.from)) this.tell(`${place}.from`, 'is no date');
      if ('until' in (entry ?? {}) && !(isDate(entry.until) && entry.until >= entry.from)) this.tell(`${place}.until`, 'is no date, or before its beginning');
      if (after && !(entry?.from < after)) this.tell(`${place}.from`, 'is not before the one above it: the newest stands first');
      if (after && entry?.until && entry.until >= after) this.tell(`${place}.until`, 'reaches into the one above it');
      after = entry?.from;
      each(place, entry);
    });
  }

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
      if (usual !== undefined && usual !== 'on_receipt' && !isObject(usual)) this.tell('terms.usual', 'is no terms of docs/document.md');
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

const join = (path, name) => (path ? `${path}.${name}` : name);
