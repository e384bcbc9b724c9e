// What a document becomes besides its PDF: printed pages, a picture, several languages, several
// drafts at once. Judged by programs that have nothing to do with the one that made them.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { Desk } from './desk.mjs';
import { MILAN, SIXTY_ROWS } from './invoices.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { pictures, properties, texts } from './pdf.mjs';
import { difference, ink } from './picture.mjs';
import { drawerText, paperText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/**
 * At most so many pixels may differ by more than anti-aliasing. The browser rounds the printed page to whole pixels of
 * CSS: towards the right and the lower edge text stands a fraction of a dot off, and a page of many rows has much of it.
 */
const TOLERANCE = 0.015;

/** Opens the list of ways and takes one, by the key of its text. */
async function take(page, key, values = {}) {
  await page.getByRole('button', { name: text('ways'), exact: true }).filter({ visible: true }).click();
  const menu = page.getByRole('dialog', { name: drawerText('ways-menu'), exact: true });
  await menu.getByRole('button', { name: drawerText(key, values), exact: true }).click();
}

async function toDrafts(page) {
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await expect(page.getByRole('heading', { name: text('drafts'), exact: true })).toBeVisible();
}

/** The browser asks nobody how to print: it notes that it would. */
async function watchPrinting(page) {
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => {
      window.printed += 1;
    };
  });
}

const isPrinting = (page) => expect.poll(() => page.evaluate(() => window.printed), { timeout: 30_000 }).toBe(1);

/** What the printer gets now. */
async function printed(page, testInfo, name) {
  const path = testInfo.outputPath(name);
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  return path;
}

function isLike(printout, pdf) {
  const [seen, wanted] = [pictures(printout), pictures(pdf)];
  expect(seen).toHaveLength(wanted.length);
  for (const [index, picture] of wanted.entries()) {
    expect(ink(picture)).toBeGreaterThan(0.005);
    expect(difference(seen[index], picture).share, `page ${index + 1}`).toBeLessThan(TOLERANCE);
  }
}

/** Width and height in points. */
const sizeOf = (path) => /([\d.]+) x ([\d.]+)/.exec(properties(path)['Page size']).slice(1).map(Number);

/** The files of a zip by their names, as Python reads them. */
function unzip(path) {
  const code = `
import base64, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps({name: base64.b64encode(archive.read(name)).decode() for name in archive.namelist()}))`;
  const said = execFileSync('python3', ['-c', code, path], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return Object.fromEntries(Object.entries(JSON.parse(said)).map(([name, data]) => [name, Buffer.from(data, 'base64')]));
}

for (const [paper, size] of [['a4', [595.3, 841.9]], ['us_letter', [612, 792]]]) {
  test(`the printer gets the pages of the PDF and nothing else (${paper})`, async ({ page }, info) => {
    await watchPrinting(page);
    const desk = new Desk(page);
    await desk.open();
    await desk.fillInvoice({ ...MILAN, items: [] });
    await desk.paste(desk.field(desk.item(1), 'description'), SIXTY_ROWS);
    await expect(desk.due).toContainText('2,160.00');
    if (paper !== 'a4') {
      await desk.press('look-open');
      await page.getByLabel(drawerText('look-page-size'), { exact: true }).selectOption(paper);
    }
    const pdf = await desk.takePdf();
    await take(page, 'print');
    await isPrinting(page);
    const printout = await printed(page, info, 'print.pdf');
    for (const [index, length] of sizeOf(printout).entries()) expect(Math.abs(length - size[index])).toBeLessThan(1);
    isLike(printout, pdf.path);

    // Nothing of it stays behind.
    await expect(page.locator('#print-pages')).toHaveCount(0);
    // The browser's own menu, which waits for nobody, gives the same once nobody types any more.
    await expect(page.locator('#all-pages img')).toHaveCount(pictures(pdf.path).length, { timeout: 30_000 });
    const menu = await printed(page, info, 'menu.pdf');
    for (const [index, length] of sizeOf(menu).entries()) expect(Math.abs(length - size[index])).toBeLessThan(1);
    isLike(menu, pdf.path);
  });
}

test('the browser’s own menu prints no old page, and says how to get what it has not', async ({ page }, info) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ ...MILAN, items: [] });
  await desk.paste(desk.field(desk.item(1), 'description'), SIXTY_ROWS);
  const all = page.locator('#all-pages img');
  await expect(all).not.toHaveCount(0, { timeout: 30_000 });
  const count = await all.count();
  const field = desk.field(desk.notes, 'note');
  await field.fill('Another note than before');
  // What was drawn before the change is gone at once, and comes back anew when typing rests.
  await expect(all).toHaveCount(0);
  await desk.paperIsCurrent();
  const hint = text('paper-print');
  const told = await printed(page, info, 'typing.pdf');
  expect(texts(told)[0].replace(/\s+/g, ' ')).toContain(hint.slice(0, 40));
  expect(texts(told)).toHaveLength(2);
  await expect(all).toHaveCount(count, { timeout: 30_000 });
  isLike(await printed(page, info, 'rested.pdf'), (await desk.takePdf()).path);
});

