// Issuing freezes a document: number, figures and bytes stay as they were.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { texts } from './pdf.mjs';
import { drawerText, problemText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const kind = (desk) => desk.field(desk.document, 'kind').first();
const number = (desk) => desk.field(desk.document, 'number');
const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
const words = (path) => texts(path).join(' ').replace(/\s+/g, ' ');
const named = (name, given) => text('document-numbered', { kind: text(`kind-${name}`), number: given });
const banner = (page) => page.getByRole('region').filter({ hasText: text('issued-hint') });
const issuedOn = new RegExp(text('issued-on', { date: '@' }).replace('@', '.*\\d'));

/** Opens the page with an invoice in it that could be sent. */
async function begin(page, given = '2026-0041') {
  const desk = new Desk(page);
  await desk.open();
  const { number: _, ...document } = MILAN.document;
  await desk.fillInvoice({ ...MILAN, document });
  await number(desk).fill(given);
  await desk.isSaved();
  return desk;
}

/** Issues what is on the desk and takes its PDF home. */
async function issue(page, desk, title) {
  await desk.press('issue-open');
  const dialog = page.getByRole('dialog', { name: drawerText('issue-title', { document: title }), exact: true });
  await expect(dialog).toContainText(drawerText('issue-hint'));
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: drawerText('issue-and-save'), exact: true }).click();
  const download = await coming;
  await expect(dialog).toBeHidden();
  await expect(banner(page)).toContainText(issuedOn);
  return { path: await download.path(), name: download.suggestedFilename() };
}

async function takeIssuedPdf(page, desk) {
  const coming = page.waitForEvent('download');
  await desk.press('pdf-download');
  return (await coming).path();
}

async function chooseFile(page, path, name) {
  await page.getByRole('button', { name: text('file-open'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: readFileSync(path) });
  return dialog;
}

test('what is wrong is told before it is issued, and the way back is the first', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await number(desk).fill('7');
  await desk.paperIsCurrent();
  await desk.press('issue-open');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(drawerText('issue-mistakes'));
  await expect(dialog.getByRole('listitem')).toContainText([problemText('seller-name-missing')]);
  const back = dialog.getByRole('button', { name: drawerText('issue-mend'), exact: true });
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(number(desk)).toBeEditable();
  // Who insists is asked as everybody else.
  await desk.press('issue-open');
  await dialog.getByRole('button', { name: drawerText('issue-nevertheless'), exact: true }).click();
  await expect(dialog).toContainText(drawerText('issue-hint'));
});

test('an issued document is read and not changed, and its PDF stays the same to the byte', async ({ page }) => {
  const desk = await begin(page);
  const draft = await desk.takePdf();
  expect(words(draft.path), 'a draft can be taken home as before').toContain('2026-0041');

  const { path, name } = await issue(page, desk, named('invoice', '2026-0041'));
  expect(name).toBe('2026-0041 Café Zürich GmbH.pdf');
  await expect(banner(page)).toBeFocused();
  await expect(desk.saved).toHaveText(issuedOn);
  for (const field of await desk.form.getByRole('textbox').all()) await expect(field).not.toBeEditable();
  await expect(kind(desk)).toHaveValue(text('kind-invoice'));
  await expect(number(desk)).toHaveValue('2026-0041');
  await expect(desk.form.getByRole('button', { name: text('item-add'), exact: true })).toBeHidden();
  await expect(desk.items.getByRole('button', { name: text('item-remove', { number: 1 }), exact: true })).toBeHidden();
  await number(desk).focus();
  await page.keyboard.type('9');
  await desk.field(desk.item(1), 'description').press('Alt+ArrowDown');
  await desk.field(desk.item(1), 'description').press('Enter');
  await expect(desk.item(3)).toHaveCount(0);
  await page.evaluate(AXE);
  expect(await page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id))).toEqual([]);

  await page.reload();
  await expect(number(desk)).toHaveValue('2026-0041');
  await expect(banner(page)).toContainText(issuedOn);
  expect(digest(await takeIssuedPdf(page, desk)), 'the same bytes').toBe(digest(path));
  // A browser that has lost the file draws it again; this version of Billet draws the same.
  await page.evaluate(() => caches.delete('billet-issued'));
  expect(digest(await takeIssuedPdf(page, desk)), 'drawn again').toBe(digest(path));
});

