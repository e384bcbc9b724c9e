// The invoice by pdf-lib with @pdf-lib/fontkit. It embeds fonts and pictures and draws text at a place; where lines and
// pages end is worked out here.

import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, rgb } from 'pdf-lib';
import { CELL, CODE_SIDE, COLUMN_WIDTH, DESCRIPTION, FIGURES, INK, LABEL_WIDTH, LEADING, LOGO, PAGE, SIZE, TOTALS_WIDTH } from './look.mjs';
import { answer } from './worker.mjs';

const RIGHT = PAGE.width - PAGE.right;
const COLOR = Object.fromEntries(Object.entries(INK).map(([name, hex]) => [name, color(hex)]));
let files;

answer({
  prepare(fonts) {
    files = fonts;
  },
  async make(invoice) {
    const doc = await PDFDocument.create();
    doc.registerFontkit(fontkit);
    doc.setTitle(`${invoice.title} ${invoice.number}`, { showInWindowTitleBar: true });
    doc.setAuthor(invoice.seller[1]);
    doc.setLanguage(invoice.language);
    const regular = await doc.embedFont(files.regular, { subset: true });
    const bold = await doc.embedFont(files.bold, { subset: true });
    const [logo, code] = await Promise.all([doc.embedPng(invoice.logo), doc.embedPng(invoice.code)]);
    const paper = new Paper(doc, regular, bold);
    head(paper, invoice, logo);
    sides(paper, invoice);
    items(paper, invoice);
    ending(paper, invoice, code);
    foot(paper, invoice);
    // Its pauses are for a page's own thread.
    return doc.save({ objectsPerTick: Number.POSITIVE_INFINITY });
  },
});

/** Pages, filled from above. */
class Paper {
  constructor(doc, regular, bold) {
    Object.assign(this, { doc, regular, bold, widths: new Map() });
    this.turn();
  }

  turn() {
    this.page = this.doc.addPage([PAGE.width, PAGE.height]);
    this.y = PAGE.top;
  }

  /** Whether so much still fits on the page. */
  has(height) {
    return this.y + height <= PAGE.height - PAGE.bottom;
  }

  /** Writes words on a baseline that is `y` below the top of the page. */
  write(words, x, y, { size = SIZE.body, font = this.regular, ink = 'text', isRight = false } = {}) {
    const from = isRight ? x - font.widthOfTextAtSize(words, size) : x;
    this.page.drawText(words, { x: from, y: PAGE.height - y, size, font, color: COLOR[ink] });
  }

  rule(y) {
    const [start, end] = [PAGE.left, RIGHT].map((x) => ({ x, y: PAGE.height - y }));
    this.page.drawLine({ start, end, thickness: 0.5, color: COLOR.line });
  }

  /** Text as lines that are no wider than this. A word is measured once. */
  lines(text, width) {
    const lines = [];
    let line = '';
    let taken = 0;
    const space = this.width(' ');
    for (const word of text.split(' ')) {
      const more = this.width(word);
      if (line && taken + space + more > width) {
        lines.push(line);
        [line, taken] = [word, more];
      } else {
        taken += line ? space + more : more;
        line = line ? `${line} ${word}` : word;
      }
    }
    return [...lines, line];
  }

  width(word) {
    let width = this.widths.get(word);
    if (width === undefined) {
      width = this.regular.widthOfTextAtSize(word, SIZE.body);
      this.widths.set(word, width);
    }
    return width;
  }
}

function head(paper, { title, number }, logo) {
  paper.page.drawImage(logo, { x: PAGE.left, y: PAGE.height - PAGE.top - LOGO.height, ...LOGO });
  paper.write(title, RIGHT, PAGE.top + 18, { size: SIZE.title, font: paper.bold, isRight: true });
  paper.write(number, RIGHT, PAGE.top + 34, { size: SIZE.number, ink: 'quiet', isRight: true });
}

