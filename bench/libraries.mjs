// The section on the libraries: the race as tables, and under them what each did and did not do.

import { BILLET_NAME } from './contestants.mjs';
import { race, SIZES } from './race.mjs';
import { milliseconds, times } from './spread.mjs';

export const name = 'libraries';
export const title = 'Beside the JavaScript libraries';

/** The section as paragraphs. `sizes` are the numbers of lines that are measured; in the folder `keep` the last files are kept. */
export async function measure({ sizes = SIZES, keep }) {
  const told = await race(sizes, { keep });
  return [INTRODUCTION, ...told.sizes.flatMap(table), goal(told.sizes), notes(told.emptyPage)];
}

const INTRODUCTION = `The same invoice with a logo, made by Billet and by the four libraries in turns, each in a worker of a Chromium of its own.
The time runs from the message with the data to the message with the bytes.`;

function table({ lines, results }) {
  return [
    `### ${lines.toLocaleString('en')} lines`,
    [
      '| | p50 | p95 | measured | bytes | pages | tagged | peak memory |',
      '| --- | ---: | ---: | ---: | ---: | ---: | --- | ---: |',
      ...results.map((result) => `| ${[result.name, ...cells(result)].join(' | ')} |`),
    ].join('\n'),
    ...results.flatMap(faults),
  ];
}

function cells({ reason, time, bytes, pages, isTagged, memory }) {
  if (reason) return [`none: ${reason.replaceAll('|', '/')}`, '', '', '', '', '', mebibytes(memory)];
  const [p50, p95] = [time.p50, time.p95].map((value) => `${milliseconds(value)} ms`);
  return [p50, p95, times(time.count), bytes.toLocaleString('en'), pages, isTagged ? 'yes' : 'no', mebibytes(memory)];
}

function mebibytes(bytes) {
  return bytes === undefined ? 'not told' : `${Math.round(bytes / 2 ** 20)} MiB`;
}

/** What a file lacks; the first of it, where it is much. */
function faults({ name: who, faults: found = [] }) {
  if (!found.length) return [];
  const more = found.length > 3 ? `; and ${found.length - 3} more` : '';
  return [`**The file of ${who} is not the whole invoice:** ${found.slice(0, 3).join('; ')}${more}.`];
}

/** How far the goal is reached: half the time of the fastest, at 20 lines no larger than the smallest. */
function goal(told) {
  const rows = told.map(({ lines, results }) => {
    const made = results.filter(({ reason }) => !reason);
    const own = made.find(({ name: who }) => who === BILLET_NAME);
    if (!own) return `- ${lines.toLocaleString('en')} lines: Billet made no file.`;
    const others = made.filter((other) => other !== own);
    const fastest = others.reduce((best, other) => (other.time.p50 < best.time.p50 ? other : best));
    const smallest = others.reduce((best, other) => (other.bytes < best.bytes ? other : best));
    const share = (one, other) => `${Math.round((100 * one) / other)} %`;
    return (
      `- ${lines.toLocaleString('en')} lines: Billet takes ${share(own.time.p50, fastest.time.p50)} of the time of the fastest library (${fastest.name}), ` +
      `and ${share(own.bytes, smallest.bytes)} of the bytes of the smallest file (${smallest.name}).`
    );
  });
  return ['The goal is at most 50 % of the time of the fastest, and at 20 lines no more bytes than the smallest:', '', ...rows].join('\n');
}

const notes = (emptyPage) => `What was made: a logo, the two sides, the dates, a table of five columns with its head on every page, rows that are not divided, totals, the means of
payment, a note, and a foot with "Page x of y", in Billet's own two fonts, cut to the characters that occur. Every last file is checked: by qpdf, for every line,
the totals and the payment in its text, for the head and the foot on every page, for embedded fonts. What is different:

- Billet is handed the document and adds, rounds and writes its figures within its time, checks the document, and tells what it found beside the file. The
  libraries are handed the printed words and figures ready.
- The libraries print a payment code beside the means of payment, a picture of 270 × 270 dots that is made before. Billet makes its code from the document each time, and draws it as a shape.
- Billet's file is a tagged PDF/A-3 that carries the document itself, to be opened again. Theirs are plain PDF.
- pdfmake, jsPDF and pdf-lib read the two fonts anew for every document, since they have no way to keep them; @react-pdf/renderer and Billet keep them.
- jsPDF compresses nothing unless it is asked to, as all the others do by themselves: it runs both ways.
- jsPDF and pdf-lib set no kerning. pdf-lib breaks no lines and knows no tables: that is done by code of this benchmark.
- Each document has another number, so that nobody can hand out the last one again. Documents before the measured ones (8, 3 and 1, by size) warm each up. Who
  takes longer than a minute for one has no time; who has taken half a minute for a size is measured less often. Of fewer than twenty times p95 is the slowest.
- Peak memory is what the system held at most for the process of the page and its worker (VmHWM), over all documents of that size, fonts and code included. An
  empty page alone takes ${mebibytes(emptyPage)} of it.`;
