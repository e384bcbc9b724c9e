// The watch over every other test notices what it must, and only that.

import { test, expect } from '@playwright/test';
import { watch } from './watch.mjs';

let notes;

test.beforeEach(async ({ context, page }) => {
  notes = watch(context, process.env.BILLET_URL);
  await page.goto(process.env.BILLET_URL);
});

test('a visit leaves no note', async ({ page }) => {
  await page.waitForLoadState('networkidle');
  expect(notes).toEqual([]);
});

test("the worker's requests are seen like the page's", async ({ context, page }) => {
  const seen = [];
  context.on('request', (request) => seen.push(new URL(request.url()).pathname));
  await page.reload();
  await expect.poll(() => seen.filter((path) => /paper-[0-9a-f]+\.wasm$|\.ttf$/.test(path)), { timeout: 30_000 }).toHaveLength(3);
  expect(notes).toEqual([]);
});

test('a request to another host is noted', async ({ context }) => {
  const other = await context.newPage();
  await other.goto('http://127.0.0.1:9/').catch(() => {});
  expect(notes).toContain('a request left the origin: GET http://127.0.0.1:9/');
});

test('the page itself cannot reach another host, and its trying is noted', async ({ page }) => {
  const reached = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/').then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
  expect(notes.join('\n')).toMatch(/Content Security Policy directive: "connect-src 'self'"/);
});

test('an inline script does not run and is noted', async ({ page }) => {
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.taken = true';
    document.head.append(script);
  });
  expect(await page.evaluate(() => window.taken)).toBeUndefined();
  expect(notes.join('\n')).toMatch(/inline script violates/);
});

test('a warning is noted', async ({ page }) => {
  await page.evaluate(() => console.warn('careful'));
  await expect.poll(() => notes.join('\n')).toMatch(/console warning: careful/);
});

test('an uncaught error is noted', async ({ page }) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('lost');
    });
  });
  await expect.poll(() => notes.join('\n')).toMatch(/uncaught: Error: lost/);
});
