// The whole way by keyboard alone: no pointer, only Tab, typing, arrows, Enter and Space.

import { Desk } from './desk.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** Presses Tab until the field or button has the focus, as a person would: it must be on the way. */
async function tabTo(page, target) {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluateAll((found) => found.some((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} cannot be reached with Tab.`);
}

test('an invoice is made and taken home by keyboard alone', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const type = async (field, typed) => {
    await tabTo(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed);
  };
  await type(desk.field(desk.document, 'number'), 'KB-1');
  await type(desk.field(desk.seller, 'seller-name'), 'Eva Tastatur');
  await type(desk.field(desk.buyer, 'buyer-name'), 'Client & Co');
  await type(desk.field(desk.item(1), 'description'), 'First');
  await type(desk.field(desk.item(1), 'price'), '100');
  await type(desk.field(desk.item(1), 'tax-rate'), '10');
  await page.keyboard.press('Enter');
  await expect(desk.field(desk.item(2), 'description')).toBeFocused();
  await page.keyboard.type('Second');
  await type(desk.field(desk.item(2), 'price'), '50');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(desk.field(desk.item(1), 'description')).toHaveValue('Second');
  await expect(desk.due).toContainText('1');

  const button = page.getByRole('button', { name: text('pdf-download'), exact: true });
  await page.keyboard.press('Home');
  await tabTo(page, button);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const [paper] = judgePdf(await (await coming).path(), { pages: 1 });
  expect(paper).toContain('KB-1');
  expect(paper.indexOf('Second')).toBeLessThan(paper.indexOf('First'));
});

test('who types on after Enter types into the new item, however fast', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const first = desk.field(desk.item(1), 'description');
  await first.fill('First');
  // Between two keys the browser runs what waits as microtasks, and no timer for certain.
  const focused = await first.evaluate(async (field) => {
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    for (let count = 0; count < 50; count += 1) await null;
    return document.activeElement !== field && document.activeElement.tagName;
  });
  expect(focused).toBe('INPUT');
  await page.keyboard.type('Second');
  await expect(desk.field(desk.item(2), 'description')).toHaveValue('Second');
  await expect(first).toHaveValue('First');
});

test('what has the focus is seen', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return '';
      // A field that is unseen, like a file's, shows it on its label.
      const seen = element.matches('input[type=file]') ? element.labels[0] : element;
      const style = getComputedStyle(seen);
      const shows = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
      return shows ? '' : element.outerHTML.slice(0, 160);
    });
    expect(shown, 'every element that has the focus shows it').toBe('');
  }
});
