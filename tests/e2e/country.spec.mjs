// The seller's country: its file is fetched when it is known, sets what is usual there where nobody has chosen
// otherwise, and proposes its rates, those of the day of supply.

import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** Time enough for the worker to have looked. */
const CHECKED = { timeout: 15_000 };

/** The files of countries that are asked for. */
function fetched(page) {
  const names = [];
  page.context().on('request', (request) => {
    const name = /\/country-([A-Z]{2})\.txt$/.exec(new URL(request.url()).pathname)?.[1];
    if (name) names.push(name);
  });
  return names;
}

/** What the head of the form says, as language, currency and days. */
async function usual(desk) {
  const value = (key) => desk.field(desk.document, key).inputValue();
  return [await value('document-language'), await value('currency'), await value('due-in')];
}

test('a country sets what is usual there, says so, and one step takes it back', async ({ page }) => {
  const names = fetched(page);
  const desk = new Desk(page);
  await desk.open();
  await desk.paperIsCurrent();
  const before = await usual(desk);
  expect(names).toEqual([]);
  const country = desk.field(desk.seller, 'country');
  // On the way two letters may be another country's code: nothing is set before the field is left.
  await country.pressSequentially('Polska', { delay: 60 });
  await desk.paperIsCurrent();
  expect(await usual(desk)).toEqual(before);
  await country.press('Tab');
  const what = ['PLN', 'Polski'].join(', ');
  await expect(desk.notice).toContainText(text('country-set', { country: 'Poland', what }), CHECKED);
  expect(await usual(desk)).toEqual(['pl', 'PLN', '14']);
  expect(names).toContain('PL');
  await expect(desk.totals).toContainText('zł');

  await desk.press('undo', {}, desk.notice);
  await expect(desk.field(desk.document, 'currency')).toHaveValue(before[1]);
  expect(await usual(desk)).toEqual(before);
  // Taken back is taken back.
  await desk.field(desk.seller, 'city').fill('Kraków');
  await desk.field(desk.seller, 'city').press('Tab');
  await desk.paperIsCurrent();
  expect(await usual(desk)).toEqual(before);
});

test('what was chosen stays, whatever the country', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.document, 'currency').selectOption('CHF');
  await desk.field(desk.document, 'due-in').fill('21');
  await desk.field(desk.seller, 'country').fill('Hungary');
  await desk.field(desk.seller, 'country').press('Tab');
  await expect(desk.notice).toContainText('Magyar', CHECKED);
  expect(await usual(desk)).toEqual(['hu', 'CHF', '21']);
  await page.reload();
  await desk.paperIsCurrent();
  expect(await usual(desk)).toEqual(['hu', 'CHF', '21']);
});

test('an American seller has US Letter; Türkiye and Ukraine are known', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const country = desk.field(desk.seller, 'country');
  for (const [name, told] of [['USA', 'USD, '], ['Türkiye', 'TRY, Türkçe'], ['Україна', 'UAH, Українська']]) {
    await country.fill(name);
    await country.press('Tab');
    await expect(desk.notice).toContainText(told, CHECKED);
    if (name === 'USA') {
      await expect(desk.notice).toContainText('US Letter');
      await desk.paperIsCurrent();
      const [width, height] = await desk.preview.evaluate((image) => [image.naturalWidth, image.naturalHeight]);
      expect(height / width).toBeCloseTo(11 / 8.5, 2);
    }
  }
});

test('the rates of the day are proposed, and one of another day is remarked', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ ...MILAN, seller: { 'seller-name': 'Tallinna Disain', city: 'Tallinn', country: 'Estonia' }, buyer: { 'buyer-name': 'Klient' } });
  await desk.field(desk.item(1), 'tax-rate').press('Tab');
  const rates = page.locator('#rates option');
  await expect(rates.first()).toHaveAttribute('value', '24', CHECKED);
  await expect(rates.first()).toHaveAttribute('label', /^24% – \S/);
  const list = await desk.field(desk.item(1), 'tax-rate').getAttribute('list');
  expect(list).toBe('rates');

  await desk.fill(desk.document, { 'supply-date': '2025-07-05' });
  const told = problemText('tax-rate-until', {
    country: 'Estonia', rate: '22%', change: '30 June 2025', day: '5 July 2025', right: '24%',
  });
  await expect(desk.problems).toContainText(told, CHECKED);
  await desk.field(desk.document, 'supply-date').fill('2025-06-30');
  await expect(desk.problems).not.toContainText('Estonia: 22%', CHECKED);
  await expect(rates.first()).toHaveAttribute('value', '22', CHECKED);
});

test('a phrase of the country’s law stands in the note after one click, once, and one step takes it back', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ ...MILAN, seller: { 'seller-name': 'Ateljé Sander', city: 'Köln', country: 'Germany' } });
  await desk.field(desk.document, 'document-language').selectOption('de');
  const note = desk.field(desk.notes, 'note');
  await note.fill('Danke!');
  const chosen = desk.notes.getByLabel(text('phrases'), { exact: true });
  const phrase = 'Versteuerung nach vereinnahmten Entgelten';
  await chosen.selectOption({ label: phrase });
  await expect(note).toHaveValue(`Danke!\n${phrase}`);
  await expect(desk.notice).toContainText(text('phrase-added'));
  // What stands there is not offered again.
  await expect(chosen.locator('option', { hasText: phrase })).toHaveCount(0);
  await desk.paperIsCurrent();
  await page.keyboard.press('Control+z');
  await expect(note).toHaveValue('Danke!');
  await expect(chosen.locator('option', { hasText: phrase })).toHaveCount(1);
});

test('without a connection the form goes on without the file of the country', async ({ page }) => {
  await page.context().route(/\/country-[A-Z]{2}\.txt$/, (route) => route.abort());
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.paperIsCurrent();
  await expect(desk.due).toContainText('1,157.78');
  await expect(page.locator('#rates option')).toHaveCount(0);
});
