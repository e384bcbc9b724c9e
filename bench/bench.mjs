// Measures the release build and writes docs/benchmarks.md.
//
//   node bench/bench.mjs                               every section, and the page is written
//   node bench/bench.mjs libraries layout              only these; the page keeps what it says in the others
//   node bench/bench.mjs libraries --lines 20,1000     only these sizes (of libraries and layout): printed, not written
//   node bench/bench.mjs libraries --keep FOLDER       the files that the libraries and Billet made stay there
//
// Figures are of the machine that the page names. Nothing here passes or fails: sizes are guarded by
// tests/dist/size.test.mjs, times by those who read them.

import { parseArgs } from 'node:util';
import * as layout from './layout.mjs';
import * as libraries from './libraries.mjs';
import * as page from './page.mjs';
import { SIZES } from './race.mjs';
import { writePage } from './report.mjs';
import * as size from './size.mjs';
import * as totals from './totals.mjs';

const SECTIONS = [size, page, layout, libraries, totals];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: 'string' }, keep: { type: 'string' } },
});
const wanted = SECTIONS.filter(({ name }) => !positionals.length || positionals.includes(name));
const sizes = values.lines?.split(',').map(Number);
refuseUnknown('section', positionals, SECTIONS.map(({ name }) => name));
refuseUnknown('number of lines', sizes ?? [], SIZES);

const measured = new Map();
for (const section of wanted) {
  console.log(`billet: measuring ${section.name} ...`);
  const paragraphs = await section.measure({ sizes, keep: values.keep });
  measured.set(section.title, paragraphs);
  console.log(`\n## ${section.title}\n\n${paragraphs.join('\n\n')}\n`);
}
if (!sizes) writePage(SECTIONS.map(({ title }) => title), measured);

function refuseUnknown(what, asked, known) {
  const unknown = asked.filter((each) => !known.includes(each));
  if (!unknown.length) return;
  console.error(`There is no ${what} ${unknown.join(', ')}: choose from ${known.join(', ')}.`);
  process.exit(2);
}
