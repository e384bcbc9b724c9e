// The visitor's own fonts: kept by the browser, used for the letters that the built-in ones lack.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { drawerText, problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const FONTS = join(import.meta.dirname, '..', 'fixtures', 'fonts');
const WORD = 'שלום';

function words(path) {
  return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
}

async function openLook(page) {
  await page.getByRole('button', { name: text('look-open') }).click();
  await expect(page.getByText(drawerText('fonts'), { exact: true })).toBeVisible();
}

test('a font of one’s own draws what the built-in ones cannot, also after a reload, until it is removed', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: WORD, price: '10' });
  await desk.paperIsCurrent();
  const missing = page.getByText(problemText('characters-missing', { count: 4, characters: 'שלום' }).split(':')[0]).first();
  await expect(missing).toBeVisible();

  await openLook(page);
  await page.getByLabel(drawerText('fonts-add')).setInputFiles(join(FONTS, 'hebrew.ttf'));
  const kept = page.getByRole('listitem').filter({ hasText: 'Noto Sans Hebrew' });
  await expect(kept).toBeVisible();
  await expect(missing).toHaveCount(0);
  expect(words((await desk.takePdf()).path)).toContain(WORD);

  await page.reload();
  await desk.paperIsCurrent();
  expect(words((await desk.takePdf()).path)).toContain(WORD);
  await openLook(page);
  await kept.getByRole('button').click();
  await expect(kept).toHaveCount(0);
  await expect(missing).toBeVisible();
});

test('a file that is no font is refused in words', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await openLook(page);
  const file = { name: 'holiday.ttf', mimeType: 'font/ttf', buffer: Buffer.from('no font at all') };
  await page.getByLabel(drawerText('fonts-add')).setInputFiles(file);
  await expect(page.getByText(drawerText('font-unknown', { file: 'holiday.ttf' }))).toBeVisible();
  const half = readFileSync(join(FONTS, 'hebrew.ttf')).subarray(0, 2000);
  await page.getByLabel(drawerText('fonts-add')).setInputFiles({ name: 'half.ttf', mimeType: 'font/ttf', buffer: half });
  await expect(page.getByText(drawerText('font-damaged', { file: 'half.ttf' }))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Noto' })).toHaveCount(0);
});

test('a font more than are used is not kept in silence', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await page.evaluate(async (font) => {
    const file = Uint8Array.from(atob(font), (c) => c.charCodeAt(0));
    const cache = await caches.open('billet-fonts');
    for (let number = 1; number <= 16; number += 1) await cache.put(`./own-font?Font%20${number}`, new Response(file));
  }, readFileSync(join(FONTS, 'hebrew.ttf')).toString('base64'));
  await openLook(page);
  const fonts = page.getByRole('listitem').filter({ hasText: /Font|Noto/ });
  await expect(fonts).toHaveCount(16);
  await page.getByLabel(drawerText('fonts-add')).setInputFiles(join(FONTS, 'hebrew.ttf'));
  await expect(page.getByText(drawerText('fonts-too-many', { count: 16 }))).toBeVisible();
  await expect(fonts).toHaveCount(16);
  await fonts.first().getByRole('button').click();
  await page.getByLabel(drawerText('fonts-add')).setInputFiles(join(FONTS, 'hebrew.ttf'));
  await expect(fonts.filter({ hasText: 'Noto Sans Hebrew' })).toBeVisible();
  await expect(page.getByText(drawerText('fonts-too-many', { count: 16 }))).toHaveCount(0);
});
