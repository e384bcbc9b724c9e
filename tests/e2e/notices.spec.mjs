// What is told of what was done: how long, to whom, and how it goes away.

import { Desk } from './desk.mjs';
import { text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

test('a notice that informs goes by itself, though not while the pointer is on it', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', price: '10' });
  await desk.takePdf();
  await expect(desk.notice).toBeVisible();
  await desk.notice.getByText(/pdf/).hover();
  await page.waitForTimeout(9_000);
  await expect(desk.notice).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(desk.notice).toHaveCount(0, { timeout: 12_000 });
});

test('a notice is closed by its button, and goes when another page is shown', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', price: '10' });
  await desk.act(1, 'item-remove');
  await expect(desk.notice).toBeVisible();
  await desk.press('notice-close');
  await expect(desk.notice).toHaveCount(0);

  await desk.fillItem(1, { description: 'Work', price: '10' });
  await desk.act(1, 'item-remove');
  await expect(desk.notice).toBeVisible();
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await expect(desk.notice).toHaveCount(0);
});

test('an error stays until something succeeds', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const choose = (buffer) => desk.seller.getByLabel(text('logo-add')).setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(buffer) });
  await choose('no picture');
  await expect(desk.notice).toBeVisible();
  await choose('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>');
  await expect(desk.seller.getByRole('img', { name: text('logo') })).toBeVisible();
  await expect(desk.notice).toHaveCount(0);
});

test('a mistake is told once to those who listen, with its field and item', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', price: 'abc' });
  const owner = text('item-named', { number: 1, name: 'Work' });
  const place = text('field-of', { owner, field: text('price') });
  const told = text('problem-at', { place, problem: text('number-not-a-number', { typed: 'abc' }) });
  const voice = page.getByRole('status').filter({ hasText: told });
  await expect(voice).toHaveCount(1);
  await expect(voice).toHaveCount(0);
});
