// A panic: the module is dead, and the visitor is told, with everything that was typed to take home.

import { readFileSync } from 'node:fs';
import { Desk } from './desk.mjs';
import { text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** Makes the browser fail where no program can do without it: the next item panics, for real. */
async function breakTheBrowser(page) {
  await page.evaluate(() => {
    window.mend = [Document.prototype.createElement, Document.prototype.importNode, Node.prototype.cloneNode];
    const refuse = () => {
      throw new Error('broken by the test');
    };
    Document.prototype.createElement = refuse;
    Document.prototype.importNode = refuse;
    Node.prototype.cloneNode = refuse;
  });
}

async function mendTheBrowser(page) {
  await page.evaluate(() => {
    [Document.prototype.createElement, Document.prototype.importNode, Node.prototype.cloneNode] = window.mend;
  });
}

test.describe('a panic', () => {
  test.use({ expected: [/console error: .*panicked|uncaught: /] });

  test('is shown, with the saved data to download, and a reload goes on', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.fill(desk.buyer, { 'buyer-name': 'Never lost Ltd' });
    await desk.isSaved();
    // What is drawn later of itself would meet the broken browser first.
    await desk.paperIsCurrent();
    const notice = page.getByRole('dialog', { name: text('crash-title') });
    await expect(notice).toBeHidden();

    await breakTheBrowser(page);
    await desk.press('item-add', {}, desk.items);
    await expect(notice).toBeVisible();
    await mendTheBrowser(page);

    const coming = page.waitForEvent('download');
    await desk.press('crash-download', {}, notice);
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Never lost Ltd');

    await desk.press('crash-reload', {}, notice);
    await expect(desk.field(desk.document, 'number')).toBeEditable();
    await expect(notice).toBeHidden();
    await page.getByRole('link', { name: text('drafts'), exact: true }).click();
    await expect(page.getByRole('listitem')).toContainText('Never lost Ltd');
  });
});

test.describe('a module that cannot be loaded', () => {
  test.use({ expected: [/console error: Failed to load resource|uncaught: /] });

  test('is said in words', async ({ page }) => {
    await page.route(/\/page-[0-9a-f]+\.wasm$/, (route) => route.abort());
    await page.goto('');
    await expect(page.getByRole('dialog')).toContainText(/could not start/i);
  });
});
