// What the page says, by the keys of its Fluent file, so that a better wording breaks no test.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';

const ROOT = join(import.meta.dirname, '..', '..');

const interfaceTexts = bundle('en', 'interface');
const drawerTexts = bundle('en', 'drawer');
const checkTexts = bundle('en', 'check');
const documentTexts = new Map();

/** A text of the interface: `text('drafts')`, `text('due-on', { date: '1 Dec 2026' })`. */
export function text(key, values = {}) {
  return format(interfaceTexts, key, values);
}

/** A text of the parts that are fetched when they are opened. */
export function drawerText(key, values = {}) {
  return format(drawerTexts, key, values);
}

/** What is told before sending: `problemText('price-missing', { position: 2, description: 'Chair' })`. */
export function problemText(code, { position, description, ...values } = {}) {
  const sentence = format(checkTexts, `problem-${code}`, values);
  if (!position) return sentence;
  const key = description ? 'item-problem' : 'unnamed-item-problem';
  return format(checkTexts, key, { position, description, sentence });
}

/** A text of the paper in a language: `paperText('de', 'invoice')`. */
export function paperText(language, key, values = {}) {
  if (!documentTexts.has(language)) documentTexts.set(language, bundle(language, 'document'));
  return format(documentTexts.get(language), key, values);
}

function bundle(language, name) {
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
