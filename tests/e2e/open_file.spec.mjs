// Opening what was saved: a PDF made here, or a document's JSON, by drop or by choice. What it is is
// shown first; what is kept already is never lost by it.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Desk } from './desk.mjs';
import { MILAN, MILAN_TOTALS } from './invoices.mjs';
import { drawerText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** Drops a file on an element, as its bytes. */
async function drop(page, target, name, type, bytes) {
  const files = await page.evaluateHandle(
    ([called, kind, content]) => {
      const transfer = new DataTransfer();
      const data = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
      transfer.items.add(new File([data], called, { type: kind }));
      return transfer;
    },
    [name, type, Buffer.from(bytes).toString('base64')],
  );
  await target.dispatchEvent('drop', { dataTransfer: files });
}

const dropped = (desk, bytes, name = 'x.pdf', type = 'application/pdf') =>
  drop(desk.page, desk.page.getByRole('main'), name, type, bytes);

const dialog = (page, number) =>
  page.getByRole('dialog', { name: drawerText('file-found', { number }), exact: true });

const choose = (page, key) => page.getByRole('button', { name: drawerText(key), exact: true }).click();

async function toDrafts(page) {
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await expect(page.getByRole('heading', { name: text('drafts'), exact: true })).toBeVisible();
}

const draftsOf = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('billet:draft:')).length);

async function milan(page) {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.isSaved();
  return { desk, pdf: await desk.takePdf() };
}

test('a PDF that was dropped is shown and opened where nothing of it is kept any more', async ({ page }) => {
  const { desk, pdf } = await milan(page);
  const bytes = readFileSync(pdf.path);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(desk.field(desk.document, 'number')).not.toHaveValue('2026-0042');

  await dropped(desk, bytes);
  const found = dialog(page, '2026-0042');
  await expect(found).toBeVisible({ timeout: 30_000 });
  await expect(found).toContainText('Café Zürich GmbH');
  await expect(found).toContainText(MILAN_TOTALS.due);
  expect(await draftsOf(page)).toBe(0);
  await choose(page, 'file-edit');
  await expect(found).toBeHidden();
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0042');
  await expect(desk.due).toContainText(MILAN_TOTALS.due);
  await expect(desk.field(desk.item(2), 'description')).toHaveValue('Printed samples');
  expect(readFileSync((await desk.takePdf()).path).equals(bytes), 'the same document is the same PDF').toBe(true);
  await page.reload();
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0042');
});

test('a document that is kept already is opened as it is, or both are kept, or the draft is replaced', async ({ page }) => {
  const { desk, pdf } = await milan(page);
  const bytes = readFileSync(pdf.path);
  await dropped(desk, bytes);
  await expect(dialog(page, '2026-0042')).toContainText(drawerText('file-known-same'), { timeout: 30_000 });
  await choose(page, 'file-edit');
  expect(await draftsOf(page)).toBe(1);

  const note = desk.field(desk.notes, 'note');
  await note.fill('Changed since');
  // Drafts of the same second stand in no order that a test could know.
  await desk.fill(desk.document, { number: '2026-0042-B' });
  await dropped(desk, bytes);
  const told = drawerText('file-known-other', { moment: '@' }).split('@')[0];
  await expect(dialog(page, '2026-0042')).toContainText(told, { timeout: 30_000 });
  await choose(page, 'file-keep-both');
  await expect(note).toHaveValue(MILAN.note);
  await toDrafts(page);
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: text('draft-open', { number: '2026-0042-B' }), exact: true }).click();
  await expect(note).toHaveValue('Changed since');

  await dropped(desk, bytes);
  await expect(dialog(page, '2026-0042')).toContainText(told, { timeout: 30_000 });
  await choose(page, 'file-replace');
  await expect(note).toHaveValue(MILAN.note);
  expect(await draftsOf(page)).toBe(2);
});

test('a file is duplicated: of today, with the next number', async ({ page }) => {
  const { desk, pdf } = await milan(page);
  await toDrafts(page);
  await desk.press('file-open');
  await page.getByLabel(drawerText('file-choose')).setInputFiles(pdf.path);
  await expect(dialog(page, '2026-0042')).toBeVisible({ timeout: 30_000 });
  await choose(page, 'file-duplicate');
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0043');
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect(desk.field(desk.document, 'issue-date')).toHaveValue(today);
  expect(await draftsOf(page)).toBe(2);
});

test('a document’s JSON is opened, also where it has no id', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const document = { billet: 1, currency: 'EUR', number: 'J-1', buyer: { name: 'Jana' }, lines: [{ description: 'Work', price: '100' }] };
  for (const count of [1, 2]) {
    await dropped(desk, JSON.stringify({ ...document, number: `J-${count}` }), 'j.json', 'application/json');
    await expect(dialog(page, `J-${count}`)).toContainText('100.00', { timeout: 30_000 });
    await choose(page, 'file-edit');
    await expect(desk.field(desk.document, 'number')).toHaveValue(`J-${count}`);
    expect(await draftsOf(page)).toBe(count);
  }
});