test('bytes that a newer Billet would draw differently are told apart', async ({ page }) => {
  const desk = await begin(page);
  await issue(page, desk, named('invoice', '2026-0041'));
  await page.evaluate(async () => {
    await caches.delete('billet-issued');
    const key = Object.keys(localStorage).find((key) => key.startsWith('billet:draft:'));
    localStorage.setItem(key, localStorage.getItem(key).replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`));
  });
  await takeIssuedPdf(page, desk);
  await expect(page.getByRole('dialog')).toContainText(drawerText('issued-redrawn'));
});

test('a number that was issued already is refused, unless its author insists', async ({ page }) => {
  const desk = await begin(page);
  await issue(page, desk, named('invoice', '2026-0041'));
  await desk.press('draft-new');
  await expect(number(desk)).toHaveValue('2026-0042');
  await desk.field(desk.buyer, 'buyer-name').fill('Studio Rossi');
  await number(desk).fill('2026-0041');
  await desk.isSaved();
  await desk.press('issue-open');
  const dialog = page.getByRole('dialog', { name: drawerText('issue-title', { document: named('invoice', '2026-0041') }), exact: true });
  await expect(dialog).toContainText(`${named('invoice', '2026-0041')} (Café Zürich GmbH)`);
  await expect(dialog).toContainText(`${named('invoice', '2026-0041')} (Studio Rossi)`);
  await dialog.getByRole('button', { name: drawerText('issue-change-number'), exact: true }).click();
  await expect(number(desk)).toBeFocused();
  await desk.press('issue-open');
  await dialog.getByRole('button', { name: drawerText('issue-anyway'), exact: true }).click();
  await dialog.getByRole('button', { name: drawerText('issue-nevertheless'), exact: true }).click();
  await dialog.getByRole('button', { name: drawerText('issue-only'), exact: true }).click();
  await expect(banner(page)).toContainText(issuedOn);

  await desk.press('draft-new');
  await number(desk).fill('');
  await desk.press('issue-open');
  await expect(page.getByRole('dialog')).toContainText(drawerText('issue-no-number'));
});

test('what was issued is corrected by a document that names it, or replaced by a new version', async ({ page }) => {
  const desk = await begin(page);
  await issue(page, desk, named('invoice', '2026-0041'));
  await desk.press('issued-follow');
  const kinds = page.getByRole('dialog', { name: drawerText('make'), exact: true });
  await expect(kinds).toContainText(drawerText('make-hint-correct'));
  await expect(kinds.getByRole('listitem').first()).toHaveText(text('kind-credit-note'));
  await kinds.getByRole('button', { name: text('kind-credit-note'), exact: true }).click();
  await expect(kind(desk)).toHaveValue('credit-note');
  await expect(number(desk)).toBeEditable();
  await desk.paperIsCurrent();
  expect(words((await desk.takePdf()).path)).toContain('This credit note corrects: Invoice 2026-0041');

  await desk.press('draft-new');
  await kind(desk).selectOption({ label: text('kind-order-confirmation') });
  await desk.fill(desk.buyer, { 'buyer-name': 'Studio Rossi', city: 'Milano' });
  await number(desk).fill('OC-7');
  await desk.fillItem(1, { description: 'Tap', price: '10' });
  await desk.isSaved();
  await issue(page, desk, named('order-confirmation', 'OC-7'));
  await desk.press('issued-follow');
  await expect(kinds.getByRole('listitem').first()).toHaveText(drawerText('make-revised'));
  await kinds.getByRole('button', { name: drawerText('make-revised'), exact: true }).click();
  await expect(number(desk)).toHaveValue('OC-7-2');
  await desk.paperIsCurrent();
  expect(words((await desk.takePdf()).path)).toContain('Version 2, replaces: Order confirmation OC-7');
});

test('the list says what is issued, and does not lose it by a click', async ({ page }) => {
  const desk = await begin(page);
  await issue(page, desk, named('invoice', '2026-0041'));
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: '2026-0041' });
  await expect(row).toContainText(issuedOn);
  await desk.press('draft-delete', { number: '2026-0041' });
  const dialog = page.getByRole('dialog', { name: drawerText('delete-issued-title', { document: named('invoice', '2026-0041') }), exact: true });
  await expect(dialog.getByRole('button', { name: drawerText('ways-stop'), exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeVisible();
  await desk.press('draft-delete', { number: '2026-0041' });
  await dialog.getByRole('button', { name: drawerText('delete-issued'), exact: true }).click();
  await expect(row).toHaveCount(0);
  await desk.press('undo');
  await expect(row).toContainText(issuedOn);
});

test('it can be made a draft again, and says what that means', async ({ page }) => {
  const desk = await begin(page);
  await issue(page, desk, named('invoice', '2026-0041'));
  // A credit note names it, and was issued too.
  await desk.press('issued-follow');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: text('kind-credit-note'), exact: true }).click();
  await expect(number(desk)).toBeEditable();
  await desk.paperIsCurrent();
  const credit = named('credit-note', await number(desk).inputValue());
  await issue(page, desk, credit);
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await page.getByRole('button', { name: text('draft-open', { number: '2026-0041' }), exact: true }).click();
  await desk.press('issued-take-back');
  await expect(dialog).toContainText(drawerText('take-back-cited', { documents: credit }));
  await expect(dialog).toContainText(drawerText('take-back-hint'));
  await dialog.getByRole('button', { name: drawerText('take-back'), exact: true }).click();
  await expect(number(desk)).toBeEditable();
  await expect(banner(page)).toHaveCount(0);
  await number(desk).fill('2026-0099');
  await desk.isSaved();
  expect(await page.evaluate(async () => (await (await caches.open('billet-issued')).keys()).length)).toBe(1);
});

test('an issued document that is opened from its PDF is still issued, with the same bytes', async ({ page }) => {
  const desk = await begin(page);
  const { path, name } = await issue(page, desk, named('invoice', '2026-0041'));
  await page.evaluate(async () => {
    localStorage.clear();
    await caches.delete('billet-issued');
  });
  await page.goto('about:blank');
  await desk.open();
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  const dialog = await chooseFile(page, path, name);
  await expect(dialog).toContainText(new RegExp(drawerText('file-issued', { date: '@' }).replace('@', '.*')));
  await dialog.getByRole('button', { name: drawerText('file-look'), exact: true }).click();
  await expect(banner(page)).toContainText(issuedOn);
  expect(digest(await takeIssuedPdf(page, desk))).toBe(digest(path));
});

test('what another tab still types into goes on as a draft of its own', async ({ page, context }) => {
  const desk = await begin(page);
  await desk.isSaved();
  const other = await context.newPage();
  // The other tab does not hear of what this one keeps: as if it slept.
  await other.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  const there = new Desk(other);
  await there.open();
  await expect(number(there)).toHaveValue('2026-0041');
  await issue(page, desk, named('invoice', '2026-0041'));
  await number(there).fill('2026-0055');
  await expect(there.notice).toContainText(text('issued-elsewhere'));
  await there.isSaved();
  await other.close();
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '2026-0041' })).toContainText(issuedOn);
  await expect(page.getByRole('listitem').filter({ hasText: '2026-0055' })).toBeVisible();
});
