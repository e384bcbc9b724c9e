// Clients and items that were used before: proposed while they are typed, mended, forgotten.

import { Desk } from './desk.mjs';
import { drawerText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const CZECH = {
  document: { language: 'cs', currency: 'CZK' },
  buyer: { 'buyer-name': 'Kovář a synové', street: 'Dlouhá 5', 'post-code': '110 00', city: 'Praha', country: 'Česko', 'vat-number': 'CZ27074358', email: 'ucto@kovar.example' },
  items: [{ description: 'Návrh webu', quantity: '3', unit: 'h', price: '1200', 'tax-rate': '21' }, { description: 'Hosting', price: '99,50', 'tax-rate': '21' }],
};

const options = (page) => page.getByRole('listbox').getByRole('option');

async function makeOne(desk) {
  await desk.fillInvoice(CZECH);
  await desk.field(desk.document, 'due-in').fill('30');
  await desk.isSaved();
  await desk.press('draft-new');
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0002');
}

test('a client is found by a few letters and fills their block in one step that can be undone', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeOne(desk);
  await desk.field(desk.document, 'document-language').selectOption('en');
  await desk.field(desk.document, 'currency').selectOption('EUR');
  await desk.field(desk.document, 'due-in').fill('7');
  const name = desk.field(desk.buyer, 'buyer-name');
  await expect(name).toHaveRole('combobox');
  await name.pressSequentially('KOVAR');
  await expect(name).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page)).toHaveText([/Kovář a synové.*Praha/]);
  await name.press('ArrowDown');
  const reached = await name.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${reached}"]`)).toHaveAttribute('aria-selected', 'true');
  await name.press('Enter');

  await expect(desk.field(desk.document, 'document-language')).toHaveValue('cs');
  await expect(desk.field(desk.document, 'currency')).toHaveValue('CZK');
  await expect(desk.field(desk.document, 'due-in')).toHaveValue('30');
  for (const [key, value] of Object.entries(CZECH.buyer)) await desk.hasParty('buyer', key, value);
  await expect(desk.notice).toContainText(text('filled-in', { name: 'Kovář a synové' }));
  await desk.press('undo', {}, desk.notice);
  await expect(name).toHaveValue('KOVAR');
  await expect(desk.field(desk.buyer, 'vat-number')).toHaveValue('');
  await expect(desk.field(desk.document, 'document-language')).toHaveValue('en');
  await expect(desk.field(desk.document, 'currency')).toHaveValue('EUR');
  await expect(desk.field(desk.document, 'due-in')).toHaveValue('7');
});

test('an item brings its price, unit and tax; Escape leaves what is typed alone', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeOne(desk);
  const description = desk.field(desk.item(1), 'description');
  await description.pressSequentially('na');
  await expect(options(page)).toHaveText([/Návrh webu.*1\s?200,00/]);
  await description.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await description.pressSequentially('v');
  await options(page).first().click();
  await expect(description).toHaveValue('Návrh webu');
  await expect(desk.field(desk.item(1), 'quantity')).toBeFocused();
  await expect(desk.field(desk.item(1), 'price')).toHaveValue(/^1\s?200,00$/);
  await expect(desk.field(desk.item(1), 'unit')).toHaveValue('h');
  await expect(desk.due).toHaveText(/1\s452,00/);
  await desk.press('undo', {}, desk.notice);
  await expect(description).toHaveValue('nav');
  await expect(desk.field(desk.item(1), 'price')).toHaveValue('');

  // Enter adds an item where no proposal was reached, and the empty field shows what was used last.
  await description.fill('Tisk');
  await description.press('Enter');
  const second = desk.field(desk.item(2), 'description');
  await expect(second).toBeFocused();
  await expect(options(page)).toHaveCount(0);
  await second.click();
  await expect(options(page)).toHaveText([/Návrh webu/, /Hosting/]);
});

test('in another language an item has the words that it had there', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeOne(desk);
  await desk.field(desk.document, 'document-language').selectOption('en');
  const description = desk.field(desk.item(1), 'description');
  await description.pressSequentially('navrh');
  await options(page).first().click();
  await description.fill('Website design');
  await desk.press('draft-new');
  await expect(desk.field(desk.document, 'document-language')).toHaveValue('en');
  await description.pressSequentially('web');
  await expect(options(page)).toHaveText([/Website design/]);
  await desk.field(desk.document, 'document-language').selectOption('cs');
  await description.fill('');
  await description.pressSequentially('navrh');
  await expect(options(page)).toHaveText([/Návrh webu/]);
});

test('what is remembered can be mended and forgotten', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await makeOne(desk);
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await desk.press('book');
  const dialog = page.getByRole('dialog');
  const named = (key, name) => dialog.getByRole('button', { name: drawerText(key, { name }), exact: true });
  await dialog.getByLabel(drawerText('book-search')).fill('kovar');
  await expect(named('book-edit', 'Hosting')).toHaveCount(0);
  await named('book-edit', 'Kovář a synové').click();
  await dialog.getByLabel(text('city'), { exact: true }).fill('Brno');
  await dialog.getByRole('button', { name: drawerText('book-save') }).click();
  await expect(named('book-edit', 'Kovář a synové')).toContainText('Brno');

  await named('book-edit', 'Hosting').click();
  const price = dialog.getByLabel(`${text('price')} (CZK)`);
  await expect(price).toHaveValue('99.50');
  await price.fill('dear');
  await dialog.getByRole('button', { name: drawerText('book-save') }).click();
  await expect(price).toHaveAccessibleDescription(text('number-not-a-number', { typed: 'dear' }));
  await price.fill('120');
  await dialog.getByRole('button', { name: drawerText('book-save') }).click();
  await expect(named('book-edit', 'Hosting')).toContainText('120.00');

  await named('book-forget', 'Hosting').click();
  await expect(named('book-edit', 'Hosting')).toHaveCount(0);
  await dialog.getByRole('button', { name: drawerText('book-undo') }).click();
  await expect(named('book-edit', 'Hosting')).toBeVisible();
  await dialog.getByRole('button', { name: drawerText('book-forget-all') }).click();
  await expect(dialog.getByText(drawerText('book-none'))).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('billet:book'))).toBeNull();
  await dialog.getByRole('button', { name: drawerText('book-undo') }).click();
  await named('book-forget', 'Hosting').click();
  await page.keyboard.press('Escape');

  // The form knows of it at once.
  await desk.press('draft-new', {}, page.getByRole('navigation'));
  await desk.field(desk.buyer, 'buyer-name').pressSequentially('synov');
  await expect(options(page)).toHaveText([/Brno/]);
  await desk.field(desk.item(1), 'description').pressSequentially('host');
  await expect(options(page)).toHaveCount(0);
});

test('who leaves in the middle of a name has one client in the end', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const name = desk.field(desk.buyer, 'buyer-name');
  await name.pressSequentially('Stu');
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await page.goBack();
  await name.press('End');
  await name.pressSequentially('dio Rossi');
  await desk.isSaved();
  // The tab is closed, and the draft is there at the next visit.
  await page.reload();
  await expect(name).toHaveValue('Studio Rossi');
  await desk.press('draft-new');
  await expect(name).toHaveValue('');
  await name.pressSequentially('s');
  await expect(options(page)).toHaveText(['Studio Rossi']);
});
