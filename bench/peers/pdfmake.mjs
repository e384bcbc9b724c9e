// The invoice by pdfmake. Its fonts lie in its virtual file system; it reads them anew for every document.

import pdfMake from 'pdfmake/build/pdfmake.js';
import { CELL, CODE_SIDE, FIGURES, INK, LABEL_WIDTH, LEADING, LOGO, PAGE, SIZE, TOTALS_WIDTH } from './look.mjs';
import { answer, base64, pngAddress } from './worker.mjs';

// pdfmake counts the height of a line in the font's own, which is 1.362 for Noto Sans.
const LINE_HEIGHT = LEADING / (SIZE.body * 1.362);

const TABLE = {
  hLineWidth: (line, { table }) => (line <= 1 || line === table.body.length ? 0.5 : 0),
  vLineWidth: () => 0,
  hLineColor: () => INK.line,
  paddingTop: () => CELL.above,
  paddingBottom: () => CELL.above,
  paddingLeft: (column) => (column === 0 ? 0 : CELL.gap),
  paddingRight: () => 0,
};

answer({
  prepare({ regular, bold }) {
    pdfMake.addVirtualFileSystem({ 'regular.ttf': base64(regular), 'bold.ttf': base64(bold) });
    pdfMake.addFonts({ NotoSans: { normal: 'regular.ttf', bold: 'bold.ttf' } });
  },
  make: (invoice) => pdfMake.createPdf(definition(invoice)).getBuffer(),
});

function definition(invoice) {
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    info: { title: `${invoice.title} ${invoice.number}`, author: invoice.seller[1] },
    lang: invoice.language,
    defaultStyle: { font: 'NotoSans', fontSize: SIZE.body, lineHeight: LINE_HEIGHT, color: INK.text },
    styles: {
      label: { fontSize: SIZE.label, color: INK.quiet },
      title: { fontSize: SIZE.title, bold: true, alignment: 'right' },
      number: { fontSize: SIZE.number, color: INK.quiet, alignment: 'right' },
      due: { fontSize: SIZE.due, bold: true, color: INK.accent },
    },
    footer: (page, pages) => ({
      margin: [PAGE.left, 20, PAGE.right, 0],
      style: 'label',
      columns: [invoice.foot, { text: `Page ${page} of ${pages}`, alignment: 'right' }],
    }),
    content: [head(invoice), sides(invoice), items(invoice), totals(invoice), payment(invoice), invoice.note],
  };
}

function head({ logo, title, number }) {
  const picture = { image: pngAddress(logo), fit: [LOGO.width, LOGO.height] };
  return { columns: [picture, { stack: [{ text: title, style: 'title' }, { text: number, style: 'number' }] }] };
}

function sides({ seller, buyer, facts }) {
  const party = ([label, name, ...rest]) => ({ stack: [{ text: label, style: 'label' }, { text: name, bold: true }, ...rest] });
  const fact = ([label, value]) => [{ text: label, style: 'label' }, value];
  return { margin: [0, 24, 0, 24], columns: [party(seller), party(buyer), { stack: facts.flatMap(fact) }] };
}

function items({ columns, rows }) {
  const cell = (text, column) => (column === 0 ? text : { text, alignment: 'right' });
  const heading = (text, column) => ({ text, style: 'label', alignment: column === 0 ? 'left' : 'right' });
  return {
    layout: TABLE,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      // A width of pdfmake leaves the padding out.
      widths: ['*', ...FIGURES.map((width) => width - CELL.gap)],
      body: [columns.map(heading), ...rows.map((row) => row.map(cell))],
    },
  };
}

function totals({ totals: figures, due }) {
  const row = (style) => ([label, figure]) => [{ text: label, style }, { text: figure, style, alignment: 'right' }];
  const body = [...figures.map(row('figure')), row('due')(due)];
  const table = { widths: ['*', 'auto'], dontBreakRows: true, body };
  return { unbreakable: true, margin: [0, 8, 0, 0], columns: [{ text: '', width: '*' }, { width: TOTALS_WIDTH, layout: 'noBorders', table }] };
}

function payment({ payment: means, code }) {
  const body = means.map(([label, value]) => [{ text: label, color: INK.quiet }, value]);
  const table = { layout: 'noBorders', table: { widths: [LABEL_WIDTH, '*'], body } };
  const picture = { image: pngAddress(code), fit: [CODE_SIDE, CODE_SIDE], width: CODE_SIDE };
  return { unbreakable: true, margin: [0, 20, 0, 16], columns: [table, picture] };
}
