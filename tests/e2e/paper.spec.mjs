// The paper: what is seen beside the form is what is in the PDF.

import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { Desk } from './desk.mjs';
import { MILAN, SIXTY_ROWS } from './invoices.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { pictures, properties } from './pdf.mjs';
import { difference, ink } from './picture.mjs';
import { paperText, problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** At most one pixel in a hundred may differ by more than anti-aliasing. */
const TOLERANCE = 0.01;

async function comparePages(desk, path, testInfo) {
  const seen = await desk.previewPictures();
  const printed = pictures(path);
  expect(seen).toHaveLength(printed.length);
  for (const [index, picture] of printed.entries()) {
    expect(ink(picture), `page ${index + 1} has something on it`).toBeGreaterThan(0.005);
    const { share, shown } = difference(seen[index], picture);
    testInfo.annotations.push({ type: `page ${index + 1} differs in`, description: `${(share * 100).toFixed(3)} %` });
    if (share >= TOLERANCE) {
      for (const [name, image] of [['preview', seen[index]], ['pdf', picture], ['difference', shown]]) {
        const file = testInfo.outputPath(`page-${index + 1}-${name}.png`);
        writeFileSync(file, PNG.sync.write(image));
      }
    }
    expect(share, `page ${index + 1} looks the same in the preview and in the PDF`).toBeLessThan(TOLERANCE);
  }
}

test('preview and PDF of an invoice look the same', async ({ page }, testInfo) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.paperIsCurrent();
  const shown = text('paper-picture', { document: text('document-numbered', { kind: text('kind-invoice'), number: '2026-0042' }), page: text('paper-page', { page: 1, pages: 1 }) });
  await expect(desk.preview).toHaveAttribute('alt', shown);
  const pdf = await desk.takePdf();
  await comparePages(desk, pdf.path, testInfo);
});

test('the PDF says what it is', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  const pdf = await desk.takePdf();
  const said = properties(pdf.path);
  expect(said.Title).toContain('2026-0042');
  expect(said.Author).toBe('Studio Rossi');
  expect(said['Page size']).toContain('A4');
  const year = new Date().getFullYear();
  expect(said.CreationDate).toContain(String(year));
});

test('sixty items break over pages as an accountant wants them', async ({ page }, testInfo) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ ...MILAN, items: [] });
  await desk.paste(desk.field(desk.item(1), 'description'), SIXTY_ROWS);
  await expect(desk.due).toContainText('2,160.00');
  const pdf = await desk.takePdf();
  const papers = judgePdf(pdf.path);
  expect(papers.length).toBeGreaterThan(1);

  const head = paperText('en', 'item');
  for (const [index, paper] of papers.entries()) {
    expect(paper, `page ${index + 1} has the table's head`).toContain(head);
    expect(paper).toContain(paperText('en', 'page-of', { page: index + 1, pages: papers.length }));
    expect(paper, 'no page has the totals alone').toMatch(/Delivery number \d+ .*30\.00/);
  }
  const rows = papers.join('\n').match(/Delivery number \d+ .*?30\.00/g);
  expect(rows).toHaveLength(60);
  expect(papers.at(-1)).toContain('2,160.00');
  await comparePages(desk, pdf.path, testInfo);
});

test('Greek and Cyrillic are printed, searched and copied as they were typed', async ({ page }, testInfo) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({
    document: { language: 'el', currency: 'EUR', number: 'ΤΙΜ-7' },
    seller: { 'seller-name': 'Παπαδόπουλος & Υιοί', street: 'Ερμού 15', 'post-code': '10563', city: 'Αθήνα' },
    buyer: { 'buyer-name': 'Издателство „Жар птица“', street: 'бул. Витоша 1', 'post-code': '1000', city: 'София' },
    items: [
      { description: 'Μετάφραση κειμένου: άρθρα ΐ ΰ Ώ', quantity: '1', price: '100', 'tax-rate': '24' },
      { description: 'Съобщение и ѝ, щъркел', quantity: '2', price: '50', 'tax-rate': '24' },
    ],
  });
  const pdf = await desk.takePdf();
  const [paper] = judgePdf(pdf.path, { pages: 1 });
  for (const printed of [
    'Παπαδόπουλος & Υιοί',
    'Αθήνα',
    'Издателство „Жар птица“',
    'София',
    'Μετάφραση κειμένου: άρθρα ΐ ΰ Ώ',
    'Съобщение и ѝ, щъркел',
    '248,00',
  ]) {
    expect(paper).toContain(printed);
  }
  await comparePages(desk, pdf.path, testInfo);
});

