// What the first minute on the page is made of: for that, the early part of its program must do.

import { MILAN } from './invoices.mjs';

/** How long the page is left alone at the end: what it does of itself meanwhile belongs to it. */
const IDLE_MILLIS = 4000;

/** How long somebody thinks between two fields: what is missing so far is told then. */
const THINKING_MILLIS = 1200;

/** Types text, numbers and a day into an open page, until the totals, the paper and the draft have followed. */
export async function typeForAMinute(desk) {
  const { number, 'issue-date': day } = MILAN.document;
  await desk.field(desk.document, 'number').fill(number);
  await desk.field(desk.document, 'issue-date').fill(day);
  for (const value of [{ description: 'Printed samples' }, { quantity: '2', price: '49.50' }, { 'tax-rate': '22' }]) {
    await desk.fillItem(1, value);
    await desk.page.waitForTimeout(THINKING_MILLIS);
  }
  await desk.field(desk.item(1), 'tax-rate').press('Tab');
  await desk.isSaved();
  await desk.paperIsCurrent();
  await desk.page.waitForTimeout(IDLE_MILLIS);
}
