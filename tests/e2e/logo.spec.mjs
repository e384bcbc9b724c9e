// The logo: by file or drop, as PNG, JPEG or SVG; and an SVG is a picture, never a program.

import { execFileSync } from 'node:child_process';
import { Desk } from './desk.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** A picture of two colours, made by the browser itself. */
async function picture(page, type) {
  const data = await page.evaluate(async (wanted) => {
    const canvas = document.createElement('canvas');
    canvas.width = 240;
    canvas.height = 80;
    const context = canvas.getContext('2d');
    context.fillStyle = '#0f4d57';
    context.fillRect(0, 0, 240, 80);
    context.fillStyle = '#f2b544';
    context.fillRect(20, 20, 80, 40);
    return canvas.toDataURL(wanted).split(',')[1];
  }, type);
  return Buffer.from(data, 'base64');
}

const SVG_WITH_SCRIPT = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" onload="window.taken = 'onload'">
  <script>window.taken = 'script'; fetch('http://127.0.0.1:9/script');</script>
  <rect width="120" height="40" fill="#0f4d57" onclick="window.taken = 'click'"/>
  <image href="http://127.0.0.1:9/picture.png" width="10" height="10"/>
  <foreignObject width="10" height="10"><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://127.0.0.1:9/frame"/></foreignObject>
</svg>`;

function images(path) {
  return execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' }).trim().split('\n').slice(2);
}

for (const [name, type] of [['PNG', 'image/png'], ['JPEG', 'image/jpeg']]) {
  test(`a ${name} is on the paper, and there after a reload`, async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.fillItem(1, { description: 'Work', price: '10' });
    await desk.seller.getByLabel(text('logo-add')).setInputFiles({ name: 'logo', mimeType: type, buffer: await picture(page, type) });
    await expect(desk.seller.getByRole('img', { name: text('logo') })).toBeVisible();
    const pdf = await desk.takePdf();
    judgePdf(pdf.path, { pages: 1 });
    expect(images(pdf.path)).toHaveLength(1);

    await page.reload();
    const logo = desk.seller.getByRole('img', { name: text('logo') });
    await expect(logo).toBeVisible();
    const before = await logo.getAttribute('src');
    const other = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(SVG_WITH_SCRIPT) };
    await desk.seller.getByLabel(text('logo-replace')).setInputFiles(other);
    await expect(logo).not.toHaveAttribute('src', before);
    await desk.press('logo-remove', {}, desk.seller);
    expect(images((await desk.takePdf()).path)).toHaveLength(0);
  });
}

test('an SVG is drawn, and the script in it never runs', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', price: '10' });
  await desk.seller.getByLabel(text('logo-add')).setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(SVG_WITH_SCRIPT) });
  await expect(desk.seller.getByRole('img', { name: text('logo') })).toBeVisible();
  await desk.paperIsCurrent();
  const pdf = await desk.takePdf();
  judgePdf(pdf.path, { pages: 1 });
  expect(images(pdf.path).length).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.taken)).toBeUndefined();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('127.0.0.1:9');
});

test('a picture is dropped onto its place', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const bytes = [...(await picture(page, 'image/png'))];
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'logo.png', { type: 'image/png' }));
    return transfer;
  }, bytes);
  await desk.seller.getByText(text('logo-add')).dispatchEvent('drop', { dataTransfer: files });
  await expect(desk.seller.getByRole('img', { name: text('logo') })).toBeVisible();
});

test('a file that is no picture is refused in words', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.seller.getByLabel(text('logo-add')).setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await expect(page.getByText(/picture|PNG/).filter({ visible: true }).first()).toBeVisible();
  await expect(desk.seller.getByRole('img', { name: text('logo') })).toHaveCount(0);
});
