// The page's program comes in two parts. The early one opens the page and takes what is typed; whoever
// asks for more before the late one has come gets it all the same.

import { Desk } from './desk.mjs';
import { typeForAMinute } from './first_minute.mjs';
import { speak, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const LATE = /\/late-[0-9a-f]{16}\.wasm(?:\?now)?$/;

test.describe('the late part cannot be had', () => {
  test.use({ expected: [/console error: Failed to load resource/] });

  test('the page opens, takes text and numbers, shows totals and keeps the draft without it', async ({ page }) => {
    let asked = 0;
    await page.route(LATE, (route) => {
      asked += 1;
      return route.abort();
    });
    const desk = new Desk(page);
    await desk.open();
    await typeForAMinute(desk);
    await expect(desk.due).toHaveText(/120\.78/);
    // With the draft of the last visit.
    await desk.open();
    await typeForAMinute(desk);
    await expect(desk.due).toHaveText(/120\.78/);
    await expect(page.getByRole('dialog', { name: text('crash-title') })).toBeHidden();
    expect(asked, 'the late part was asked for').toBeGreaterThan(0);
  });

  test.describe('in another language', () => {
    test.use({ locale: 'uk-UA' });
    test.afterEach(() => speak('en'));

    test('the page opens too', async ({ page }) => {
      await page.route(LATE, (route) => route.abort());
      speak('uk');
      await new Desk(page).open();
      await expect(page.getByRole('dialog', { name: text('crash-title') })).toBeHidden();
    });
  });

  test('it is asked for again, and joins when it can be had', async ({ page }) => {
    let isThere = false;
    await page.route(LATE, (route) => (isThere ? route.continue() : route.abort()));
    const desk = new Desk(page);
    await desk.open();
    isThere = true;
    await page.waitForResponse(LATE);
    await desk.press('item-add', {}, desk.items);
    await expect(desk.item(2)).toBeVisible();
  });
});

test('what needs the late part waits for it', async ({ page }) => {
  // The first request hangs; whoever can't wait makes one of his own.
  let asked = 0;
  await page.route(LATE, (route) => {
    asked += 1;
    return asked === 1 ? undefined : route.continue();
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.items, 'description').fill('Pipe mended');
  await desk.act(1, 'item-duplicate');
  await expect(desk.field(desk.item(2), 'description')).toHaveValue('Pipe mended');
  expect(asked).toBe(2);
});