test('a character that no font has is reported by its place, before the PDF', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Sushi 寿司', price: '10' });
  const missing = problemText('characters-missing', { position: 1, description: 'Sushi 寿司', count: 2, characters: '寿 司' });
  const problem = desk.problems.getByRole('button', { name: missing });
  await expect(problem).toBeVisible({ timeout: 30_000 });
  await problem.click();
  await expect(desk.field(desk.item(1), 'description')).toBeFocused();

  // Each field has one sentence, which names it; and it is said again when the file is taken home.
  await desk.field(desk.notes, 'note').fill('謝 謝 您');
  const inNote = text('problem-at', { place: text('note'), problem: problemText('characters-missing', { count: 2, characters: '謝 您' }) });
  await expect(desk.problems.getByRole('button', { name: inNote })).toBeVisible();
  await desk.takePdf();
  await expect(desk.notice).toContainText(missing);
  await expect(desk.notice).toContainText(inNote);
});

test('a file that does not say what stands in the form says so, and leads to the field', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.paperIsCurrent();
  await expect(desk.item(1)).toContainText('850.00');
  const price = desk.field(desk.item(1), 'price');
  await price.fill('12,34,5');
  await desk.field(desk.notes, 'note').focus();

  // The row has no figure that could be read as current, and the paper is marked.
  await expect(desk.item(1)).not.toContainText('850.00');
  await expect(desk.item(1)).toContainText(text('totals-unknown'));
  await expect(desk.paper).toContainText(text('paper-stale', { count: 1 }));

  await desk.takePdf();
  const name = text('field-of', { owner: text('item-named', { number: 1, name: 'Design of the menu' }), field: text('price') });
  await expect(desk.notice).toContainText(text('pdf-stale', { count: 1, field: name }));
  await desk.press('go-to', { field: text('price') });
  await expect(price).toBeFocused();

  // What is wrong is told until it is mended, then no more.
  await price.fill('90');
  await expect(desk.paper).not.toContainText(text('paper-stale', { count: 1 }));
  await desk.takePdf();
  await expect(desk.notice).not.toContainText(text('pdf-stale', { count: 1, field: name }));
});

test('the paper can be made larger, and as small as it was', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.paperIsCurrent();
  const width = async () => (await desk.preview.boundingBox()).width;
  const before = await width();
  await desk.press('paper-larger', {}, desk.paper);
  await expect.poll(width).toBeGreaterThan(before * 1.2);
  await expect(desk.paper.getByRole('button', { name: text('paper-smaller') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(width).toBe(before);
});

test('figures are written alike in the form and on the paper, as the language writes them', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ ...MILAN, document: { language: 'de', currency: 'EUR' } });
  await expect(desk.due).toHaveText(/^1\.157,78\s€$/);
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(paper).toMatch(/1\.157,78\s€/);
});

test('a worker that cannot be loaded leaves the form working, and can be tried again', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: process.env.BILLET_URL });
  const page = await context.newPage();
  await page.route(/\/paper-[0-9a-f]+\.(?:js|wasm)$/, (route) => route.abort());
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await expect(desk.due).toContainText('1,157.78');
  await expect(desk.paper.getByText(text('paper-cannot-start'))).toBeVisible({ timeout: 20_000 });
  // Rows of a spreadsheet are read by the worker too: that they were not is told, never passed over.
  await desk.paste(desk.field(desk.item(1), 'description'), [['Paint', '2', '14.90']]);
  const reason = text('paper-cannot-start');
  await expect(page.getByText(text('cells-failed', { reason }), { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(desk.due).toContainText('1,157.78');
  await page.unroute(/\/paper-[0-9a-f]+\.(?:js|wasm)$/);
  await desk.press('paper-retry', {}, desk.paper);
  await desk.paperIsCurrent();
  judgePdf((await desk.takePdf()).path, { pages: 1 });
  await context.close();
});