test('nothing that stands in a file becomes a part of the page', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const evil = `'"><b class=evil>x</b><img src=x onerror="document.title = 'evil'">`;
  const lines = Array.from({ length: 60 }, (_, index) => ({ description: `${index} ${evil}`, price: '1', unit: evil }));
  const look = Object.fromEntries(
    ['template', 'page_size', 'typeface', 'accent', 'logo_place', 'logo_size', 'fold_marks'].map((name) => [name, evil]),
  );
  const document = {
    billet: 1, number: `E ${evil}`, note: evil, currency: 'EUR', language: 'en', lines,
    seller: { name: evil, email: evil }, buyer: { name: evil }, payment: { bank: evil, reference: evil },
    logo: { media_type: 'image/png', data: 'AAAA' },
    look: { ...look, labels: { 'due-date': evil }, hidden: { unit: evil }, stamp: { media_type: 'image/png', data: 'AAAA' } },
  };
  await dropped(desk, JSON.stringify(document), 'evil.json', 'application/json');
  await choose(page, 'file-edit');
  await expect(desk.field(desk.document, 'number')).toHaveValue(`E ${evil}`);
  await desk.paperIsCurrent();
  await page.getByRole('button', { name: text('look-open') }).click();
  await expect(page.getByRole('radiogroup', { name: drawerText('look-template') })).toBeVisible();
  // All pages lie ready for the browser's own way of printing.
  await expect(page.locator('#all-pages img').first()).toBeAttached({ timeout: 30_000 });
  await expect(page.locator('.evil')).toHaveCount(0);
  await toDrafts(page);
  await expect(page.locator('.evil')).toHaveCount(0);
  expect(await page.title()).not.toBe('evil');
});

test('a wrong file is refused in words, and nothing is lost', async ({ page }, info) => {
  const { desk, pdf } = await milan(page);
  const bytes = readFileSync(pdf.path);
  const [locked, bare, other] = ['locked.pdf', 'bare.pdf', 'other.pdf'].map((name) => info.outputPath(name));
  execFileSync('qpdf', ['--encrypt', 'a', 'b', '256', '--', pdf.path, locked]);
  execFileSync('qpdf', ['--remove-attachment=billet.json', pdf.path, bare]);
  execFileSync('qpdf', ['--empty', '--pages', pdf.path, '1', '--', other]);
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  const refused = page.getByRole('dialog', { name: drawerText('file-not-opened'), exact: true });
  for (const [content, key] of [
    ['', 'file-empty'],
    ['a shopping list', 'file-unknown'],
    // A zip may hold a PDF as it is, near its beginning: that is one of many.
    [Buffer.concat([Buffer.from('PK\x03\x04'), bytes]), 'file-unknown'],
    ['{"name":"value"}', 'file-unknown'],
    ['{"billet":2,"currency":5}', 'file-newer'],
    ['{"billet":1,"currency":5}', 'file-malformed'],
    [bytes.subarray(0, 2000), 'file-damaged'],
    [readFileSync(locked), 'file-encrypted'],
    [readFileSync(bare), 'file-no-document'],
    [readFileSync(other), 'file-no-document'],
  ]) {
    await dropped(desk, content);
    await expect(refused.getByRole('alert')).toContainText(drawerText(key), { timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(refused).toBeHidden();
  }
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0042');
});

test('a PDF that is dropped where the logo belongs is opened, too', async ({ page }) => {
  const { desk, pdf } = await milan(page);
  await drop(page, desk.seller.getByText(text('logo-add')), 'x.pdf', 'application/pdf', readFileSync(pdf.path));
  await expect(dialog(page, '2026-0042')).toBeVisible({ timeout: 30_000 });
  await expect(desk.seller.getByRole('img', { name: text('logo') })).toHaveCount(0);
});

test('where there is no room to keep a document it is said, and the file can be tried again', async ({ page }) => {
  const { desk, pdf } = await milan(page);
  const bytes = readFileSync(pdf.path);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await dropped(desk, bytes);
  await expect(dialog(page, '2026-0042')).toBeVisible({ timeout: 30_000 });
  await choose(page, 'file-duplicate');
  await expect(dialog(page, '2026-0042').getByRole('alert')).toContainText(text('storage-full'));
});

/** Something is dragged over the page: a file, or a text. */
const drag = (page, kind, event = 'dragover') => page.evaluate(([what, name]) => {
  const dataTransfer = new DataTransfer();
  if (what === 'text') dataTransfer.setData('text/plain', 'A text');
  else dataTransfer.items.add(new File(['x'], 'x.pdf', { type: 'application/pdf' }));
  document.querySelector('main').dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
}, [kind, event]);

/** What the page says over itself. */
const saidOver = (page) => page.evaluate(() => getComputedStyle(document.documentElement, '::after').content);

test('while a file is dragged over the page it says what becomes of it, and no longer', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  expect(await saidOver(page)).toBe('none');
  await drag(page, 'text');
  expect(await saidOver(page)).toBe('none');
  await drag(page, 'file');
  expect(await saidOver(page)).toContain(text('drop-file'));
  // As long as it hovers.
  for (let time = 0; time < 4; time += 1) {
    await page.waitForTimeout(250);
    await drag(page, 'file');
    expect(await saidOver(page)).toContain(text('drop-file'));
  }
  // It has left, or Escape was pressed: nothing more is told of it.
  await expect.poll(() => saidOver(page)).toBe('none');
  await drag(page, 'file');
  await drag(page, 'file', 'drop');
  expect(await saidOver(page)).toBe('none');
});
