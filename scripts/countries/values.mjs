// The kinds of values that a country file is made of: texts, dates, decimals, lists, facts.

import { CONDITIONS } from './words.mjs';
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const DECIMAL = /^(0|[1-9][0-9]{0,12})(\.[0-9]{1,6})?$/;
const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const SCRIPTS = { el: /\p{Script=Greek}/u, bg: /\p{Script=Cyrillic}/u, ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u, sr: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u, ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u };
const MIXED_WORD = /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}{2,}/u;
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value) => typeof value === 'string' && value.trim() === value && value !== '';

/** Whether a text is a day of the calendar. */
export function isDate(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
}

/** Looks at values, and tells the faults of each with its path. */
export class Values {
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
}

const join = (path, name) => (path ? `${path}.${name}` : name);
