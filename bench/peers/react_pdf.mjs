// The invoice by @react-pdf/renderer. It keeps its fonts, once read, from one document to the next.

import { Document, Font, Image, Page, StyleSheet, Text, View, pdf } from '@react-pdf/renderer';
import { createElement as el } from 'react';
import { CELL, CODE_SIDE, DESCRIPTION, FIGURES, INK, LABEL_WIDTH, LOGO, PAGE, SIZE, TOTALS_WIDTH } from './look.mjs';
import { answer, base64, pngAddress } from './worker.mjs';

// Lines have the font's own height, which is that of the others: a `lineHeight` makes version 4.9.0 lose the page numbers.
const styles = StyleSheet.create({
  page: {
    fontFamily: 'NotoSans',
    fontSize: SIZE.body,
    color: INK.text,
    paddingTop: PAGE.top,
    paddingRight: PAGE.right,
    paddingBottom: PAGE.bottom,
    paddingLeft: PAGE.left,
  },
  sides: { flexDirection: 'row', justifyContent: 'space-between' },
  parties: { flexDirection: 'row', marginTop: 24, marginBottom: 24 },
  party: { flex: 1 },
  logo: LOGO,
  code: { width: CODE_SIDE, height: CODE_SIDE },
  title: { fontSize: SIZE.title, fontWeight: 700, textAlign: 'right' },
  number: { fontSize: SIZE.number, color: INK.quiet, textAlign: 'right' },
  label: { fontSize: SIZE.label, color: INK.quiet },
  bold: { fontWeight: 700 },
  quiet: { width: LABEL_WIDTH, color: INK.quiet },
  row: { flexDirection: 'row', paddingTop: CELL.above, paddingBottom: CELL.above },
  heads: { borderTop: `0.5 solid ${INK.line}`, borderBottom: `0.5 solid ${INK.line}` },
  description: { width: DESCRIPTION },
  totals: { width: TOTALS_WIDTH, alignSelf: 'flex-end', marginTop: 8 },
  due: { marginTop: 6, fontSize: SIZE.due, fontWeight: 700, color: INK.accent },
  payment: { marginTop: 20, marginBottom: 16 },
  foot: { position: 'absolute', left: PAGE.left, bottom: PAGE.foot - 8 },
  pageNumber: { position: 'absolute', right: PAGE.right, bottom: PAGE.foot - 8, width: 100, textAlign: 'right' },
});
const figureStyles = FIGURES.map((width) => ({ width, textAlign: 'right' }));

answer({
  async prepare({ regular, bold }) {
    const address = (bytes) => `data:font/ttf;base64,${base64(bytes)}`;
    Font.register({ family: 'NotoSans', fonts: [{ src: address(regular) }, { src: address(bold), fontWeight: 700 }] });
    // No other contestant divides words.
    Font.registerHyphenationCallback((word) => [word]);
    await Promise.all([400, 700].map((fontWeight) => Font.load({ fontFamily: 'NotoSans', fontWeight })));
  },
  async make(invoice) {
    const blob = await pdf(paper(invoice)).toBlob();
    return new Uint8Array(await blob.arrayBuffer());
  },
});

function paper(invoice) {
  const { title, number, seller, language, rows } = invoice;
  return el(
    Document,
    { title: `${title} ${number}`, author: seller[1], language },
    el(
      Page,
      { size: 'A4', style: styles.page },
      head(invoice),
      sides(invoice),
      el(
        View,
        null,
        tableRow(invoice.columns, 'head', { style: [styles.row, styles.heads, styles.label], fixed: true }),
        ...rows.map((cells, index) => tableRow(cells, index, { style: styles.row, wrap: false })),
      ),
      totals(invoice),
      payment(invoice),
      el(Text, null, invoice.note),
      el(Text, { style: [styles.foot, styles.label], fixed: true }, invoice.foot),
      el(Text, { style: [styles.pageNumber, styles.label], fixed: true, render: pageNumber }),
    ),
  );
}

function head({ logo, title, number }) {
  const names = el(View, null, el(Text, { style: styles.title }, title), el(Text, { style: styles.number }, number));
  return el(View, { style: styles.sides }, el(Image, { style: styles.logo, src: pngAddress(logo) }), names);
}

function sides({ seller, buyer, facts }) {
  const party = ([label, name, ...rest]) =>
    el(
      View,
      { style: styles.party },
      el(Text, { style: styles.label }, label),
      el(Text, { style: styles.bold }, name),
      ...rest.map((line, key) => el(Text, { key }, line)),
    );
  const fact = ([label, value]) => [el(Text, { key: label, style: styles.label }, label), el(Text, { key: `${label}:` }, value)];
  return el(View, { style: styles.parties }, party(seller), party(buyer), el(View, { style: styles.party }, ...facts.flatMap(fact)));
}

function tableRow([description, ...figures], key, settings) {
  return el(
    View,
    { key, ...settings },
    el(Text, { style: styles.description }, description),
    ...figures.map((figure, column) => el(Text, { key: column, style: figureStyles[column] }, figure)),
  );
}

function totals({ totals: figures, due }) {
  const row = ([label, figure], style) => el(View, { key: label, style: [styles.sides, style] }, el(Text, null, label), el(Text, null, figure));
  return el(View, { style: styles.totals, wrap: false }, ...figures.map((each) => row(each, {})), row(due, styles.due));
}

function payment({ payment: means, code }) {
  const row = ([label, value]) => el(View, { key: label, style: { flexDirection: 'row' } }, el(Text, { style: styles.quiet }, label), el(Text, null, value));
  const rows = el(View, null, ...means.map(row));
  return el(View, { style: [styles.sides, styles.payment], wrap: false }, rows, el(Image, { style: styles.code, src: pngAddress(code) }));
}

function pageNumber({ pageNumber: page, totalPages: pages }) {
  return `Page ${page} of ${pages}`;
}
