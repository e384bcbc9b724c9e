// Whether a file is the whole invoice, by programs that had no part in making it.

import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fonts, properties, structureProblems, texts } from '../tests/e2e/pdf.mjs';

/**
 * Judges a file: `{ faults, pages, isTagged }`. `faults` are sentences, none where the file is sound and says from its first line to
 * the amount due what the invoice says. It is tagged where it has a structure that a screen reader follows.
 */
export function judge(bytes, { printed }) {
  const path = join(tmpdir(), `billet-judged-${process.pid}.pdf`);
  writeFileSync(path, bytes);
  try {
    const pages = texts(path);
    const embedded = fonts(path);
    const faults = [...missing(pages, printed)];
    const structure = structureProblems(path);
    if (structure) faults.push(`qpdf: ${structure.split('\n').find((line) => /error|warning/i.test(line)) ?? structure}`);
    if (!embedded.length || embedded.some(({ isEmbedded }) => !isEmbedded)) faults.push('a font is not embedded');
    return { faults, pages: pages.length, isTagged: properties(path).Tagged === 'yes' };
  } finally {
    rmSync(path, { force: true });
  }
}

/** What the invoice says and the pages don't. */
function* missing(pages, { title, number, seller, buyer, columns, rows, due, payment, note }) {
  const all = pages.map(plain);
  const whole = all.join(' ');
  const { length } = pages;
  const wanted = [title, number, seller[1], buyer[1], due[1], payment[1][1], note];
  for (const words of wanted) if (!whole.includes(plain(words))) yield `“${words}” is missing`;
  for (const [index, [description, , , , amount]] of rows.entries()) {
    // A long description is broken over lines. Its last word, which no other has, stands in one of them.
    if (!whole.includes(description.split(' ').at(-1)) || !whole.includes(amount)) yield `line ${index + 1} is missing`;
  }
  for (const [index, page] of all.entries()) {
    if (!page.includes(plain(`Page ${index + 1} of ${length}`))) yield `page ${index + 1} has no number`;
    if (/\(A-\d/.test(page) && !page.includes(plain(columns[0]))) yield `page ${index + 1} has no head of the table`;
  }
}

/** Words with single spaces, ligatures as their letters. */
function plain(text) {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
