// The languages of the paper: fetched when they are chosen, from beside the page, and only then.

import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { paperText, speak, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** Notes which files of languages are asked for, but for what units are called: Milan has hours. */
function fetched(page) {
  const names = [];
  page.context().on('request', (request) => {
    const name = /\/languages-[0-9a-f]{16}\/(.+)\.txt$/.exec(new URL(request.url()).pathname)?.[1];
    if (name && !/^country-|-units$/.test(name)) names.push(name);
  });
  return names;
}

test('a language is fetched when it is chosen, and the paper speaks it', async ({ page }) => {
  const names = fetched(page);
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.paperIsCurrent();
  expect(names).toEqual([]);

  await desk.field(desk.document, 'document-language').selectOption('fr');
  await desk.paperIsCurrent();
  expect(names).toEqual(['fr-document']);
  await expect(desk.due).toContainText(/\s€$/);
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  for (const key of ['invoice', 'due-date', 'due']) expect(paper).toContain(paperText('fr', key));
  expect(paper).not.toContain(paperText('en', 'due'));
});

test('a draft is opened again in the language that it speaks', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ ...MILAN, document: { ...MILAN.document, language: 'hu' } });
  await desk.isSaved();
  const due = await desk.due.textContent();
  await page.reload();
  await expect(desk.field(desk.document, 'document-language')).toHaveValue('hu');
  await expect(desk.due).toHaveText(due);
  await desk.paperIsCurrent();
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(paper).toContain(paperText('hu', 'due'));
});

test('every language has its own letters, the two Serbian ones too', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  for (const language of ['sr', 'sr-Latn', 'uk', 'tr', 'nb']) {
    await desk.field(desk.document, 'document-language').selectOption(language);
    await desk.paperIsCurrent();
    const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
    expect(paper).toContain(paperText(language, 'due'));
  }
});

test.describe('without a connection', () => {
  // The page asks for the names of Milan's units; of what a worker asks for the console says nothing.
  test.use({ expected: [/net::ERR_FAILED.*-units\.txt/] });

  test('the paper stays as it was, and says so', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.fillInvoice(MILAN);
    await desk.paperIsCurrent();
    await page.context().route('**/languages-*/**', (route) => route.abort());
    await desk.field(desk.document, 'document-language').selectOption('de');
    await expect(desk.paper.getByText(text('paper-lacks-texts'))).toBeVisible();
    await expect(desk.preview).toBeVisible();

    await page.context().unroute('**/languages-*/**');
    await desk.paper.getByRole('button', { name: text('paper-retry'), exact: true }).click();
    await desk.paperIsCurrent();
    const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
    expect(paper).toContain(paperText('de', 'due'));
  });
});

test('the amount in words is offered where there are words', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const offered = desk.totals.getByRole('button', { name: text('add', { what: text('part-amount-in-words.add') }), exact: true });
  await expect(offered).toBeVisible();
  await desk.field(desk.document, 'document-language').selectOption('sv');
  await expect(offered).toBeHidden();
  await desk.field(desk.document, 'document-language').selectOption('cs');
  await expect(offered).toBeVisible();
});

test.afterEach(() => speak('en'));

test('a first visit proposes the language of the browser for the paper', async ({ browser, baseURL }) => {
  for (const [locale, language] of [['cs-CZ', 'cs'], ['de-AT', 'de'], ['el-GR', 'el'], ['nn-NO', 'nb'], ['sr-Latn-RS', 'sr-Latn']]) {
    const context = await browser.newContext({ locale, baseURL });
    speak(language);
    const desk = new Desk(await context.newPage());
    await desk.open();
    await expect(desk.field(desk.document, 'document-language')).toHaveValue(language);
    await context.close();
  }
});
