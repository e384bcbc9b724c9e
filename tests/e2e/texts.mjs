// What the page says, by the keys of its Fluent files, so that a better wording breaks no test.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';

const ROOT = join(import.meta.dirname, '..', '..');

const bundles = new Map();
let spoken = 'en';

/** In which language the texts of the page are looked up from now on, and every Desk made after it looks for them. */
export function speak(language) {
  spoken = language;
}

/** All texts of a file in a language that are the same whenever they are said, by their keys. */
export function fixedTexts(language, name) {
  const source = readFileSync(join(ROOT, 'src', 'wording', language, `${name}.ftl`), 'utf8');
  return new Map(
    new FluentResource(source).body.flatMap(({ id, value, attributes }) =>
      [[id, value], ...Object.entries(attributes).map(([name, value]) => [`${id}.${name}`, value])]
        .filter(([, value]) => typeof value === 'string'),
    ),
  );
}

/** A text of the interface: `text('drafts')`, `text('due-on', { date: '1 Dec 2026' })`. */
export function text(key, values = {}) {
  return format(bundle(spoken, 'interface'), key, values);
}

/** A text of the parts that are fetched when they are opened. */
export function drawerText(key, values = {}) {
  return format(bundle(spoken, 'drawer'), key, values);
}

/** What is told before sending: `problemText('price-missing', { position: 2, description: 'Chair' })`. */
export function problemText(code, { position, description, ...values } = {}) {
  const sentence = format(bundle(spoken, 'check'), `problem-${code}`, values);
  if (!position) return sentence;
  const key = description ? 'item-problem' : 'unnamed-item-problem';
  return format(bundle(spoken, 'check'), key, { position, description, sentence });
}

/** A text of the paper in a language: `paperText('de', 'invoice')`. */
export function paperText(language, key, values = {}) {
  return format(bundle(language, 'document'), key, values);
}

/** What one of a unit is called in a language: `unitText('bg', 'HUR')`. */
export function unitText(language, code, count = 1) {
  return format(bundle(language, 'units'), code, { count });
}

function bundle(language, name) {
  const path = `${language}/${name}`;
  if (!bundles.has(path)) bundles.set(path, read(language, name));
  return bundles.get(path);
}

function read(language, name) {
  const made = new FluentBundle(language, { useIsolating: false });
  const source = readFileSync(join(ROOT, 'src', 'wording', language, `${name}.ftl`), 'utf8');
  const errors = made.addResource(new FluentResource(source));
  if (errors.length > 0) throw errors[0];
  return made;
}

function format(from, key, values) {
  const [id, attribute] = key.split('.');
  const message = from.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) throw new Error(`There is no text ${key}.`);
  return from.formatPattern(pattern, values);
}
