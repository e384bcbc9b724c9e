// Several drafts: new, open, duplicate, delete and back.

import { Desk } from './desk.mjs';
import { problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

async function makeDraft(desk, number, buyer, price) {
  await desk.fill(desk.document, { number });
  await desk.fill(desk.buyer, { 'buyer-name': buyer });
  await desk.fillItem(1, { description: 'Work', price });
  await desk.isSaved();
}

async function toDrafts(page) {
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await expect(page.getByRole('heading', { name: text('drafts'), exact: true })).toBeVisible();
}

const draft = (page, number) => page.getByRole('listitem').filter({ hasText: number });

test('drafts are listed, opened, duplicated, deleted and brought back', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fill(desk.seller, { 'seller-name': 'Studio Rossi' });
  await makeDraft(desk, '2026-0007', 'Alpha Ltd', '100');
  await desk.press('draft-new');
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0008');
  await expect(desk.field(desk.buyer, 'buyer-name')).toHaveValue('');
  await desk.hasParty('seller', 'seller-name', 'Studio Rossi');
  await makeDraft(desk, '2026-0008', 'Beta Ltd', '250');

  await toDrafts(page);
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expect(draft(page, '2026-0007')).toContainText('Alpha Ltd');
  await expect(draft(page, '2026-0007')).toContainText('100');
  await expect(draft(page, '2026-0008')).toContainText('250');

  await desk.page.getByRole('button', { name: text('draft-open', { number: '2026-0007' }) }).click();
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0007');
  await expect(desk.due).toContainText('100');

  await toDrafts(page);
  await desk.press('draft-duplicate', { number: '2026-0007' });
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0009');
  await expect(desk.field(desk.item(1), 'price')).toHaveValue(/^100/);

  await toDrafts(page);
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await expect(draft(page, '2026-0009'), 'its sum is known without opening it').toContainText('100');
  await desk.press('draft-delete', { number: '2026-0008' });
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText(text('draft-numbered-deleted', { number: '2026-0008' }))).toBeVisible();
  await desk.press('undo');
  await expect(draft(page, '2026-0008')).toContainText('Beta Ltd');
  await page.reload();
  await expect(page.getByRole('listitem')).toHaveCount(3);
});

test('a deleted draft stays away after a reload', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeDraft(desk, '2026-0001', 'Alpha Ltd', '100');
  await toDrafts(page);
  await desk.press('draft-delete', { number: '2026-0001' });
  await expect(page.getByText(text('drafts-none'))).toBeVisible();
  await page.reload();
  await expect(page.getByText(text('drafts-none'))).toBeVisible();
});

test('a new invoice starts from what is known of the seller, even when all drafts are deleted', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fill(desk.seller, { 'seller-name': 'Studio Rossi' });
  await desk.fill(desk.payment, { iban: 'IT60 X054 2811 1010 0000 0123 456' });
  await makeDraft(desk, '2026-0007', 'Alpha Ltd', '100');
  await toDrafts(page);
  await desk.press('draft-delete', { number: '2026-0007' });
  await page.reload();
  await desk.press('draft-new', {}, page.getByRole('banner'));
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0008');
  await desk.hasParty('seller', 'seller-name', 'Studio Rossi');
  await expect(desk.field(desk.payment, 'iban')).toHaveValue('IT60 X054 2811 1010 0000 0123 456');
  await expect(desk.field(desk.buyer, 'buyer-name')).toHaveValue('');
});

test('deletions are undone one after the other, and the focus stays in the list', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeDraft(desk, '2026-0001', 'Alpha Ltd', '100');
  await desk.press('draft-new');
  await makeDraft(desk, '2026-0002', 'Beta Ltd', '200');
  await toDrafts(page);
  const open = (number) => page.getByRole('button', { name: text('draft-open', { number }) });
  await desk.press('draft-delete', { number: '2026-0002' });
  await expect(open('2026-0001')).toBeFocused();
  await desk.press('draft-delete', { number: '2026-0001' });
  await expect(page.getByText(text('drafts-none'))).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: text('draft-new') })).toBeFocused();
  await desk.press('undo');
  await expect(open('2026-0001')).toBeFocused();
  await desk.press('undo');
  await expect(open('2026-0002')).toBeFocused();
  await expect(page.getByRole('listitem')).toHaveCount(2);
});