function sides(paper, { seller, buyer, facts }) {
  const top = PAGE.top + LOGO.height + 28;
  const label = { size: SIZE.label, ink: 'quiet' };
  [seller, buyer].forEach(([name, first, ...rest], column) => {
    const x = PAGE.left + column * COLUMN_WIDTH;
    paper.write(name, x, top, label);
    paper.write(first, x, top + LEADING, { font: paper.bold });
    rest.forEach((line, index) => paper.write(line, x, top + (index + 2) * LEADING));
  });
  const x = PAGE.left + 2 * COLUMN_WIDTH;
  facts.forEach(([name, value], index) => {
    paper.write(name, x, top + index * 2 * LEADING, label);
    paper.write(value, x, top + (index * 2 + 1) * LEADING);
  });
  paper.y = top + Math.max(seller.length, buyer.length, facts.length * 2) * LEADING + 16;
}

function items(paper, { columns, rows }) {
  tableHead(paper, columns);
  for (const row of rows) {
    const description = paper.lines(row[0], DESCRIPTION);
    const height = description.length * LEADING + 2 * CELL.above;
    if (!paper.has(height)) {
      paper.turn();
      tableHead(paper, columns);
    }
    const first = paper.y + CELL.above + SIZE.body;
    description.forEach((line, index) => paper.write(line, PAGE.left, first + index * LEADING));
    figures(paper, row, first);
    paper.y += height;
  }
  paper.rule(paper.y);
}

function tableHead(paper, columns) {
  const label = { size: SIZE.label, ink: 'quiet' };
  const y = paper.y + CELL.above + SIZE.body;
  paper.rule(paper.y);
  paper.write(columns[0], PAGE.left, y, label);
  figures(paper, columns, y, label);
  paper.y += LEADING + 2 * CELL.above;
  paper.rule(paper.y);
}

/** All cells but the first, flush right. */
function figures(paper, cells, y, style) {
  let x = PAGE.left + DESCRIPTION;
  FIGURES.forEach((width, index) => {
    x += width;
    paper.write(cells[index + 1], x, y, { ...style, isRight: true });
  });
}

/** Totals, payment and note: on a page of their own where they don't fit under the table. */
function ending(paper, { totals, due, payment, note }, code) {
  if (!paper.has((totals.length + 2) * LEADING + 40 + (payment.length + 3) * LEADING)) paper.turn();
  let y = paper.y + 20;
  for (const [label, figure] of totals) {
    paper.write(label, RIGHT - TOTALS_WIDTH, y);
    paper.write(figure, RIGHT, y, { isRight: true });
    y += LEADING + 4;
  }
  const strong = { size: SIZE.due, font: paper.bold, ink: 'accent' };
  paper.write(due[0], RIGHT - TOTALS_WIDTH, y + 8, strong);
  paper.write(due[1], RIGHT, y + 8, { ...strong, isRight: true });
  y += 48;
  paper.page.drawImage(code, { x: RIGHT - CODE_SIDE, y: PAGE.height - y + 8 - CODE_SIDE, width: CODE_SIDE, height: CODE_SIDE });
  for (const [label, value] of payment) {
    paper.write(label, PAGE.left, y, { ink: 'quiet' });
    paper.write(value, PAGE.left + LABEL_WIDTH, y);
    y += LEADING + 2;
  }
  paper.write(note, PAGE.left, y + 16);
}

function foot(paper, { foot: line }) {
  const pages = paper.doc.getPages();
  pages.forEach((page, index) => {
    paper.page = page;
    const small = { size: SIZE.label, ink: 'quiet' };
    paper.write(line, PAGE.left, PAGE.height - PAGE.foot, small);
    paper.write(`Page ${index + 1} of ${pages.length}`, RIGHT, PAGE.height - PAGE.foot, { ...small, isRight: true });
  });
}

function color(hex) {
  return rgb(...[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255));
}
