// An invoice with everything that few documents have, typed in.

import { text } from './texts.mjs';

/** Types all of it: 1,000.00 of work, taxed at 20 %, in euro. */
export async function fillRareFields(desk) {
  await desk.fillInvoice({
    document: { language: 'en', currency: 'EUR', 'issue-date': '2026-11-20', 'due-in': '15' },
    items: [{ description: 'Work', quantity: '1', price: '1000', 'tax-rate': '20' }],
  });
  await fillDates(desk);
  await fillTaxes(desk);
  await fillDeductions(desk);
  await fillTerms(desk);
}

/** Due on Saturday 5 December, which moves past the listed holiday of Monday. */
export async function fillDates(desk) {
  await desk.add('part-business-days-shift.add', desk.document);
  await desk.add('part-business-days-holidays.add', desk.document);
  await desk.field(desk.part(desk.document, 'business-days-holidays'), 'part-business-days-holidays').fill('2026-12-07');
}

/** A tax that the client keeps, beside the one that is added. */
export async function fillTaxes(desk) {
  await desk.unfoldItem(1);
  await desk.add('part-taxes.add', desk.item(1));
  const second = desk.part(desk.item(1), 'taxes', 2);
  await desk.field(second, 'part-taxes-scheme').fill('IRPF');
  await desk.field(second, 'part-taxes-rate').fill('15');
  await desk.field(second, 'part-taxes-kind').selectOption('retained');
}

export async function fillDeductions(desk) {
  await desk.add('part-retention-value.add', desk.totals);
  await desk.field(desk.totals, 'part-retention-value').fill('10%');
  await desk.field(desk.totals, 'part-retention-reason').fill('warranty');
  await desk.field(desk.totals, 'part-retention-until').fill('2027-11-20');
  await desk.add('part-accounting-currency-rate.add', desk.totals);
  await desk.field(desk.totals, 'part-accounting-currency-rate').fill('24.315');
  await desk.field(desk.totals, 'part-accounting-currency-currency').selectOption('CZK');
  await desk.field(desk.totals, 'part-accounting-currency-source').fill('Czech National Bank');
  await desk.field(desk.totals, 'part-accounting-currency-date').fill('2026-11-19');
  await desk.add('part-amount-in-words.add', desk.totals);
}

export async function fillTerms(desk) {
  await desk.add('part-late-payment-interest-eu-statutory-reference-rate.add', desk.payment);
  await desk.field(desk.payment, 'part-late-payment-interest-eu-statutory-reference-rate').fill('2.15');
  await desk.add('part-late-payment-interest-eu-statutory-later.add', desk.payment);
  const later = desk.part(desk.payment, 'late-payment-interest-eu-statutory-later');
  await desk.field(later, 'part-late-payment-interest-eu-statutory-later-from').fill('2027-01-01');
  await desk.field(later, 'part-late-payment-interest-eu-statutory-later-rate').fill('2.4');
  await desk.add('part-late-payment-flat-fee.add', desk.payment);
  await desk.field(desk.payment, 'part-late-payment-flat-fee').fill('45');
  for (const [number, value, days] of [[1, '3%', '5'], [2, '2%', '10']]) {
    await desk.add('part-early-payment.add', desk.payment);
    const step = desk.part(desk.payment, 'early-payment', number);
    await desk.field(step, 'part-early-payment-value').fill(value);
    await desk.field(step, 'due-days').fill(days);
  }
  await desk.add('part-instalments.add', desk.payment);
  const first = desk.part(desk.payment, 'instalments', 1);
  await desk.field(first, 'part-instalments-value').fill('30%');
  await desk.field(first, 'due-kind').selectOption('receipt');
  await desk.add('part-instalments.add', desk.payment);
  const second = desk.part(desk.payment, 'instalments', 2);
  await desk.field(second, 'part-instalments-value').fill('400');
  await desk.field(second, 'due-kind').selectOption('date');
  await second.getByRole('textbox', { name: text('due-date'), exact: true }).fill('2026-12-01');
}
