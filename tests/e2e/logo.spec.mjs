// The logo: by file or drop, as PNG, JPEG or SVG; and an SVG is a picture, never a program.

import { execFileSync } from 'node:child_process';
import { Desk } from './desk.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { drawerText, text } from './texts.mjs';
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

/** A picture of a size, made by the browser itself: a photo has another colour in every pixel, a flat one two. */
async function large(page, type, width, height, isPhoto) {
  const data = await page.evaluate(async ([wanted, w, h, photo]) => {
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    const context = canvas.getContext('2d');
    if (photo) {
      const image = context.createImageData(w, h);
      let seed = 7;
      for (let at = 0; at < image.data.length; at += 4) {
        const [x, y] = [(at / 4) % w, Math.floor(at / 4 / w)];
        const grain = () => {
          seed = (seed * 48271) % 2147483647;
          return (seed % 200) - 100;
        };
        image.data.set([(x * 255) / w + grain(), (y * 255) / h + grain(), 128 + 60 * Math.sin(x / 40) + grain(), 255], at);
      }
      context.putImageData(image, 0, 0);
    } else {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, w, h);
      context.fillStyle = '#0f4d57';
      context.fillRect(w / 10, h / 10, w / 3, h / 2);
    }
    return canvas.toDataURL(wanted).split(',')[1];
  }, [type, width, height, isPhoto]);
  return Buffer.from(data, 'base64');
}

/** What a PDF says of its only picture: its size in pixels, its coding, its resolution on paper. */
async function printed(page, type, buffer) {
  const desk = new Desk(page);
  await desk.fillItem(1, { description: 'Work', price: '10' });
  await desk.seller.getByLabel(text('logo-add')).setInputFiles({ name: 'logo', mimeType: type, buffer });
  await expect(desk.seller.getByRole('img', { name: text('logo') })).toBeVisible();
  const rows = images((await desk.takePdf()).path);
  expect(rows).toHaveLength(1);
  const [, , , width, height, , , , coding, , , , x, y] = rows[0].trim().split(/\s+/);
  return { width: Number(width), height: Number(height), coding, resolutions: [Number(x), Number(y)] };
}

for (const [name, type, width, height, isPhoto, coding] of [
  ['photo of 12 megapixels is printed at 300 dots an inch', 'image/jpeg', 4000, 3000, true, 'jpeg'],
  ['photo as a PNG becomes a JPEG and keeps 300 dots an inch', 'image/png', 2000, 1000, true, 'jpeg'],
  ['flat picture in a large JPEG is coded without a second loss', 'image/jpeg', 2400, 1200, false, 'image'],
]) {
  test(`a ${name}`, async ({ page }) => {
    await new Desk(page).open();
    const picture = await printed(page, type, await large(page, type, width, height, isPhoto));
    expect(picture.coding).toBe(coding);
    for (const resolution of picture.resolutions) {
      expect(resolution).toBeGreaterThan(297);
      expect(resolution).toBeLessThan(304);
    }
    expect(picture.width / picture.height).toBeCloseTo(width / height, 1);
  });
}

test('a JPEG that is no larger than its print is kept as it is', async ({ page }) => {
  await new Desk(page).open();
  const file = await large(page, 'image/jpeg', 540, 200, true);
  const picture = await printed(page, 'image/jpeg', file);
  expect(picture).toMatchObject({ width: 540, height: 200, coding: 'jpeg' });
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).toContain(file.toString('base64'));
});

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

test('a PDF that is no invoice of Billet’s is no logo either, and it is said what is', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.seller.getByLabel(text('logo-add')).setInputFiles({ name: 'logo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') });
  await expect(desk.notice).toContainText(drawerText('logo-not-a-picture'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
