// Numbers as people type them, and the totals that follow at every keystroke.

import { Desk } from './desk.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

test.beforeEach(async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ document: { language: 'en', currency: 'EUR' }, items: [{ description: 'Work', quantity: '1', price: '', 'tax-rate': '20' }] });
});

for (const [typed, shown, net] of [
  ['1234,5', '1,234.50', '1,234.50'],
  ['1.234,50', '1,234.50', '1,234.50'],
  ['1,234.50', '1,234.50', '1,234.50'],
  ['1 234,50', '1,234.50', '1,234.50'],
  ['0,1', '0.10', '0.10'],
  ['-1.50', '-1.50', '-1.50'],
]) {
  test(`a price typed as ${typed} is ${net}`, async ({ page }) => {
    const desk = new Desk(page);
    const price = desk.field(desk.item(1), 'price');
    await price.pressSequentially(typed);
    await expect(price).toHaveValue(typed);
    await expect(desk.figure(text('totals-net'))).toHaveText(net.replace('-', '\u2212'));
    await price.blur();
    await expect(price).toHaveValue(new RegExp(`^${shown.replace('-', '[-\u2212]').replaceAll('.', '\\.').replace(',', ',?')}$`));
    await expect(desk.figure(text('totals-net'))).toHaveText(net.replace('-', '\u2212'));
  });
}

test('the totals follow every keystroke', async ({ page }) => {
  const desk = new Desk(page);
  const price = desk.field(desk.item(1), 'price');
  for (const [key, due] of [['8', '9.60'], ['5', '102.00'], ['0', '1,020.00']]) {
    await price.press(key);
    await expect(desk.due).toContainText(due);
  }
});

test('8.50 at 5 % is 0.43, the cent that others lose', async ({ page }) => {
  const desk = new Desk(page);
  await desk.fillItem(1, { price: '8.50', 'tax-rate': '5' });
  await expect(desk.due).toContainText('8.93');
  await expect(desk.totals).toContainText('0.43');
});

test('8.5 % is not taken for 5 %', async ({ page }) => {
  const desk = new Desk(page);
  await desk.fillItem(1, { price: '100', 'tax-rate': '8.5%' });
  await expect(desk.due).toContainText('108.50');
});

for (const [currency, price, due] of [
  ['JPY', '1250', '1,500'],
  ['KWD', '1.234', '1.481'],
]) {
  test(`${currency} has its own number of decimals`, async ({ page }) => {
    const desk = new Desk(page);
    await desk.field(desk.document, 'currency').selectOption(currency);
    await desk.fillItem(1, { price });
    await expect(desk.due).toHaveText(new RegExp(`(^|[^\\d.,])${due.replaceAll('.', '\\.')}($|[^\\d.,])`));
  });
}

test('a wrong number is marked in words, and the totals are not passed off as current', async ({ page }) => {
  const desk = new Desk(page);
  await desk.fillItem(1, { price: '100' });
  await expect(desk.due).toContainText('120.00');
  const price = desk.field(desk.item(1), 'price');
  await price.fill('12,34,5');
  await price.blur();
  await expect(price).toHaveValue('12,34,5');
  await expect(price).toHaveAttribute('aria-invalid', 'true');
  await expect(price).toHaveAccessibleDescription(text('number-not-a-number', { typed: '12,34,5' }));
  await expect(desk.totals).toContainText(text('totals-stale', { count: 1 }));

  await price.fill('200');
  await expect(price).not.toHaveAttribute('aria-invalid', 'true');
  await expect(desk.totals).not.toContainText(text('totals-stale', { count: 1 }));
  await expect(desk.due).toContainText('240.00');
});

test('prices that contain the tax are exact', async ({ page }) => {
  const desk = new Desk(page);
  await desk.fillItem(1, { price: '9.99', quantity: '3' });
  await desk.field(desk.items, 'prices').selectOption('with');
  await expect(desk.due).toContainText('29.97');
  // The gross is exact; 29.97 × 20 / 120 = 4.995 is 5.00 of tax, and the net is what is left.
  await expect(desk.figure(text('totals-net'))).toHaveText('24.97');
});

test('a discount on an item and one on the whole', async ({ page }) => {
  const desk = new Desk(page);
  await desk.fillItem(1, { price: '100', quantity: '2', 'line-discount': '10%' });
  await expect(desk.figure(text('totals-net'))).toHaveText('180.00');
  await desk.add('discount-add', desk.items);
  const discount = desk.items.getByRole('group', { name: text('discount'), exact: true });
  await desk.field(discount, 'discount-value').fill('30');
  await expect(desk.figure(text('totals-net'))).toHaveText('150.00');
  await expect(desk.due).toContainText('180.00');
  await desk.add('charge-add', desk.items);
  const charge = desk.items.getByRole('group', { name: text('charge'), exact: true });
  await desk.field(charge, 'charge-value').fill('12.5');
  await expect(desk.figure(text('totals-net'))).toHaveText('162.50');
  await expect(desk.due).toContainText('195.00');
});

