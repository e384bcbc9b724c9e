// A click on a place of the paper leads to its field in the form.

import { Desk } from './desk.mjs';
import { expect, test } from './watched_page.mjs';

/** A point of the paper in the window, by shares of its width and height. */
async function pointOf(desk, across, down) {
  const { x, y, width, height } = await desk.paper.getByRole('img').boundingBox();
  return [x + width * across, y + height * down];
}

async function filled(page) {
  const desk = new Desk(page);
  await desk.open();
  const items = [{ description: 'Brand identity workshop', price: '100' }, { description: 'Logo', price: '250' }];
  await desk.fillInvoice({ document: { number: '2026-0042' }, items });
  await desk.paperIsCurrent();
  return desk;
}

/** Moves down the paper until a frame shows a field, and clicks: until the one with the id has the focus. */
async function leadsTo(page, desk, id) {
  for (let down = 0.1; down < 0.9; down += 0.01) {
    const point = await pointOf(desk, 0.13, down);
    await page.mouse.move(...point);
    if (!(await page.locator('#spot').isVisible())) continue;
    await page.mouse.click(...point);
    if (await page.evaluate((wanted) => document.activeElement.id === wanted, id)) return true;
  }
  return false;
}

test('the description of an item on the paper leads to its field, and a frame says so before', async ({ page }) => {
  const desk = await filled(page);
  const id = await desk.field(desk.item(2), 'description').getAttribute('id');
  expect(await leadsTo(page, desk, id)).toBe(true);
});

test('white paper leads nowhere: it is made larger and smaller', async ({ page }) => {
  const desk = await filled(page);
  await page.mouse.click(...(await pointOf(desk, 0.5, 0.9)));
  await expect(desk.paper.locator('.paper-view')).toHaveClass(/is-large/);
});