test('the list of drafts has no document: no number, no state, no PDF', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeDraft(desk, '2026-0001', 'Alpha Ltd', '100');
  await expect(page).toHaveTitle(/2026-0001/);
  await toDrafts(page);
  await expect(page.getByRole('banner')).not.toContainText('2026-0001');
  await expect(page.getByRole('button', { name: text('pdf-download') })).toHaveCount(0);
  await expect(page).toHaveTitle(new RegExp(text('drafts')));
});

test('a number that another draft has is said at its field', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeDraft(desk, '2026-0001', 'Alpha Ltd', '100');
  await desk.press('draft-new');
  const number = desk.field(desk.document, 'number');
  await expect(number).toHaveValue('2026-0002');
  await number.fill('2026-0001');
  await expect(number).toHaveAccessibleDescription(problemText('number-used'), { timeout: 30_000 });
  await number.fill('2026-0003');
  await expect(number).not.toHaveAccessibleDescription(problemText('number-used'), { timeout: 30_000 });
});

test('many drafts can be searched', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  for (let count = 1; count <= 9; count += 1) {
    if (count > 1) await desk.press('draft-new');
    await desk.fill(desk.document, { number: `A-${count}` });
    await desk.fill(desk.buyer, { 'buyer-name': count === 4 ? 'Ωμέγα ΑΕ' : `Client ${count}` });
    await desk.isSaved();
  }
  await toDrafts(page);
  await expect(page.getByRole('listitem')).toHaveCount(9);
  const search = page.getByLabel(text('drafts-search'));
  await search.fill('ΩΜΈΓΑ');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await expect(draft(page, 'A-4')).toBeVisible();
  await search.fill('nobody');
  await expect(page.getByText(text('drafts-not-found'))).toBeVisible();
});

test('back and forward go between the form and the drafts', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeDraft(desk, '2026-0001', 'Alpha Ltd', '100');
  await toDrafts(page);
  await page.goBack();
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0001');
  await page.goForward();
  await expect(draft(page, '2026-0001')).toBeVisible();
});

test('a draft that cannot be read is set aside, never lost', async ({ context }) => {
  const first = new Desk(await context.newPage());
  await first.open();
  await makeDraft(first, '2026-0001', 'Alpha Ltd', '100');
  await first.page.close();
  const page = await context.newPage();
  const desk = new Desk(page);
  // A page of the same origin, where no Billet runs.
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }));
  await page.goto('empty');
  const broken = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('billet:draft:'));
    localStorage.setItem(key, '{"half a rec');
    return key;
  });
  await desk.open();
  await expect(desk.field(desk.buyer, 'buyer-name')).toHaveValue('');
  const kept = await page.evaluate(() => Object.values({ ...localStorage }).includes('{"half a rec'));
  expect(kept, `what stood under ${broken} is still there`).toBe(true);
});

test('each draft writes its sum as its own language does, and there is no saving of several where there is none', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await toDrafts(page);
  await expect(page.getByText(text('drafts-none'))).toBeVisible();
  const several = page.getByRole('button', { name: text('export'), exact: true });
  await expect(several).toHaveCount(0);
  await page.getByRole('link', { name: 'Billet' }).first().click();
  await desk.field(desk.document, 'document-language').selectOption('de');
  await desk.field(desk.document, 'currency').selectOption('EUR');
  await makeDraft(desk, '2026-0007', 'Alpha GmbH', '1234,5');
  await toDrafts(page);
  await expect(draft(page, '2026-0007')).toContainText(/1\.234,50\s€/);
  await several.click();
  await expect(page.getByRole('dialog')).toContainText(/1\.234,50\s€/);
});

test('a next invoice starts without what was only begun in the last', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.add('part-early-payment.add', desk.payment);
  await desk.add('part-business-days-holidays.add', desk.document);
  const holiday = desk.part(desk.document, 'business-days-holidays').getByRole('textbox');
  await expect(holiday).toHaveValue('');
  await makeDraft(desk, '2026-0007', 'Alpha Ltd', '100');
  await desk.press('draft-new');
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0008');
  await expect(desk.part(desk.payment, 'early-payment')).toHaveCount(0);
  await expect(desk.part(desk.document, 'business-days-holidays')).toHaveCount(0);
});