test('a paper too long to be kept for the browser’s own menu says so', async ({ page }, info) => {
  const desk = new Desk(page);
  await desk.open();
  const lines = Array.from({ length: 2000 }, (_, index) => ({ id: `l${index}`, description: `Delivery ${index}`, quantity: '1', price: '1' }));
  await keepDrafts(page, ['A-1'], (document) => { document.lines = lines; });
  await toDrafts(page);
  await page.getByRole('button', { name: 'Open A-1' }).click();
  await desk.paperIsCurrent();
  const before = page.workers().length;
  await page.waitForTimeout(4000);
  expect(page.workers().length).toBe(before);
  await expect(page.locator('#all-pages > *')).toHaveCount(0);
  const told = texts(await printed(page, info, 'long.pdf'));
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('Ctrl+P');
});

test('Ctrl+P prints the document that stands in the form', async ({ page }, info) => {
  await watchPrinting(page);
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.field(desk.notes, 'note').press('ControlOrMeta+p');
  await isPrinting(page);
  isLike(await printed(page, info, 'print.pdf'), (await desk.takePdf()).path);
});

test('a page is saved as a picture of 200 dots an inch', async ({ page }, info) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ ...MILAN, items: [] });
  await desk.paste(desk.field(desk.item(1), 'description'), SIXTY_ROWS);
  await desk.paperIsCurrent();
  await desk.press('paper-on');
  await desk.paperIsCurrent();
  const coming = page.waitForEvent('download');
  await take(page, 'png-save', { page: 2 });
  const download = await coming;
  expect(download.suggestedFilename()).toBe('2026-0042 Café Zürich GmbH p2.png');
  const file = readFileSync(await download.path());
  const picture = PNG.sync.read(file);
  expect([picture.width, picture.height]).toEqual([1654, 2339]);
  expect(file.includes(Buffer.concat([Buffer.from('pHYs'), Buffer.from([0, 0, 0x1e, 0xc2, 0, 0, 0x1e, 0xc2, 1])]))).toBe(true);
  // As MuPDF draws the same page of the PDF.
  const drawn = info.outputPath('page.png');
  execFileSync('mutool', ['draw', '-q', '-r', '200', '-o', drawn, (await desk.takePdf()).path, '2']);
  expect(difference(picture, PNG.sync.read(readFileSync(drawn))).share).toBeLessThan(TOLERANCE);
});

test('one document in several languages comes as a zip of PDFs', async ({ page }, info) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  const own = readFileSync((await desk.takePdf()).path);
  await take(page, 'languages');
  for (const name of ['Deutsch', 'Ελληνικά']) await page.getByRole('checkbox', { name }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: drawerText('ways-zip', { count: 3 }) }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('2026-0042 Café Zürich GmbH.zip');
  const files = unzip(await download.path());
  expect(Object.keys(files)).toEqual(['de', 'en', 'el'].map((tag) => `2026-0042 Café Zürich GmbH ${tag}.pdf`));
  for (const [name, bytes] of Object.entries(files)) {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    const language = name.slice(-6, -4);
    expect(judgePdf(path, { pages: 1 })[0]).toContain(paperText(language, 'item'));
  }
  expect(files['2026-0042 Café Zürich GmbH en.pdf'].equals(own)).toBe(true);
});

/** Drafts as the page itself keeps them. */
async function keepDrafts(page, numbers, change = () => {}) {
  const drafts = numbers.map((number, index) => {
    const document = { billet: 1, id: `d${index}`, language: 'en', currency: 'EUR', number, issue_date: '2026-11-22', buyer: { name: 'Ada' }, lines: [{ id: 'a', description: `Work ${index}`, quantity: '1', price: '10' }] };
    change(document, index);
    return { record: 1, stamp: `t-${index}`, saved_at: `2026-11-22T10:${String(59 - index).padStart(2, '0')}:00`, due: '10.00', document };
  });
  await page.evaluate((records) => {
    for (const record of records) localStorage.setItem(`billet:draft:${record.document.id}`, JSON.stringify(record));
  }, drafts);
  await page.reload();
}

