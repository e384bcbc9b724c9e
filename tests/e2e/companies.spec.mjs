// Several companies of one's own: each with its name, its numbers, its account, its look.

import { Desk } from './desk.mjs';
import { drawerText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const STUDIO = { 'seller-name': 'Studio Rossi', street: 'Via Roma 1', 'post-code': '20121', city: 'Milano', country: 'Italy', 'vat-number': 'IT01234567897' };
const WORKSHOP = { 'seller-name': 'Kovářství', street: 'Dlouhá 5', 'post-code': '110 00', city: 'Praha', country: 'Czechia', 'vat-number': 'CZ27074358' };

test('each own company has its data, its account and its numbers; choosing one can be undone', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fill(desk.document, { number: 'SR-7' });
  await desk.fill(desk.seller, STUDIO);
  await desk.fill(desk.payment, { iban: 'IT60 X054 2811 1010 0000 0123 456' });
  await desk.fillItem(1, { description: 'Design', price: '100' });
  await expect(desk.field(desk.seller, 'company'), 'of one company nothing is to be chosen').toHaveCount(0);
  await desk.press('draft-new');
  await desk.seller.getByRole('button', { expanded: false }).click();
  await desk.add('company-another', desk.seller);

  await expect(desk.field(desk.seller, 'seller-name')).toHaveValue('');
  await expect(desk.field(desk.payment, 'iban')).toHaveValue('');
  await desk.fill(desk.document, { number: 'K-2026-01' });
  await desk.fill(desk.seller, WORKSHOP);
  await desk.fill(desk.payment, { iban: 'CZ65 0800 0000 1920 0014 5399' });
  await desk.fillItem(1, { description: 'Gate', price: '900' });
  await desk.press('draft-new');
  await expect(desk.field(desk.document, 'number')).toHaveValue('K-2026-02');

  const company = desk.field(desk.seller, 'company');
  await expect(company.getByRole('option', { selected: true })).toHaveText('Kovářství');
  await company.selectOption({ label: 'Studio Rossi' });
  await expect(desk.field(desk.document, 'number')).toHaveValue('SR-8');
  await expect(desk.field(desk.payment, 'iban')).toHaveValue(/^IT60/);
  await desk.hasParty('seller', 'vat-number', 'IT01234567897');
  await desk.press('undo', {}, desk.notice);
  await expect(desk.field(desk.document, 'number')).toHaveValue('K-2026-02');
  await desk.hasParty('seller', 'vat-number', 'CZ27074358');

  await company.selectOption({ label: text('company-new') });
  await expect(desk.field(desk.seller, 'seller-name')).toBeFocused();
  await expect(desk.field(desk.seller, 'seller-name')).toHaveValue('');
  await company.selectOption({ label: 'Studio Rossi' });

  // Forgotten, it is no longer to be chosen, and the other alone needs no choice.
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await desk.press('book');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: drawerText('book-companies') })).toBeVisible();
  await dialog.getByRole('button', { name: drawerText('book-forget', { name: 'Kovářství' }), exact: true }).click();
  await expect(dialog.getByText(drawerText('book-forgotten', { name: 'Kovářství' }))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: text('product') }).click();
  await desk.hasParty('seller', 'seller-name', 'Studio Rossi');
  await expect(company).toHaveCount(0);
});
