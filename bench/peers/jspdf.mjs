// The invoice by jsPDF with jspdf-autotable. A document of jsPDF reads its fonts itself and has none of another's. It compresses
// nothing unless it is asked to: it runs both ways, by the worker's address.

import { jsPDF } from 'jspdf';
import autoTable from 'jspdf-autotable';
import { CELL, CODE_SIDE, COLUMN_WIDTH, DESCRIPTION, FIGURES, INK, LABEL_WIDTH, LEADING, LOGO, PAGE, SIZE, TOTALS_WIDTH } from './look.mjs';
import { answer, base64 } from './worker.mjs';

const RIGHT = PAGE.width - PAGE.right;
const FONT = 'NotoSans';
const compress = !new URL(self.location.href).searchParams.has('uncompressed');
const PADDING = { top: CELL.above, right: 0, bottom: CELL.above, left: 0 };
const FIRST = { halign: 'left', cellPadding: PADDING };
const files = {};

answer({
  prepare({ regular, bold }) {
    files.normal = base64(regular);
    files.bold = base64(bold);
  },
  make(invoice) {
    const doc = start(invoice);
    head(doc, invoice);
    const bottom = items(doc, invoice, sides(doc, invoice) + 24);
    ending(doc, invoice, bottom);
    foot(doc, invoice);
    return new Uint8Array(doc.output('arraybuffer'));
  },
});

function start({ title, number, seller, language }) {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress, putOnlyUsedFonts: true });
  doc.setProperties({ title: `${title} ${number}`, author: seller[1] });
  doc.setLanguage(language);
  doc.setLineHeightFactor(LEADING / SIZE.body);
  for (const [style, file] of Object.entries(files)) {
    doc.addFileToVFS(`${style}.ttf`, file);
    doc.addFont(`${style}.ttf`, FONT, style);
  }
  return doc;
}

function write(doc, words, x, y, { size = SIZE.body, style = 'normal', ink = INK.text, align = 'left' } = {}) {
  doc.setFont(FONT, style).setFontSize(size).setTextColor(ink);
  doc.text(words, x, y, { align });
}

function head(doc, { logo, title, number }) {
  doc.addImage(logo, 'PNG', PAGE.left, PAGE.top, LOGO.width, LOGO.height, 'logo', 'FAST');
  write(doc, title, RIGHT, PAGE.top + 18, { size: SIZE.title, style: 'bold', align: 'right' });
  write(doc, number, RIGHT, PAGE.top + 34, { size: SIZE.number, ink: INK.quiet, align: 'right' });
}

/** Writes seller, buyer and facts side by side, and returns where the longest ends. */
function sides(doc, { seller, buyer, facts }) {
  const top = PAGE.top + LOGO.height + 28;
  const label = { size: SIZE.label, ink: INK.quiet };
  [seller, buyer].forEach(([name, first, ...rest], column) => {
    const x = PAGE.left + column * COLUMN_WIDTH;
    write(doc, name, x, top, label);
    write(doc, first, x, top + LEADING, { style: 'bold' });
    rest.forEach((line, index) => write(doc, line, x, top + (index + 2) * LEADING));
  });
  const x = PAGE.left + 2 * COLUMN_WIDTH;
  facts.forEach(([name, value], index) => {
    write(doc, name, x, top + index * 2 * LEADING, label);
    write(doc, value, x, top + (index * 2 + 1) * LEADING);
  });
  return top + Math.max(seller.length, buyer.length, facts.length * 2) * LEADING;
}

/** Sets the table and returns where it ends. */
function items(doc, { columns, rows }, startY) {
  const figures = FIGURES.map((cellWidth, index) => [index + 1, { cellWidth, halign: 'right' }]);
  autoTable(doc, {
    startY,
    margin: { top: PAGE.top, right: PAGE.right, bottom: PAGE.bottom, left: PAGE.left },
    theme: 'plain',
    rowPageBreak: 'avoid',
    head: [columns.map((content, index) => ({ content, styles: index === 0 ? FIRST : { halign: 'right' } }))],
    body: rows,
    styles: {
      font: FONT,
      fontSize: SIZE.body,
      textColor: INK.text,
      lineColor: INK.line,
      cellPadding: { ...PADDING, left: CELL.gap },
    },
    headStyles: { fontStyle: 'normal', fontSize: SIZE.label, textColor: INK.quiet, lineWidth: { top: 0.5, bottom: 0.5 } },
    columnStyles: { 0: { cellWidth: DESCRIPTION, ...FIRST }, ...Object.fromEntries(figures) },
  });
  const { finalY } = doc.lastAutoTable;
  doc.setDrawColor(INK.line).setLineWidth(0.5).line(PAGE.left, finalY, RIGHT, finalY);
  return finalY;
}

/** Totals, payment and note: on a page of their own where they don't fit under the table. */
function ending(doc, { totals, due, payment, code, note }, bottom) {
  const height = (totals.length + 2) * LEADING + 40 + (payment.length + 3) * LEADING;
  let y = bottom + 20;
  if (y + height > PAGE.height - PAGE.bottom) {
    doc.addPage();
    y = PAGE.top + LEADING;
  }
  for (const [label, figure] of totals) {
    write(doc, label, RIGHT - TOTALS_WIDTH, y);
    write(doc, figure, RIGHT, y, { align: 'right' });
    y += LEADING + 4;
  }
  const strong = { size: SIZE.due, style: 'bold', ink: INK.accent };
  write(doc, due[0], RIGHT - TOTALS_WIDTH, y + 8, strong);
  write(doc, due[1], RIGHT, y + 8, { ...strong, align: 'right' });
  y += 48;
  doc.addImage(code, 'PNG', RIGHT - CODE_SIDE, y - 8, CODE_SIDE, CODE_SIDE, 'code', 'FAST');
  for (const [label, value] of payment) {
    write(doc, label, PAGE.left, y, { ink: INK.quiet });
    write(doc, value, PAGE.left + LABEL_WIDTH, y);
    y += LEADING + 2;
  }
  write(doc, note, PAGE.left, y + 16);
}

function foot(doc, { foot: line }) {
  const pages = doc.getNumberOfPages();
  const small = { size: SIZE.label, ink: INK.quiet };
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page);
    write(doc, line, PAGE.left, PAGE.height - PAGE.foot, small);
    write(doc, `Page ${page} of ${pages}`, RIGHT, PAGE.height - PAGE.foot, { ...small, align: 'right' });
  }
}