for (const [key, typed, doubt] of [
  ['quantity', '0', 'quantity-zero'],
  ['tax-rate', '-5', 'tax-rate-impossible'],
  ['tax-rate', '120', 'tax-rate-impossible'],
  ['line-discount', '110%', 'discount-too-large'],
  ['line-discount', '-3', 'discount-negative'],
]) {
  test(`a ${key} of ${typed} is asked about at its field`, async ({ page }) => {
    const desk = new Desk(page);
    await desk.fillItem(1, { price: '100', [key]: typed });
    const field = desk.field(desk.item(1), key);
    await expect(field).toHaveAccessibleDescription(problemText(doubt), { timeout: 30_000 });
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await field.fill('5');
    await expect(field).not.toHaveAccessibleDescription(problemText(doubt), { timeout: 30_000 });
  });
}

test('an item without tax among taxed ones is asked about', async ({ page }) => {
  const desk = new Desk(page);
  await desk.fillItem(1, { price: '100' });
  await desk.press('item-add', {}, desk.items);
  await desk.fillItem(2, { description: 'Book', price: '10', 'tax-rate': '' });
  const rate = desk.field(desk.item(2), 'tax-rate');
  await expect(rate).toHaveAccessibleDescription(problemText('tax-missing'), { timeout: 30_000 });
  // Where nothing is taxed, nothing is asked.
  await desk.fillItem(1, { 'tax-rate': '' });
  await expect(rate).not.toHaveAccessibleDescription(problemText('tax-missing'), { timeout: 30_000 });
});

test('days that are not understood have no date', async ({ page }) => {
  const desk = new Desk(page);
  const days = desk.field(desk.document, 'due-in');
  const due = desk.document.getByText(text('due-on', { date: '' }).trim(), { exact: false }).filter({ hasText: /\d{4}/ });
  await expect(due).toBeVisible();
  await days.fill('soon');
  await expect(due).toHaveCount(0);
  await days.fill('30');
  await expect(due).toBeVisible();
});

test('the columns say whether they contain the tax', async ({ page }) => {
  const desk = new Desk(page);
  await expect(desk.items.getByText(text('price.with-tax'), { exact: true })).toHaveCount(0);
  await desk.field(desk.items, 'prices').selectOption('with');
  await expect(desk.items.getByText(text('price.with-tax'), { exact: true })).toBeVisible();
  await expect(desk.items.getByText(text('line-total.with-tax'), { exact: true })).toBeVisible();
});

test('examples of numbers are written as the document’s language writes them', async ({ page }) => {
  const desk = new Desk(page);
  const price = desk.field(desk.item(1), 'price');
  await expect(price).toHaveAttribute('placeholder', '0.00');
  await desk.field(desk.document, 'document-language').selectOption('de');
  await expect(price).toHaveAttribute('placeholder', '0,00');
});

test('an IBAN stands in groups of four when its field is left', async ({ page }) => {
  const desk = new Desk(page);
  const iban = desk.field(desk.payment, 'iban');
  await iban.pressSequentially('it60x0542811101000000123456');
  await expect(iban).toHaveValue('it60x0542811101000000123456');
  await iban.blur();
  await expect(iban).toHaveValue('IT60 X054 2811 1010 0000 0123 456');
});

test('what is paid already, kept back or rounded lies between the total and the amount due', async ({ page }) => {
  const desk = new Desk(page);
  await desk.fillItem(1, { price: '100.02' });
  await expect(desk.due).toContainText('120.02');
  await desk.add('part-cash-rounding.add', desk.totals);
  await desk.field(desk.totals, 'part-cash-rounding').fill('0.05');
  await expect(desk.due).toContainText('120.00');
  await desk.add('part-retention-value.add', desk.totals);
  await desk.field(desk.totals, 'part-retention-value').fill('10%');
  await expect(desk.figure(text('totals-retention'))).toHaveText('\u221212.00');
  await desk.add('part-advances.add', desk.totals);
  const paid = desk.part(desk.totals, 'advances');
  await desk.field(paid, 'part-advances-reference').fill('Deposit 7');
  await desk.field(paid, 'part-advances-date').fill('2026-11-02');
  await desk.field(paid, 'part-advances-value').fill('50');
  await expect(desk.figure(text('totals-paid'))).toHaveText('\u221250.00');
  // 120.02 − 12.00 − 50.00 = 58.02, rounded to 58.00.
  await expect(desk.due).toContainText('58.00');
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(paper).toContain('Deposit 7');
  expect(paper).toContain('58.00');
  await desk.removePart(desk.totals, 'advances');
  await expect(desk.due).toContainText('108.00');
  await desk.press('undo', {}, desk.notice);
  await expect(desk.due).toContainText('58.00');
  await expect(desk.field(paid, 'part-advances-reference')).toHaveValue('Deposit 7');
});
