// The look of the paper: chosen in the form, seen on the paper at once, kept with the draft.

import { execFileSync } from 'node:child_process';
import { Desk } from './desk.mjs';
import { drawerText, problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

function words(path, ...options) {
  return execFileSync('pdftotext', ['-layout', ...options, path, '-'], { encoding: 'utf8' });
}

function pageSize(path) {
  return execFileSync('pdfinfo', [path], { encoding: 'utf8' }).match(/Page size:\s+([\d.]+) x ([\d.]+)/).slice(1).map(Number);
}

async function openLook(page) {
  await page.getByRole('button', { name: text('look-open') }).click();
  await expect(page.getByRole('radiogroup', { name: drawerText('look-template') })).toBeVisible();
}

/** What follows the choice is drawn anew: wait for another picture. */
async function redrawn(desk, act) {
  const before = await desk.paper.getByRole('img').getAttribute('src');
  await act();
  await expect(desk.paper.getByRole('img')).not.toHaveAttribute('src', before);
  await desk.paperIsCurrent();
}

test('a template, a colour and a page size are on the paper at once and there after a reload', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', price: '10' });
  await desk.paperIsCurrent();
  await openLook(page);
  await redrawn(desk, () => page.getByText(drawerText('look-template-modern'), { exact: true }).click());
  await redrawn(desk, () => page.getByRole('radio', { name: drawerText('look-accent-wine') }).check());
  await redrawn(desk, () => page.getByLabel(drawerText('look-page-size'), { exact: true }).selectOption('us_letter'));
  expect(pageSize((await desk.takePdf()).path)).toEqual([612, 792]);

  await page.reload();
  await openLook(page);
  await expect(page.getByRole('radio', { name: drawerText('look-template-modern') })).toBeChecked();
  await expect(page.getByRole('radio', { name: drawerText('look-accent-wine') })).toBeChecked();
  await expect(page.getByLabel(drawerText('look-page-size'), { exact: true })).toHaveValue('us_letter');
});

test('a label has the author’s own words, and what is not wanted is left out', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', unit: 'shifts', price: '10' });
  await openLook(page);
  await page.getByText(drawerText('look-labels')).click();
  const word = page.getByLabel('Amount due', { exact: true });
  await word.fill('Please pay');
  await word.blur();
  expect(words((await desk.takePdf()).path)).toContain('shifts');
  await page.getByLabel(`${drawerText('look-show')}: Unit`, { exact: true }).uncheck();
  const paper = words((await desk.takePdf()).path);
  expect(paper).toContain('Please pay');
  expect(paper).not.toContain('Amount due');
  expect(paper).not.toContain('shifts');
  await word.fill('');
  await word.blur();
  expect(words((await desk.takePdf()).path)).toContain('Amount due');
});

test('a stamp stands at the end of the paper', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', price: '10' });
  await openLook(page);
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 300;
    canvas.height = 150;
    const context = canvas.getContext('2d');
    context.arc(150, 75, 60, 0, 7);
    context.stroke();
    return canvas.toDataURL('image/png').split(',')[1];
  });
  const file = { name: 'stamp.png', mimeType: 'image/png', buffer: Buffer.from(data, 'base64') };
  await page.getByLabel(drawerText('look-stamp-add')).setInputFiles(file);
  await expect(page.getByRole('img', { name: drawerText('look-stamp') })).toBeVisible();
  const pictures = execFileSync('pdfimages', ['-list', (await desk.takePdf()).path], { encoding: 'utf8' });
  expect(pictures).toContain('image');
  await page.getByRole('button', { name: drawerText('look-stamp-remove') }).click();
  await expect(page.getByRole('img', { name: drawerText('look-stamp') })).toHaveCount(0);
  const bare = execFileSync('pdfimages', ['-list', (await desk.takePdf()).path], { encoding: 'utf8' });
  expect(bare).not.toContain('image ');
});

test('what is asked for while the drawer is still on its way is all done', async ({ page }) => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route('**/drawer-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const desk = new Desk(page);
  await desk.open();
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await desk.seller.getByLabel(text('logo-add')).setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('button', { name: text('look-open') }).click();
  release();
  await expect(page.getByRole('radiogroup', { name: drawerText('look-template') })).toBeVisible();
  await expect(desk.seller.getByRole('img', { name: text('logo') })).toBeVisible();
});

test('what cannot be printed of the look is told, and leads to where it is chosen', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const document = {
    billet: 1, id: 'look', language: 'en', currency: 'EUR', number: 'L-1', issue_date: '2026-11-22', lines: [{ id: 'a', description: 'Work', quantity: '1', price: '10' }],
    look: { labels: { total: '合計' }, stamp: { media_type: 'image/png', data: 'bm8gcGljdHVyZQ==' } },
  };
  await page.evaluate((record) => localStorage.setItem('billet:draft:look', JSON.stringify(record)), { record: 1, stamp: 't', saved_at: '2026-11-22T10:00:00', due: '10.00', document });
  await page.reload();
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await page.getByRole('button', { name: 'Open L-1' }).click();
  await desk.paperIsCurrent();
  const unread = page.getByText(problemText('stamp-unreadable')).first();
  await expect(unread).toBeVisible();
  await expect(page.getByText('合').first()).toBeVisible();
  await page.getByRole('button', { name: new RegExp(problemText('stamp-unreadable').slice(0, 30)) }).first().click();
  await expect(page.getByRole('radiogroup', { name: drawerText('look-template') })).toBeVisible();
  await expect(page.locator('#look-place')).toBeFocused();
});

test('opening the look takes the focus there, closing it leaves it at its button', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const open = page.getByRole('button', { name: text('look-open'), exact: true });
  const templates = page.getByRole('radiogroup', { name: drawerText('look-template') });
  for (let time = 0; time < 2; time += 1) {
    await open.press('Enter');
    await expect(templates).toBeVisible();
    await expect(page.getByRole('group', { name: text('look'), exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: drawerText('look-template-classic') })).toBeFocused();
    await open.press('Enter');
    await expect(templates).toBeHidden();
    await expect(open).toBeFocused();
  }
  await open.press('Enter');
  await expect(templates, 'what was made is shown again, not made again').toHaveCount(1);
});