test('several drafts come as one zip, the same bytes each time; equal names are told apart', async ({ page }, info) => {
  const desk = new Desk(page);
  await desk.open();
  await keepDrafts(page, ['A-1', 'A-1', 'a-1', 'B/2']);
  await toDrafts(page);
  const zips = [];
  for (let time = 0; time < 2; time += 1) {
    await desk.press('export');
    await page.getByRole('checkbox', { name: drawerText('ways-all') }).check();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: drawerText('ways-zip', { count: 4 }) }).click();
    zips.push(readFileSync(await (await coming).path()));
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  expect(zips[0].equals(zips[1])).toBe(true);
  const path = info.outputPath('drafts.zip');
  writeFileSync(path, zips[0]);
  const files = unzip(path);
  expect(Object.keys(files)).toEqual(['A-1 Ada.pdf', 'A-1 Ada (2).pdf', 'a-1 Ada (3).pdf', 'B-2 Ada.pdf']);
  for (const [index, [name, bytes]] of Object.entries(files).entries()) {
    const pdf = info.outputPath(name);
    writeFileSync(pdf, bytes);
    expect(judgePdf(pdf, { pages: 1 })[0]).toContain(`Work ${index}`);
  }
});

test('one document in several languages comes as one PDF, each language a part of it', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await take(page, 'languages');
  await page.getByRole('checkbox', { name: 'Ελληνικά' }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: drawerText('ways-one-pdf', { count: 2 }) }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('2026-0042 Café Zürich GmbH.pdf');
  const texts = judgePdf(await download.path(), { pages: 2 });
  for (const [index, language] of ['en', 'el'].entries()) expect(texts[index]).toContain(paperText(language, 'item'));
  expect(parts(await download.path())).toEqual(['en', 'el']);
});

/** The languages of the parts of a PDF, as its structure tells them. */
function parts(path) {
  const said = execFileSync('qpdf', ['--json', '--json-key=qpdf', path], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const objects = Object.entries(JSON.parse(said).qpdf[1]).map(([, object]) => object.value).filter((value) => value?.['/S'] === '/Part');
  return objects.map((part) => part['/Lang'].replace(/^u:/, ''));
}

test('several drafts come as one PDF, the same bytes each time, and all are opened from it again', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await keepDrafts(page, ['A-1', 'A-2', 'A-3'], (document, index) => {
    if (index === 1) document.look = { page_size: 'us_letter', typeface: 'serif' };
    if (index === 2) document.language = 'de';
  });
  await toDrafts(page);
  const files = [];
  for (let time = 0; time < 2; time += 1) {
    await desk.press('export');
    await page.getByRole('checkbox', { name: drawerText('ways-all') }).check();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: drawerText('ways-one-pdf', { count: 3 }) }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^Billet \d{4}-\d\d-\d\d\.pdf$/);
    files.push(await download.path());
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  expect(readFileSync(files[0]).equals(readFileSync(files[1]))).toBe(true);
  const texts = judgePdf(files[0], { pages: 3 });
  for (const [index, told] of texts.entries()) expect(told).toContain(`Work ${index}`);
  expect(parts(files[0])).toEqual(['en', 'en', 'de']);

  // One is changed meanwhile, one is deleted: opened, the first stays beside the other state of it.
  await page.evaluate(() => {
    const record = JSON.parse(localStorage.getItem('billet:draft:d0'));
    record.document.note = 'Changed since';
    localStorage.setItem('billet:draft:d0', JSON.stringify(record));
    localStorage.removeItem('billet:draft:d2');
  });
  await page.reload();
  await page.getByRole('link', { name: 'Billet' }).first().click();
  await take(page, 'file-open-way');
  await page.getByRole('dialog').getByLabel(drawerText('file-choose')).setInputFiles(files[0]);
  const found = page.getByRole('dialog', { name: drawerText('file-several', { count: 3 }), exact: true });
  await expect(found).toBeVisible({ timeout: 30_000 });
  await expect(found).toContainText('Deutsch');
  await found.getByRole('button', { name: drawerText('file-several-open', { count: 3 }) }).click();
  await expect(found).toBeHidden();
  await expect(desk.notice).toContainText(drawerText('file-several-opened', { count: 3 }));
  const kept = await page.evaluate(() => Object.entries(localStorage)
    .filter(([key]) => key.startsWith('billet:draft:'))
    .map(([, record]) => JSON.parse(record).document)
    .map((document) => `${document.number} ${document.note ?? ''}`.trim())
    .sort());
  expect(kept.filter((told) => told.startsWith('A-'))).toEqual(['A-1', 'A-1 Changed since', 'A-2', 'A-3']);
  // From there to the drafts, which keep the order of the file.
  await desk.press('go-to', { field: text('drafts') }, desk.notice);
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows.nth(2)).toContainText('A-3');
  expect((await rows.allInnerTexts()).slice(0, 3).map((told) => told.match(/A-\d/)[0])).toEqual(['A-1', 'A-2', 'A-3']);
});

