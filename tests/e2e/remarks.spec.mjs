// What the check finds is said at the field too: in words, when typing rests, of what stands there.

import { Desk } from './desk.mjs';
import { problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const CHECKED = { timeout: 30_000 };

test('an empty form is not nagged', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await expect(desk.problems.getByText(problemText('buyer-name-missing'))).toBeVisible(CHECKED);
  for (const [block, key] of [[desk.buyer, 'buyer-name'], [desk.seller, 'vat-number'], [desk.payment, 'iban'], [desk.item(1), 'price']]) {
    await expect(desk.field(block, key)).toHaveAccessibleDescription('');
  }
});

for (const [block, key, right, wrong, name] of [
  ['payment', 'iban', 'DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 01', 'IBAN'],
  ['payment', 'bic', 'BYLADEM1001', 'BYLADEM', 'BIC'],
  ['seller', 'vat-number', 'DE136695976', 'DE136695977', 'Your VAT number'],
  ['buyer', 'vat-number', 'IT00743110157', 'IT00743110158', 'VAT number of the client'],
]) {
  test(`a wrong ${key} of the ${block} is said at its field, and a right one is not`, async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    const field = desk.field(desk[block], key);
    await field.fill(wrong);
    await expect(field).toHaveAccessibleDescription(new RegExp(`^${name}: `), CHECKED);
    // It is used all the same.
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await field.fill(right);
    await expect(field).toHaveAccessibleDescription('', CHECKED);
  });
}

test('nothing is said of what is half typed, and no mark comes and goes', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await expect(desk.preview).toBeVisible(CHECKED);
  const iban = desk.field(desk.payment, 'iban');
  const marks = desk.payment.locator('.field-doubt');
  await page.evaluate(() => {
    window.marks = 0;
    const count = () => { window.marks += document.querySelectorAll('#payment .field-doubt').length; };
    new MutationObserver(count).observe(document.querySelector('#payment'), { childList: true, subtree: true });
  });
  // Quicker than the pause after which the check speaks; a machine that was busy meanwhile tries again.
  await expect(async () => {
    await iban.fill('');
    await page.evaluate(() => { window.marks = 0; });
    await iban.pressSequentially('DE89370400440532013000', { delay: 60 });
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => window.marks)).toBe(0);
  }).toPass({ timeout: 30_000 });
  await iban.press('Backspace');
  await expect(marks).toHaveCount(1, CHECKED);
});

test('the list says how bad each thing is, and leads to its field', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ items: [{ description: 'Work', price: '100', 'tax-rate': '20' }] });
  await desk.add('part-advances.add', desk.totals);
  const paid = desk.part(desk.totals, 'advances');
  await desk.field(paid, 'part-advances-value').fill('500');
  for (const [key, problem] of [['problems-mistake', 'buyer-name-missing'], ['problems-warning', 'advances-too-large']]) {
    const heading = desk.problems.getByRole('heading', { name: text(key), exact: true });
    const list = desk.problems.locator(`h3:has-text("${text(key)}") + ul`);
    await expect(heading).toBeVisible(CHECKED);
    await expect(list.getByText(problemText(problem))).toBeVisible(CHECKED);
  }
  await expect(desk.field(paid, 'part-advances-value')).toHaveAccessibleDescription(problemText('advances-too-large'));
  await desk.problems.getByRole('button', { name: problemText('advances-too-large') }).click();
  await expect(desk.field(paid, 'part-advances-value')).toBeFocused();
});

test('examples are those of the country', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const iban = desk.field(desk.payment, 'iban');
  await expect(iban).toHaveAttribute('placeholder', text('iban.example'));
  await desk.field(desk.seller, 'country').fill('Deutschland');
  await expect(iban).toHaveAttribute('placeholder', /^DE89/, CHECKED);
  await expect(desk.field(desk.seller, 'vat-number')).toHaveAttribute('placeholder', /^DE\d{9}$/);
  await desk.field(desk.buyer, 'country').fill('Austria');
  await expect(desk.field(desk.buyer, 'vat-number')).toHaveAttribute('placeholder', /^ATU/, CHECKED);
  await expect(desk.field(desk.buyer, 'post-code')).toHaveAttribute('placeholder', '1010');
  await expect(iban).toHaveAttribute('placeholder', /^DE89/);
});

test('examples that change touch nothing that is being typed', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await expect(desk.preview).toBeVisible(CHECKED);
  await desk.field(desk.seller, 'country').fill('Deutschland');
  // Typed while the worker answers.
  const price = desk.field(desk.item(1), 'price');
  await price.pressSequentially('1234.5', { delay: 120 });
  await expect(price).toHaveValue('1234.5');
  await expect(desk.field(desk.payment, 'iban')).toHaveAttribute('placeholder', /^DE89/, CHECKED);
});

for (const block of ['seller', 'buyer']) {
  test(`a country of the ${block} is typed to its end, and the number after it too`, async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    const country = desk.field(desk[block], 'country');
    await country.click();
    // Key by key: on the way every two letters may be a country's code, and the examples follow.
    await page.keyboard.type('Deutschland', { delay: 90 });
    await expect(country).toBeFocused();
    await expect(country).toHaveValue('Deutschland');
    await page.keyboard.press('Tab');
    await page.keyboard.type('DE136695976');
    await expect(desk.field(desk[block], 'vat-number')).toHaveValue('DE136695976');
  });
}

test('no field is made anew while others are filled in', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const fields = [
    desk.field(desk.document, 'number'),
    desk.field(desk.seller, 'seller-name'),
    desk.field(desk.seller, 'vat-number'),
    desk.field(desk.buyer, 'post-code'),
    desk.field(desk.item(1), 'description'),
    desk.field(desk.item(1), 'price'),
    desk.field(desk.payment, 'iban'),
    desk.field(desk.notes, 'note'),
  ];
  for (const field of fields) await field.evaluate((element) => (element.isTheSame = true));
  await desk.paperIsCurrent();
  await desk.field(desk.document, 'document-language').selectOption('de');
  await desk.field(desk.document, 'currency').selectOption('CHF');
  await desk.field(desk.seller, 'country').fill('Deutschland');
  await desk.field(desk.buyer, 'country').fill('Italy');
  await desk.field(desk.payment, 'iban').fill('DE89 3704 0044 0532 0130 01');
  await desk.fillItem(1, { description: 'Work', price: '12,50', 'tax-rate': '20' });
  await desk.press('item-add', {}, desk.items);
  await desk.add('discount-add', desk.items);
  await desk.add('part-instalments.add', desk.payment);
  await desk.paperIsCurrent();
  await desk.isSaved();
  for (const field of fields) expect(await field.evaluate((element) => element.isTheSame)).toBe(true);
});
