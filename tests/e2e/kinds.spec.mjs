// Every kind of document: made, linked, taken home as a PDF and opened again.

import { readFileSync } from 'node:fs';
import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { texts } from './pdf.mjs';
import { drawerText, paperText, problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const KINDS = [
  'quote', 'order-confirmation', 'delivery-note', 'proforma', 'invoice', 'advance-invoice', 'final-invoice', 'self-billed-invoice',
  'credit-note', 'debit-note', 'corrective-invoice', 'receipt', 'statement', 'reminder',
];
/** What asks for nothing tells no account. */
const WITHOUT_ACCOUNT = ['quote', 'order-confirmation', 'delivery-note', 'credit-note', 'receipt'];

const { 'due-in': _, ...WITHOUT_TERMS } = MILAN.document;

// What is named has a kind too, further down.
const kind = (desk) => desk.field(desk.document, 'kind').first();
const number = (desk) => desk.field(desk.document, 'number');
const choose = (desk, name) => kind(desk).selectOption({ label: text(`kind-${name}`) });

/** Makes a document of another kind from the one on the desk; `name` is a key of a text. */
async function make(page, desk, told) {
  await page.getByRole('button', { name: text('ways'), exact: true }).filter({ visible: true }).click();
  const menu = page.getByRole('dialog', { name: drawerText('ways-menu'), exact: true });
  await menu.getByRole('button', { name: drawerText('make'), exact: true }).click();
  const kinds = page.getByRole('dialog', { name: drawerText('make'), exact: true });
  await kinds.getByRole('button', { name: told, exact: true }).click();
  await expect(kinds).toBeHidden();
}

/** The words of a PDF's pages, in one line. */
const words = (path) => texts(path).join(' ').replace(/\s+/g, ' ');

async function openFile(page, path, name) {
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await page.getByRole('button', { name: text('file-open'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: readFileSync(path) });
  await dialog.getByRole('button', { name: drawerText('file-edit'), exact: true }).click();
}

for (const name of KINDS) {
  test(`a document of the kind "${name}" is made, taken home and opened again`, async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await choose(desk, name);
    const hasPayment = !WITHOUT_ACCOUNT.includes(name);
    const { number: _, ...document } = hasPayment ? MILAN.document : WITHOUT_TERMS;
    const items = name === 'delivery-note' ? MILAN.items.map(({ price, 'tax-rate': rate, ...item }) => item) : MILAN.items;
    await desk.fillInvoice({ ...MILAN, document, items, payment: hasPayment ? MILAN.payment : {} });
    await desk.paperIsCurrent();
    const given = await number(desk).inputValue();
    const { path, name: file } = await desk.takePdf();
    const called = name === 'invoice' ? given : `${paperText('en', name)} ${given}`;
    expect(file).toBe(`${called} Café Zürich GmbH.pdf`);
    judgePdf(path);
    const told = words(path);
    expect(told).toContain(paperText('en', name));
    expect(told).toContain(given);
    expect(told.includes('IT60'), 'the account').toBe(hasPayment);
    expect(told.includes('85.00'), 'prices').toBe(name !== 'delivery-note');
    expect(told.includes(paperText('en', 'due')), 'an amount due').toBe(hasPayment && name !== 'statement');
    expect(told.includes(paperText('en', 'place-and-date')), 'a place to sign').toBe(['quote', 'delivery-note'].includes(name));

    await openFile(page, path, file);
    await expect(kind(desk)).toHaveValue(name);
    await expect(number(desk)).toHaveValue(given);
  });
}

test('each kind has numbers of its own, and a paragraph that tells when it is used', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await number(desk).fill('2026-0042');
  await choose(desk, 'credit-note');
  await expect(number(desk)).toHaveValue('2026-0042');
  await desk.isSaved();
  await desk.press('draft-new');
  await choose(desk, 'quote');
  const first = await number(desk).inputValue();
  expect(first).toMatch(/^Q-\d{4}-0001$/);
  await desk.field(desk.buyer, 'buyer-name').fill('Café Zürich');
  await desk.isSaved();
  await desk.press('draft-new');
  await choose(desk, 'quote');
  await expect(number(desk)).toHaveValue(first.replace('0001', '0002'));
  await choose(desk, 'credit-note');
  await expect(number(desk)).toHaveValue('2026-0043');

  await desk.press('kind-about');
  await expect(desk.document).toContainText(drawerText('about-credit-note'));
  await expect(desk.problems).toContainText(problemText('cited-missing'));
});