test('one PDF of several drafts is filed by day and number, the oldest first', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await keepDrafts(page, ['A-10', 'A-9', 'Z-1'], (document, index) => {
    if (index === 2) document.issue_date = '2026-01-31';
  });
  await toDrafts(page);
  await desk.press('export');
  await page.getByRole('checkbox', { name: drawerText('ways-all') }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: drawerText('ways-one-pdf', { count: 3 }) }).click();
  const told = judgePdf(await (await coming).path(), { pages: 3 });
  expect(told.map((page) => page.match(/Work \d/)[0])).toEqual(['Work 2', 'Work 1', 'Work 0']);
});

test('what fails is named, and the others come', async ({ page }, info) => {
  const desk = new Desk(page);
  await desk.open();
  await keepDrafts(page, ['A-1', 'A-2', 'A-3']);
  await toDrafts(page);
  await desk.press('export');
  await page.getByRole('checkbox', { name: drawerText('ways-all') }).check();
  // Another tab deletes one meanwhile.
  await page.evaluate(() => localStorage.removeItem('billet:draft:d1'));
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: drawerText('ways-zip', { count: 3 }) }).click();
  const path = info.outputPath('drafts.zip');
  await (await coming).saveAs(path);
  const told = page.getByRole('dialog').getByRole('alert');
  await expect(told).toContainText('A-2');
  await expect(told).toContainText(text('draft-missing'));
  expect(Object.keys(unzip(path))).toEqual(['A-1 Ada.pdf', 'A-3 Ada.pdf']);

  // So in one PDF.
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const record = JSON.parse(localStorage.getItem('billet:draft:d0'));
    record.document.id = 'd1';
    localStorage.setItem('billet:draft:d1', JSON.stringify(record));
  });
  await page.reload();
  await toDrafts(page);
  await desk.press('export');
  await page.getByRole('checkbox', { name: drawerText('ways-all') }).check();
  await page.evaluate(() => localStorage.removeItem('billet:draft:d1'));
  const whole = page.waitForEvent('download');
  await page.getByRole('button', { name: drawerText('ways-one-pdf', { count: 3 }) }).click();
  const texts = judgePdf(await (await whole).path(), { pages: 2 });
  expect(texts.map((told) => /Work \d/.exec(told)[0])).toEqual(['Work 0', 'Work 2']);
  await expect(told).toContainText(text('draft-missing'));
});

for (const way of ['ways-zip', 'ways-one-pdf']) test(`it says how far it is, and is stopped in the middle (${way})`, async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const lines = Array.from({ length: 3000 }, (_, index) => ({ id: `l${index}`, description: `Delivery ${index}`, quantity: '1', price: '1' }));
  await keepDrafts(page, ['A-1', 'A-2', 'A-3'], (document, index) => {
    if (index > 0) document.lines = lines;
  });
  await toDrafts(page);
  await desk.press('export');
  await page.getByRole('checkbox', { name: drawerText('ways-all') }).check();
  let downloads = 0;
  page.on('download', () => { downloads += 1; });
  await page.getByRole('button', { name: drawerText(way, { count: 3 }) }).click();
  const dialog = page.getByRole('dialog', { name: drawerText('export') });
  await expect(dialog.getByRole('status')).toHaveText(drawerText('batch-progress', { count: 2, all: 3 }), { timeout: 30_000 });
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('value', '1');
  const workers = page.workers().length;
  await dialog.getByRole('button', { name: drawerText('ways-stop') }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.notice).toContainText(drawerText('ways-stopped'));
  // Not only its window: what was at work has ended.
  await expect.poll(() => page.workers().length).toBe(workers - 1);
  expect(downloads).toBe(0);

  // Nothing of it stays behind.
  if (way === 'ways-zip') return;
  await desk.press('export');
  await page.getByRole('checkbox', { name: 'A-1' }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: drawerText(way, { count: 1 }) }).click();
  judgePdf(await (await coming).path(), { pages: 1 });
});

test('the list is gone by Escape, gives the focus back, and goes by keys alone', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const more = page.getByRole('button', { name: text('ways'), exact: true }).filter({ visible: true });
  await more.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: drawerText('ways-menu') });
  await expect(menu.getByRole('button', { name: drawerText('print'), exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.mouse.click(20, 400);
  await expect(menu).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the ways are within reach of a thumb beside the form and the paper, and a picture comes', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.fillItem(1, { description: 'Work', price: '1234567.89' });
    for (const view of ['view-form', 'view-paper']) {
      await page.getByRole('tab', { name: text(view) }).click();
      const more = page.getByRole('button', { name: text('ways'), exact: true }).filter({ visible: true });
      await expect(more).toBeInViewport({ ratio: 1 });
      const box = await more.boundingBox();
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await expect(page.getByRole('contentinfo').getByText('1,234,567.89')).toBeInViewport({ ratio: 1 });
    const coming = page.waitForEvent('download');
    await take(page, 'png-save', { page: 1 });
    expect((await coming).suggestedFilename()).toMatch(/ p1\.png$/);
  });
});
