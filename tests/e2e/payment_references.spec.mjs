// What the client quotes when paying: made from the number by the rule that the seller's country knows, or typed.

import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { texts } from './pdf.mjs';
import { problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** Time enough for the worker to have looked. */
const CHECKED = { timeout: 15_000 };

const SCHEME = 'part-payment-reference-scheme';
const scheme = (desk) => desk.field(desk.payment, SCHEME);
const choose = (desk, name) => scheme(desk).selectOption({ label: text(`${SCHEME}-${name}`) });
const quotes = (reference) => text('reference-made', { reference });

test('a Czech seller asks for a variable symbol, which follows the number and reaches paper and next invoice', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fill(desk.document, { number: '2026-0042' });
  await desk.fill(desk.seller, { 'seller-name': 'Kovářství', city: 'Praha' });
  await expect(scheme(desk)).toHaveCount(0);
  await desk.field(desk.seller, 'country').fill('Czechia');
  await desk.field(desk.seller, 'country').press('Tab');
  await expect(desk.notice).toContainText(text('country-set-reference'), CHECKED);
  await expect(scheme(desk)).toHaveValue('variable_symbol');
  await expect(desk.payment).toContainText(quotes('20260042'));
  await desk.field(desk.document, 'number').fill('FV 2026/043');
  await expect(desk.payment).toContainText(quotes('2026043'));
  await desk.fill(desk.payment, { iban: 'CZ65 0800 0000 1920 0014 5399' });
  await desk.fillItem(1, { description: 'Gate', price: '900' });
  await desk.paperIsCurrent();
  const { path } = await desk.takePdf();
  expect(texts(path).join('\n')).toMatch(/(?<!\d)2026043(?!\d)/);

  // A number without digits gives none, and it is said.
  await desk.field(desk.document, 'number').fill('A/B');
  await expect(desk.problems).toContainText(problemText('reference-not-made'), CHECKED);
  await desk.field(desk.document, 'number').fill('2026-0044');
  await expect(desk.problems).not.toContainText(problemText('reference-not-made'), CHECKED);

  await desk.press('draft-new', {}, page.getByRole('banner'));
  await expect(scheme(desk), 'it belongs to the company').toHaveValue('variable_symbol');
  await expect(desk.payment).toContainText(quotes('20260045'));
});

test('what is typed counts, and is held against the chosen rule', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.fill(desk.document, { number: '2026-0042' });
  await desk.add(`${SCHEME}.add`, desk.payment);
  await expect(scheme(desk)).toBeFocused();
  for (const [name, made] of [
    ['kid', '202600425'], ['ocr', '202600425'], ['viite', '2026 00428'],
    ['swiss', 'RF88 2026 0042'], ['variable_symbol', '20260042'], ['creditor_reference', 'RF88 2026 0042'],
  ]) {
    await choose(desk, name);
    await expect(desk.payment, name).toContainText(quotes(made));
  }
  await choose(desk, 'kid');
  await desk.fill(desk.payment, { 'payment-reference': '602234' });
  await expect(desk.payment).not.toContainText(quotes('202600425'));
  const told = problemText('identifier-wrong-check-digit', { name: 'KID' });
  await expect(desk.problems).toContainText(told, CHECKED);
  await desk.field(desk.payment, 'payment-reference').fill('602243');
  await expect(desk.problems).not.toContainText(told, CHECKED);

  // To a QR-IBAN only payments with a QR reference can be made.
  await choose(desk, 'swiss');
  await desk.fill(desk.payment, { iban: 'CH44 3199 9123 0008 8901 2' });
  await expect(desk.problems).toContainText(problemText('qr-reference-alone'), CHECKED);
  await desk.field(desk.payment, 'payment-reference').fill('');
  await expect(desk.payment).toContainText(quotes('00 00000 00000 00000 02026 00427'));
  await expect(desk.problems).not.toContainText(problemText('qr-reference-alone'), CHECKED);
});
