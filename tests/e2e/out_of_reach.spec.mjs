// The page is there and the connection is gone: what is fetched only when it is wanted cannot come. It
// is said what is lacking, and what was wanted can be had again.

import { execFileSync } from 'node:child_process';
import { Desk } from './desk.mjs';
import { drawerText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const fonts = (path) => execFileSync('pdffonts', [path], { encoding: 'utf8' });

test('letters that were chosen and cannot be had are told, and no paper is made in others', async ({ page, context }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', price: '10' });
  await desk.press('look-open');
  const letters = page.getByLabel(drawerText('look-typeface'), { exact: true });
  await expect(letters).toBeVisible();
  await desk.paperIsCurrent();
  let sought = 0;
  await context.route(/NotoSerif/, (route) => {
    sought += 1;
    return route.abort();
  });
  await letters.selectOption('serif');
  const told = desk.paper.getByText(text('paper-lacks-serif'), { exact: true });
  await expect(told).toBeVisible();
  await desk.press('pdf-download');
  await expect(desk.notice).toContainText(text('pdf-failed', { reason: text('paper-lacks-serif') }));
  await desk.press('notice-close');

  // Who turns back has the paper again.
  await letters.selectOption('sans');
  await expect(told).toBeHidden();
  expect(fonts((await desk.takePdf()).path)).toContain('NotoSans');

  await letters.selectOption('serif');
  await expect(told).toBeVisible();
  // Nothing else of the page is out of work meanwhile, and each change looks for them again.
  const before = sought;
  await desk.paste(desk.field(desk.item(1), 'description'), [['Planks', '4', '12.50'], ['Nails', '2', '3']]);
  await expect(desk.due).toContainText('66.00');
  await expect.poll(() => sought).toBeGreaterThan(before);
  await page.waitForTimeout(500);
  await expect(told).toBeVisible();
  await context.unroute(/NotoSerif/);
  await desk.press('paper-retry', {}, desk.paper);
  await expect(told).toBeHidden();
  await desk.paperIsCurrent();
  expect(fonts((await desk.takePdf()).path)).toContain('NotoSerif-Regular');
});

test.describe('without the drawer', () => {
  // What the browser says of it in its console.
  test.use({ expected: [/net::ERR_/] });

  test('the ways can be tried again, and an error of before is not told any more', async ({ page, context }) => {
    const desk = new Desk(page);
    await desk.open();
    await context.route(/drawer-/, (route) => route.abort());
    await desk.press('ways');
    await expect(desk.notice).toContainText(text('drawer-missing'));
    await desk.press('paper-retry', {}, desk.notice);
    await expect(desk.notice).toContainText(text('drawer-missing'));
    await context.unroute(/drawer-/);
    await desk.press('paper-retry', {}, desk.notice);
    await expect(page.getByRole('dialog', { name: drawerText('ways-menu') })).toBeVisible();
    await expect(desk.notice).toHaveCount(0);
  });

  test('a drawer that comes without its program is missing, too', async ({ page, context }) => {
    const desk = new Desk(page);
    await desk.open();
    await context.route(/drawer-.*\.wasm/, (route) => route.abort());
    await desk.press('ways');
    await expect(desk.notice).toContainText(text('drawer-missing'));
    await context.unroute(/drawer-.*\.wasm/);
    await desk.press('paper-retry', {}, desk.notice);
    await expect(page.getByRole('dialog', { name: drawerText('ways-menu') })).toBeVisible();
  });

  test('the look gives the focus back where it cannot be opened', async ({ page, context }) => {
    const desk = new Desk(page);
    await desk.open();
    await context.route(/drawer-/, (route) => route.abort());
    const look = page.getByRole('button', { name: text('look-open'), exact: true });
    await look.press('Enter');
    await expect(desk.notice).toContainText(text('drawer-missing'));
    await expect(look).toBeFocused();
    await expect(look).toHaveAttribute('aria-expanded', 'false');
    await context.unroute(/drawer-/);
    await look.press('Enter');
    await expect(page.getByRole('radiogroup', { name: drawerText('look-template') })).toBeVisible();
    await expect(desk.notice).toHaveCount(0);
  });
});
