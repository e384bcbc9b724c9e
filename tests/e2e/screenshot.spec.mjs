// The picture in the README: `BILLET_SCREENSHOT=1 npx playwright test ... screenshot`.

import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { test } from './watched_page.mjs';

test.use({ viewport: { width: 1440, height: 900 } });

test('the form and the paper beside it', async ({ page }) => {
  test.skip(!process.env.BILLET_SCREENSHOT, 'only when it is asked for');
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.paperIsCurrent();
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
  await page.screenshot({ path: join(import.meta.dirname, '..', '..', 'docs', 'screenshot.png') });
});