test('what makes no sense for a kind is not asked for', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await choose(desk, 'delivery-note');
  await expect(kind(desk)).toBeFocused();
  await expect(desk.field(desk.item(1), 'description')).toBeVisible();
  await expect(desk.field(desk.item(1), 'price')).toBeHidden();
  await expect(desk.totals).toHaveCount(0);
  await expect(desk.payment).toHaveCount(0);
  await choose(desk, 'quote');
  await expect(desk.field(desk.document, 'valid-until')).not.toHaveValue('');
  await expect(desk.field(desk.document, 'due-kind')).toHaveCount(0);
  await expect(desk.field(desk.item(1), 'price')).toBeVisible();
  await choose(desk, 'invoice');
  await expect(desk.field(desk.document, 'valid-until')).toHaveCount(0);
  await expect(desk.field(desk.document, 'due-kind')).toBeVisible();
});

test('a quote is ordered, paid in advance, settled and credited, and each names what it follows', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await choose(desk, 'quote');
  await number(desk).fill('Q-7');
  const { number: _, ...document } = WITHOUT_TERMS;
  await desk.fillInvoice({ ...MILAN, document, payment: {} });
  await desk.isSaved();

  await make(page, desk, drawerText('make-revised'));
  await expect(number(desk)).toHaveValue('Q-7-2');
  await expect(desk.item(3)).toBeVisible();
  await desk.paperIsCurrent();
  const revised = words((await desk.takePdf()).path);
  for (const key of ['originally-agreed', 'additional-work', 'signature']) expect(revised).toContain(paperText('en', key));

  await make(page, desk, text('kind-order-confirmation'));
  await expect(kind(desk)).toHaveValue('order-confirmation');
  await expect(desk.figure(text('totals-gross'))).toContainText('1,157.78');
  await desk.fill(desk.document, { number: 'OC-7' });
  await desk.isSaved();

  // 30 % of 949.00, and 22 % of that: 284.70 + 62.63.
  await make(page, desk, text('kind-advance-invoice'));
  await expect(desk.due).toContainText('347.33');
  await desk.fill(desk.document, { number: 'A-7' });
  await desk.isSaved();

  // 949.00 less 284.70 is 664.30, and 22 % of that 146.15.
  await make(page, desk, text('kind-final-invoice'));
  await expect(desk.figure(text('totals-net'))).toContainText('664.30');
  await expect(desk.due).toContainText('810.45');
  await desk.fill(desk.document, { number: 'F-7' });
  await desk.paperIsCurrent();
  const settled = words((await desk.takePdf()).path);
  expect(settled).toMatch(/This invoice settles: Order confirmation OC-7 of .*, Deposit invoice A-7 of/);
  expect(settled).toContain('Less: Deposit invoice A-7');

  await make(page, desk, text('kind-credit-note'));
  await expect(desk.figure(text('totals-gross'))).toContainText('810.45');
  await expect(desk.problems).not.toContainText(problemText('cited-missing'));
  await desk.paperIsCurrent();
  const credited = words((await desk.takePdf()).path);
  expect(credited).toContain('This credit note corrects: Invoice'.replace('Invoice', 'Final invoice F-7'));
  expect(credited).toContain(paperText('en', 'credit-note-note'));
  expect(credited).not.toContain(paperText('en', 'due'));
});

test('a receipt is of what was due, and a delivery note tells the carrier no price', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.isSaved();
  await make(page, desk, text('kind-receipt'));
  await expect(desk.field(desk.item(1), 'description')).toHaveValue(/^Payment: Invoice 2026-0042 of/);
  await desk.paperIsCurrent();
  const receipt = words((await desk.takePdf()).path);
  expect(receipt).toContain(paperText('en', 'receipt-note'));
  expect(receipt).toContain('1,157.78');
  expect(receipt).not.toContain('208.78');

  await page.goBack();
  await desk.open();
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await page.getByRole('button', { name: text('draft-open', { number: '2026-0042' }), exact: true }).click();
  await make(page, desk, text('kind-delivery-note'));
  await desk.paperIsCurrent();
  const { path } = await desk.takePdf();
  const delivered = words(path);
  expect(delivered).toContain('Design of the menu');
  expect(delivered).toContain(paperText('en', 'goods-received'));
  expect(delivered).not.toContain('85.00');
  expect(delivered).not.toContain('IT60');
});
