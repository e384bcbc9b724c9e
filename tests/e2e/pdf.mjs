// Judges a PDF by programs that have nothing to do with the one that wrote it: qpdf for its
// structure, Poppler for its fonts and its text, MuPDF for its looks.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { find } from '../browsers/installed.mjs';

export const DOTS_PER_INCH = 100;

/** The programs that judge, as paths, or null for those that are not installed. */
export const PDF_TOOLS = [find('qpdf'), find('pdftotext'), find('mutool')];

/** Everything wrong with the file's structure, as qpdf says it; empty where nothing is. */
export function structureProblems(path) {
  try {
    const said = execFileSync('qpdf', ['--check', path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return said.includes('No syntax or stream encoding errors found') ? '' : said;
  } catch (error) {
    return `${error.stdout}${error.stderr}` || error.message;
  }
}

/** The file's fonts: `{ name, type, isEmbedded, isSubset, hasUnicode }`. */
export function fonts(path) {
  const [, rule, ...rows] = run('pdffonts', path).trimEnd().split('\n');
  // The columns are as wide as the dashes under their names.
  const columns = [...rule.matchAll(/-+/g)].map((dashes) => [dashes.index, dashes.index + dashes[0].length]);
  return rows.map((row) => {
    const [name, type, , isEmbedded, isSubset, hasUnicode] = columns.map(([from, to]) => row.slice(from, to).trim());
    return { name, type, isEmbedded: isEmbedded === 'yes', isSubset: isSubset === 'yes', hasUnicode: hasUnicode === 'yes' };
  });
}

/** The text of each page, laid out as it stands there, every kind of space as a plain one. */
export function texts(path) {
  return run('pdftotext', '-layout', '-enc', 'UTF-8', path, '-')
    .split('\f')
    .slice(0, -1)
    .map((text) => text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' '));
}

/** Title, author and the rest, by name. */
export function properties(path) {
  return Object.fromEntries(
    run('pdfinfo', '-isodates', path)
      .trimEnd()
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
  );
}

/** Each page as a picture. By MuPDF: Poppler moves every line of text to whole pixels. */
export function pictures(path) {
  const folder = mkdtempSync(join(tmpdir(), 'billet-pages-'));
  try {
    run('mutool', 'draw', '-q', '-r', String(DOTS_PER_INCH), '-o', join(folder, 'page-%04d.png'), path);
    return readdirSync(folder)
      .sort()
      .map((name) => PNG.sync.read(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command, ...parameters) {
  return execFileSync(command, parameters, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
