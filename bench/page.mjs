// The section on the page: what a visitor waits for.

import { chromium as playwright } from '@playwright/test';
import { serve } from '../scripts/static_server.mjs';
import { chromium } from '../tests/browsers/installed.mjs';
import { DIST } from '../tests/dist/load.mjs';
import { Desk } from '../tests/e2e/desk.mjs';
import { text } from '../tests/e2e/texts.mjs';
import { milliseconds, spread, times } from './spread.mjs';

export const name = 'page';
export const title = 'Time';

const LOADS = 15;
const KEYSTROKES = 60;
const PREVIEWS = 40;
// Chromium hands out ten files from one page before it asks the visitor.
const PDFS = { 20: 9, 1000: 5 };

export async function measure() {
  const server = await serve(DIST, { path: '/billet/' });
  const browser = await playwright.launch(chromium());
  const visitor = { baseURL: server.url, viewport: { width: 1360, height: 900 }, locale: 'en-GB' };
  try {
    const rows = [row('From navigation to a usable form, first visit', await repeat(LOADS, () => firstVisit(browser, visitor)))];
    for (const lines of [20, 1000]) {
      const page = await openWith(lines, browser, visitor);
      const count = `${lines.toLocaleString('en')} lines`;
      rows.push(row(`From a keystroke to new totals, ${count}`, await keystrokes(page)));
      if (lines === 20) rows.push(row(`From new totals to the new preview on screen, ${count}`, await previews(page)));
      rows.push(row(`From the button to the PDF, ${count}`, await pdfs(page, PDFS[lines])));
      await page.context().close();
    }
    return [
      ['| what | p50 | p95 | measured |', '| --- | ---: | ---: | ---: |', ...rows].join('\n'),
      `A keystroke counts from the event to the changed figures in the page; a preview from the changed figures to the picture that the browser says it has
painted, which it tells in steps of 4 ms; a PDF from the press of the button to the file that the browser is given.`,
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

function row(what, samples) {
  const { count, p50, p95 } = spread(samples);
  return `| ${what} | ${milliseconds(p50)} ms | ${milliseconds(p95)} ms | ${times(count)} |`;
}

/** Runs something so many times, after one run that is not counted. */
async function repeat(count, run) {
  const samples = [];
  for (let index = -1; index < count; index += 1) {
    const sample = await run();
    if (index >= 0) samples.push(sample);
  }
  return samples;
}

/** Milliseconds until the number field can be typed into, with nothing cached. */
async function firstVisit(browser, visitor) {
  const context = await browser.newContext(visitor);
  const page = await context.newPage();
  await page.addInitScript((label) => {
    const look = () => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
      if (found?.control && !found.control.disabled) window.usableAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, text('number'));
  await page.goto('');
  await page.waitForFunction(() => window.usableAt !== undefined);
  const time = await page.evaluate(() => window.usableAt);
  await context.close();
  return time;
}

/** A page with an invoice of so many lines. */
async function openWith(lines, browser, visitor) {
  const context = await browser.newContext(visitor);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const desk = new Desk(page);
  await desk.open();
  await desk.fill(desk.seller, { 'seller-name': 'Studio Rossi' });
  await desk.fill(desk.buyer, { 'buyer-name': 'Measured Ltd' });
  const rows = Array.from({ length: lines }, (_, index) => [`Delivery number ${index + 1}`, String((index % 9) + 1), '12.34', '20%']);
  await desk.paste(desk.field(desk.item(1), 'description'), rows);
  await page.waitForFunction((count) => document.querySelectorAll('[role=group] input').length >= count, lines);
  await desk.paperIsCurrent();
  await watchTotals(page);
  return page;
}

/** Lets the page note when a key was pressed and when the totals changed after it. */
async function watchTotals(page) {
  await page.evaluate((heading) => {
    window.times = [];
    const found = [...document.querySelectorAll('h2')].find((each) => each.textContent === heading);
    let pressed;
    addEventListener('input', (event) => { pressed = event.timeStamp; }, true);
    new MutationObserver(() => {
      if (pressed === undefined) return;
      window.changedAt = performance.now();
      window.times.push(window.changedAt - pressed);
      pressed = undefined;
    }).observe(found.closest('section'), { subtree: true, childList: true, characterData: true });
  }, text('totals'));
}

/** Types another quantity into the first item and waits for the totals. */
async function typeQuantity(page, digit) {
  const desk = new Desk(page);
  const quantity = desk.field(desk.item(1), 'quantity');
  await quantity.focus();
  await quantity.selectText();
  const before = await page.evaluate(() => window.times.length);
  await page.keyboard.type(digit);
  await page.waitForFunction((count) => window.times.length > count, before);
}

/** Milliseconds from the event of a key to the total that it changes in the page. */
async function keystrokes(page) {
  const desk = new Desk(page);
  await desk.field(desk.item(1), 'quantity').fill('1');
  const before = await page.evaluate(() => window.times.length);
  for (let index = 0; index < KEYSTROKES; index += 1) {
    await typeQuantity(page, String((index % 8) + 2));
    // What follows a keystroke, saving and drawing, is over before the next.
    await page.waitForTimeout(index % 4 === 0 ? 600 : 120);
  }
  return page.evaluate((count) => window.times.slice(count), before);
}

/** Milliseconds from changed totals to the preview that shows them, painted: by the browser's own account (Element Timing). */
async function previews(page) {
  await new Desk(page).preview.evaluate((image) => {
    image.setAttribute('elementtiming', 'paper');
    window.paints = [];
    new PerformanceObserver((list) => {
      for (const { renderTime } of list.getEntries()) window.paints.push(renderTime);
    }).observe({ type: 'element' });
  });
  const samples = [];
  for (let index = 0; index <= PREVIEWS; index += 1) {
    const before = await page.evaluate(() => window.paints.length);
    await typeQuantity(page, String((index % 8) + 2));
    await page.waitForFunction((count) => window.paints.length > count, before);
    const time = await page.evaluate(() => window.paints.at(-1) - window.changedAt);
    if (index > 0) samples.push(time);
    // Typing has rested and the draft is saved before the next.
    await page.waitForTimeout(400);
  }
  return samples;
}

/** Milliseconds from the press of the button to the file that is handed to the browser. */
async function pdfs(page, count) {
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      if (event.target.closest?.('a[download]')) window.takenAt = performance.now();
      else window.askedAt = event.timeStamp;
    }, true);
  });
  return repeat(count, async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: text('pdf-download'), exact: true }).click();
    await coming;
    return page.evaluate(() => window.takenAt - window.askedAt);
  });
}
