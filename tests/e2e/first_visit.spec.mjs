// From the first visit to the PDF: the main job.

import { judgePdf } from './judge_pdf.mjs';
import { Desk } from './desk.mjs';
import { MILAN, MILAN_TOTALS } from './invoices.mjs';
import { problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

test('a visitor fills the form and takes home the PDF', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);

  await expect(desk.figure(text('totals-net'))).toHaveText(MILAN_TOTALS.net);
  await expect(desk.due).toContainText(MILAN_TOTALS.due);
  await desk.paperIsCurrent();

  const pdf = await desk.takePdf();
  expect(pdf.name).toMatch(/2026-0042.*\.pdf$/);
  expect(pdf.name).toContain('Café Zürich');
  const [paper] = judgePdf(pdf.path, { pages: 1 });
  for (const printed of [
    '2026-0042',
    'Studio Rossi',
    'Via Brera 12',
    'IT12345670017',
    'Café Zürich GmbH',
    'Design of the menu',
    'Three drafts',
    'and a final version',
    'Printed samples',
    'Thank you for your trust.',
    'IT60 X054 2811 1010 0000 0123 456',
    '850.00',
    '99.00',
    MILAN_TOTALS.net,
    MILAN_TOTALS.tax,
    MILAN_TOTALS.due,
  ]) {
    expect(paper).toContain(printed);
  }
});

test('the form is usable at once, with what an invoice usually has', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const year = await page.evaluate(() => new Date().getFullYear());
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  await expect(desk.field(desk.document, 'number')).toHaveValue(`${year}-0001`);
  await expect(desk.field(desk.document, 'issue-date')).toHaveValue(today);
  await expect(desk.field(desk.document, 'due-in')).toHaveValue('14');
  await expect(desk.field(desk.item(1), 'quantity')).toHaveValue('1');
});

test('nothing is compulsory: an empty draft can be exported, and what is missing is said', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.item(1), 'description').fill('Advice');
  await expect(desk.problems.getByText(problemText('buyer-name-missing'))).toBeVisible();
  await expect(desk.problems.getByText(problemText('price-missing', { position: 1, description: 'Advice' }))).toBeVisible();
  const pdf = await desk.takePdf();
  const [paper] = judgePdf(pdf.path, { pages: 1 });
  expect(paper).toContain('Advice');
});

test('a problem leads to its field', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.item(1), 'description').fill('Advice');
  await desk.problems.getByRole('button', { name: problemText('buyer-name-missing') }).click();
  await expect(desk.field(desk.buyer, 'buyer-name')).toBeFocused();
});

test('nothing jumps while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifts.push({ value: entry.value, of: entry.sources.map((source) => source.node?.className ?? source.node?.nodeName) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.paperIsCurrent();
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});
