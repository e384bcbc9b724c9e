// The paper worker fails: in each way that it can. The page says so in a sentence, nothing that was
// typed is lost, and the paper comes back.

import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const FONTS = /\/fonts\/.*\.ttf$/;

/** The notice that the PDF could not be made, and why. */
function notice(desk, reason) {
  return desk.page.getByText(text('pdf-failed', { reason }), { exact: true });
}

/** Everything still works: what was typed is there, and the PDF is sound. */
async function isWhole(desk) {
  await expect(desk.due).toContainText('1,157.78');
  await desk.paperIsCurrent();
  judgePdf((await desk.takePdf()).path, { pages: 1 });
  await desk.page.reload();
  await expect(desk.due).toContainText('1,157.78');
}

/** The paper worker, once it has drawn something. */
async function workerOf(desk) {
  await desk.paperIsCurrent();
  expect(desk.page.workers()).toHaveLength(1);
  return desk.page.workers()[0];
}

for (const [name, answer] of [
  ['is not there', { status: 404, body: 'not here' }],
  ['is no font', { status: 200, body: 'this is no font' }],
]) {
  test(`a font that ${name}: the page says so, and tries again`, async ({ page }) => {
    await page.route(FONTS, (route) => route.fulfill(answer));
    const desk = new Desk(page);
    await desk.open();
    await desk.fillInvoice(MILAN);
    await expect(desk.paper.getByText(text('paper-cannot-start'))).toBeVisible({ timeout: 20_000 });
    await desk.press('pdf-download');
    await expect(notice(desk, text('paper-cannot-start'))).toBeVisible({ timeout: 20_000 });
    await page.unroute(FONTS);
    // By itself, after a pause that grows with each failure.
    await expect(desk.paper.getByText(text('paper-cannot-start'))).toBeHidden({ timeout: 40_000 });
    await isWhole(desk);
  });
}

test('a document that cannot be written is told with its reason, and the form stays as it is', async ({ page }) => {
  // The outlines of the glyphs are gone by name: text is measured and set, but no font can be cut.
  await page.route(FONTS, async (route) => {
    const response = await route.fetch();
    const font = await response.body();
    const tables = font.readUInt16BE(4);
    for (let index = 0; index < tables; index += 1) {
      const entry = 12 + 16 * index;
      if (font.toString('latin1', entry, entry + 4) === 'glyf') font.write('xlyf', entry, 'latin1');
    }
    await route.fulfill({ response, body: font });
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.paperIsCurrent();
  await desk.press('pdf-download');
  await expect(page.getByText(text('pdf-failed', { reason: '@' }).split('@')[0])).toBeVisible();
  await expect(page.getByText('the fonts cannot be embedded')).toBeVisible();
  await expect(page.getByRole('button', { name: text('pdf-download'), exact: true })).toBeEnabled();
  await page.unroute(FONTS);
  await page.reload();
  await isWhole(desk);
});

test('a worker that crashes is told of, and the next change draws the paper again', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  const worker = await workerOf(desk);
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('crash of the test');
    });
  });
  await expect(desk.paper.getByText(text('paper-crashed'))).toBeVisible();
  await desk.field(desk.notes, 'note').fill('Typed after the crash');
  await expect(desk.paper.getByText(text('paper-crashed'))).toBeHidden({ timeout: 20_000 });
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(paper).toContain('Typed after the crash');
  await isWhole(desk);
});

test('a worker that has gone silent is given up after a minute, and the PDF is made when asked again', async ({ page }) => {
  await page.clock.install();
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  const worker = await workerOf(desk);
  await worker.evaluate(() => self.close());
  await desk.press('pdf-download');
  await page.clock.fastForward(61_000);
  await expect(notice(desk, text('paper-no-answer'))).toBeVisible();
  await expect(desk.paper.getByText(text('paper-no-answer'))).toBeVisible();
  await isWhole(desk);
});
