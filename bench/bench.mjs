// Measures the release build in a real browser and writes docs/benchmarks.md.
//
// Figures are of the machine that the page names. Nothing here passes or fails: sizes are guarded by
// tests/dist/size.test.mjs, times by those who read them.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { serve } from '../scripts/static_server.mjs';
import { chromium } from '../tests/browsers/installed.mjs';
import { firstLoad, workerLoad, DIST } from '../tests/dist/load.mjs';
import { Desk } from '../tests/e2e/desk.mjs';
import { text } from '../tests/e2e/texts.mjs';

const ROOT = join(import.meta.dirname, '..');
const LOADS = 15;
const KEYSTROKES = 60;
// Chromium hands out ten files from one page before it asks the visitor.
const PDFS = { 20: 9, 1000: 5 };

const server = await serve(DIST, { path: '/billet/' });
const browser = await playwright.launch(chromium());

try {
  const results = [];
  const measure = async (name, unit, samples) => {
    const sorted = [...samples].sort((one, other) => one - other);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    results.push({ name, unit, count: sorted.length, p50: at(0.5), p95: at(0.95) });
    console.log(`${name}: p50 ${write(at(0.5))}, p95 ${write(at(0.95))} ${unit} (${sorted.length} times)`);
  };

  await measure('From navigation to a usable form, first visit', 'ms', await repeat(LOADS, firstVisit));
  for (const lines of [20, 1000]) {
    const page = await openWith(lines);
    await measure(`From a keystroke to new totals, ${lines.toLocaleString('en')} lines`, 'ms', await keystrokes(page));
    await measure(`From the button to the PDF, ${lines.toLocaleString('en')} lines`, 'ms', await pdfs(page, PDFS[lines]));
    await page.context().close();
  }
  report(results, timeTotals());
} finally {
  await browser.close();
  await server.close();
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
async function firstVisit() {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1360, height: 900 } });
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
async function openWith(lines) {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1360, height: 900 }, locale: 'en-GB' });
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
  return page;
}

/** Milliseconds from the event of a key to the total that it changes in the page. */
async function keystrokes(page) {
  const desk = new Desk(page);
  const quantity = desk.field(desk.item(1), 'quantity');
  await quantity.fill('1');
  await page.evaluate((name) => {
    window.times = [];
    const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === name);
    let pressed;
    addEventListener('input', (event) => { pressed = event.timeStamp; }, true);
    new MutationObserver(() => {
      if (pressed === undefined) return;
      window.times.push(performance.now() - pressed);
      pressed = undefined;
    }).observe(heading.closest('section'), { subtree: true, childList: true, characterData: true });
  }, text('totals'));
  for (let index = 0; index < KEYSTROKES; index += 1) {
    const digit = String((index % 8) + 2);
    await quantity.focus();
    await quantity.selectText();
    const before = await page.evaluate(() => window.times.length);
    await page.keyboard.type(digit);
    await page.waitForFunction((count) => window.times.length > count, before);
    // What follows a keystroke, saving and drawing, is over before the next.
    await page.waitForTimeout(index % 4 === 0 ? 600 : 120);
  }
  return page.evaluate(() => window.times);
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

/** How long the totals alone take natively, in microseconds, by the number of lines and the rule. */
function timeTotals() {
  const command = ['run', '--release', '--quiet', '--example', 'time_totals', '100', '1000', '10000'];
  const told = execFileSync('cargo', command, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const figures = [...told.matchAll(/^ *(\d+) (\w+) +(\d+) us +(\d+) ns$/gm)];
  if (figures.length !== 6) throw new Error(`time_totals told something else:\n${told}`);
  return figures.map(([, lines, rule, all, each]) => ({ lines: Number(lines), rule, all: Number(all), each: Number(each) }));
}

function write(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function report(results, totals) {
  const kilobytes = (files) => (files.reduce((sum, file) => sum + file.gzip, 0) / 1000).toFixed(1);
  const listed = (files) => files.map((file) => `| ${file.name.replace(/-[0-9a-f]{16}/, '')} | ${file.bytes.toLocaleString('en')} | ${file.gzip.toLocaleString('en')} |`);
  const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const lines = [
    '# Benchmarks',
    '',
    'Made by `make bench` from the release build in a real browser. Times belong to the machine named here, sizes to every machine.',
    '',
    `- Date: ${new Date().toISOString().slice(0, 10)}, revision ${revision}`,
    `- Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() || 'unnamed'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${systemName()}`,
    `- Browser: Chromium ${browser.version()}, without a window`,
    '',
    '## Size',
    '',
    `First load: **${kilobytes(firstLoad())} KB** gzip (limit 200). Paper worker, fetched when the page is idle: **${kilobytes(workerLoad())} KB** gzip (limit 750), without its fonts.`,
    '',
    '| file | bytes | gzip |',
    '| --- | ---: | ---: |',
    ...listed(firstLoad()),
    ...listed(workerLoad()),
    '',
    '## Time',
    '',
    '| what | p50 | p95 | measured |',
    '| --- | ---: | ---: | ---: |',
    ...results.map(({ name, unit, count, p50, p95 }) => `| ${name} | ${write(p50)} ${unit} | ${write(p95)} ${unit} | ${count} times |`),
    '',
    'A keystroke counts from the event to the changed figures in the page; a PDF from the press of the button to the file that the browser is given.',
    '',
    '## Totals alone, natively',
    '',
    'Lines with a discount in percent, prices for a hundred, three rates, and a discount on all of it; in the time of the processor.',
    '',
    '| lines | rounding | totals | a line |',
    '| ---: | --- | ---: | ---: |',
    ...totals.map(({ lines, rule, all, each }) => `| ${lines.toLocaleString('en')} | ${rule} | ${(all / 1000).toFixed(2)} ms | ${each} ns |`),
    '',
  ];
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  writeFileSync(join(ROOT, 'docs', 'benchmarks.md'), lines.join('\n'));
  console.log(`\n${lines.join('\n')}`);
}

function systemName() {
  try {
    return /^PRETTY_NAME="(.*)"/m.exec(readFileSync('/etc/os-release', 'utf8'))[1];
  } catch {
    return process.platform;
  }
}
