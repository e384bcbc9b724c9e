// What few documents have: one click away, typed like everything else, kept, and on the paper.

import { Desk } from './desk.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { fillDates, fillDeductions, fillRareFields, fillTaxes, fillTerms } from './rare_fields.mjs';
import { problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const PLAIN = {
  document: { language: 'en', currency: 'EUR', number: '2026-0077', 'issue-date': '2026-11-20', 'due-in': '15' },
  items: [{ description: 'Work', quantity: '1', price: '1000', 'tax-rate': '20' }],
};

async function open(page) {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(PLAIN);
  return desk;
}

async function paperText(desk) {
  const [paper] = judgePdf((await desk.takePdf()).path);
  return paper.replace(/\s+/g, ' ');
}

test('a due date on a day off moves past the listed holidays', async ({ page }) => {
  const desk = await open(page);
  await expect(desk.document.getByText(text('due-on', { date: '5 Dec 2026' }))).toBeVisible();
  await fillDates(desk);
  await expect(desk.document.getByText(text('due-on', { date: '8 Dec 2026' }))).toBeVisible();
  await desk.isSaved();
  await page.reload();
  await expect(desk.field(desk.document, 'part-business-days-shift')).toHaveValue('true');
  await expect(desk.field(desk.document, 'part-business-days-holidays')).toHaveValue('2026-12-07');
  expect(await paperText(desk)).toContain('8 Dec 2026');
  await desk.removePart(desk.document, 'business-days-holidays');
  await expect(desk.document.getByText(text('due-on', { date: '7 Dec 2026' }))).toBeVisible();
});

test('an item has several taxes, each of its kind', async ({ page }) => {
  const desk = await open(page);
  await expect(desk.due).toContainText('1,200.00');
  await fillTaxes(desk);
  await expect(desk.figure(text('totals-retained'))).toHaveText('\u2212150.00');
  await expect(desk.due).toContainText('1,050.00');
  // A third one, on top of the others: 7 % of 1,200.00.
  await desk.add('part-taxes.add', desk.item(1));
  const third = desk.part(desk.item(1), 'taxes', 3);
  await desk.field(third, 'part-taxes-scheme').fill('PST');
  await desk.field(third, 'part-taxes-rate').fill('7');
  await desk.field(third, 'part-taxes-kind').selectOption('compound');
  await expect(desk.due).toContainText('1,134.00');
  await desk.isSaved();
  await page.reload();
  await expect(desk.field(desk.part(desk.item(1), 'taxes', 2), 'part-taxes-kind')).toHaveValue('retained');
  await expect(desk.due).toContainText('1,134.00');
  const paper = await paperText(desk);
  expect(paper).toContain('IRPF 15%');
  expect(paper).toContain('PST 7%');
  await desk.removePart(desk.item(1), 'taxes', 3);
  await expect(desk.due).toContainText('1,050.00');
  await desk.press('undo', {}, desk.notice);
  await expect(desk.due).toContainText('1,134.00');
});

test('an item has several discounts and charges, each with its reason', async ({ page }) => {
  const desk = await open(page);
  await desk.unfoldItem(1);
  await desk.field(desk.item(1), 'line-discount').pressSequentially('10%');
  // The reason comes with the first sign of a discount; who types goes on typing.
  await expect(desk.field(desk.item(1), 'line-discount')).toHaveValue('10%');
  await desk.field(desk.part(desk.item(1), 'adjustments', 1), 'part-adjustments-reason').fill('Early order');
  await desk.add('part-adjustments.add', desk.item(1));
  const further = desk.part(desk.item(1), 'adjustments', 2);
  await expect(desk.field(further, 'part-adjustments-reason')).toBeFocused();
  await page.keyboard.type('Second of three');
  await desk.field(further, 'part-adjustments-value').fill('50');
  await expect(desk.figure(text('totals-net'))).toHaveText('850.00');
  await desk.isSaved();
  await page.reload();
  await expect(desk.field(further, 'part-adjustments-value')).toHaveValue('50.00');
  const paper = await paperText(desk);
  expect(paper).toContain('Early order');
  expect(paper).toContain('Second of three');
  // As a charge it is the first of its kind, and stands where the first charge stands.
  await desk.field(further, 'part-adjustments-kind').selectOption('charge');
  await expect(desk.figure(text('totals-net'))).toHaveText('950.00');
  await expect(desk.field(desk.item(1), 'line-charge')).toHaveValue('50.00');
});

test('a discount on the whole has taxes of its own', async ({ page }) => {
  const desk = await open(page);
  await desk.add('discount-add', desk.items);
  const discount = desk.items.getByRole('group', { name: text('discount'), exact: true });
  await desk.field(discount, 'discount-value').fill('100');
  // Spread over the tax of the item: 900.00 and 20 % of it.
  await expect(desk.due).toContainText('1,080.00');
  await desk.add('part-own-tax.add', discount);
  await desk.field(discount, 'part-taxes-rate').fill('10');
  // 1,000.00 with 200.00, less 100.00 with 10.00.
  await expect(desk.due).toContainText('1,090.00');
  await desk.isSaved();
  await page.reload();
  await expect(desk.field(discount, 'part-taxes-rate')).toHaveValue('10');
  await expect(desk.due).toContainText('1,090.00');
});

test('what is kept back ends on a day, the tax is told in another currency, the amount in words', async ({ page }) => {
  const desk = await open(page);
  await fillDeductions(desk);
  await expect(desk.figure(text('totals-retention'))).toHaveText('\u2212120.00');
  await expect(desk.due).toContainText('1,080.00');
  await desk.isSaved();
  await page.reload();
  await expect(desk.field(desk.totals, 'part-retention-until')).toHaveValue('2027-11-20');
  await expect(desk.field(desk.totals, 'part-accounting-currency-rate')).toHaveValue('24.315');
  await expect(desk.field(desk.totals, 'part-accounting-currency-currency')).toHaveValue('CZK');
  await expect(desk.field(desk.totals, 'part-amount-in-words')).toHaveValue('true');
  const paper = await paperText(desk);
  expect(paper).toContain('(warranty) until 20 Nov 2027');
  expect(paper).toContain('4,863.00'); // 200.00 at 24.315
  expect(paper).toContain('Czech National Bank');
  expect(paper).toContain('In words: one thousand eighty euros');
  // Without the rate there is no other currency.
  await desk.field(desk.totals, 'part-accounting-currency-rate').fill('');
  await expect(desk.field(desk.totals, 'part-accounting-currency-currency')).toHaveCount(0);
});

test('instalments, discounts for paying early and late interest are on the paper', async ({ page }) => {
  const desk = await open(page);
  await fillTerms(desk);
  // What the instalments leave is told in the form as on the paper.
  const rest = desk.payment.getByText(text('instalments-rest-due', { amount: '€440.00', date: '5 Dec 2026' }), { exact: true });
  await expect(rest).toBeVisible();
  await desk.isSaved();
  await page.reload();
  await expect(rest).toBeVisible();
  await expect(desk.field(desk.part(desk.payment, 'instalments', 2), 'part-instalments-value')).toHaveValue('400.00');
  await expect(desk.part(desk.payment, 'instalments', 2).getByRole('textbox', { name: text('due-date'), exact: true })).toHaveValue('2026-12-01');
  await expect(desk.field(desk.part(desk.payment, 'early-payment', 2), 'due-days')).toHaveValue('10');
  const paper = await paperText(desk);
  // 30 % of 1,200.00, 400.00, and what is left.
  expect(paper).toMatch(/360\.00.*400\.00.*440\.00/);
  expect(paper).toContain('25 November 2026, take 3% off and pay €1,164.00');
  expect(paper).toContain('30 November 2026, take 2% off and pay €1,176.00');
  expect(paper).toContain('10.15% a year');
  expect(paper).toContain('€45.00');
});

test('instalments of more than is due are told when the PDF is taken home', async ({ page }) => {
  const desk = await open(page);
  await fillTerms(desk);
  await desk.field(desk.part(desk.payment, 'instalments', 2), 'part-instalments-value').fill('900');
  const told = problemText('instalments-more-than-due');
  await expect(desk.problems.getByRole('button', { name: told })).toBeVisible();
  await desk.takePdf();
  await expect(desk.notice).toContainText(told);
});

test('a tax without a name is asked for one', async ({ page }) => {
  const desk = await open(page);
  await fillTaxes(desk);
  const name = desk.field(desk.part(desk.item(1), 'taxes', 2), 'part-taxes-scheme');
  await name.fill('');
  const told = desk.problems.getByRole('button', { name: problemText('tax-name-missing', { position: 1, description: 'Work' }) });
  await told.click();
  await expect(name).toBeFocused();
  await page.keyboard.type('IRPF');
  await expect(told).toBeHidden();
});

test('an instalment that is taken away comes back with what was typed into it', async ({ page }) => {
  const desk = await open(page);
  await fillTerms(desk);
  const first = desk.part(desk.payment, 'instalments', 1);
  const second = desk.part(desk.payment, 'instalments', 2);
  await desk.field(second, 'part-instalments-value').fill('4x');
  await desk.field(first, 'part-instalments-value').focus();
  await desk.removePart(desk.payment, 'instalments', 1);
  // What was not understood goes with its part, wherever that stands now.
  await expect(desk.field(first, 'part-instalments-value')).toHaveValue('4x');
  await expect(desk.field(first, 'part-instalments-value')).toHaveAttribute('aria-invalid', 'true');
  await desk.press('undo', {}, desk.notice);
  await expect(desk.field(first, 'part-instalments-value')).toHaveValue(/^30\s?%$/);
  await expect(desk.field(second, 'part-instalments-value')).toHaveValue('4x');
});

test('a wrong number in a rare field is said at the field, and nothing else is lost', async ({ page }) => {
  const desk = await open(page);
  await fillDeductions(desk);
  const rate = desk.field(desk.totals, 'part-accounting-currency-rate');
  await rate.fill('24,3,1');
  await expect(rate).toHaveAccessibleDescription(new RegExp(text('number-not-a-number', { typed: '24,3,1' })));
  await rate.fill('0');
  await expect(rate).toHaveAccessibleDescription(new RegExp(text('number-not-positive')));
  await expect(desk.field(desk.totals, 'part-accounting-currency-source')).toHaveValue('Czech National Bank');
});

test('the fields of parts are typed into without losing the focus', async ({ page }) => {
  const desk = await open(page);
  await desk.add('part-instalments.add', desk.payment);
  const value = desk.field(desk.part(desk.payment, 'instalments'), 'part-instalments-value');
  await expect(value).toBeFocused();
  await page.keyboard.type('12.5%');
  await expect(value).toHaveValue('12.5%');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // A way to pay is chosen by the keyboard, and the choice keeps the focus.
  const kind = desk.field(desk.part(desk.payment, 'instalments'), 'due-kind');
  await expect(kind).toBeFocused();
  await kind.selectOption('receipt');
  await expect(kind).toBeFocused();
  await desk.add('part-retention-value.add', desk.totals);
  await expect(desk.field(desk.totals, 'part-retention-value')).toBeFocused();
  await page.keyboard.type('10%');
  await expect(desk.field(desk.totals, 'part-retention-value')).toHaveValue('10%');
});

test('all of it together leaves nothing cut off, on a phone too', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await fillRareFields(desk);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});
