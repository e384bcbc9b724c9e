// Units: proposed by name, kept as codes, printed in the language of the document.

import { Desk } from './desk.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { drawerText, unitText } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const options = (page) => page.getByRole('listbox').getByRole('option');

const unitOf = (desk, number = 1) => desk.field(desk.item(number), 'unit');

/** The only draft, as it is kept. */
const keptDocument = (page) =>
  page.evaluate(() => {
    const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('billet:draft:'));
    return kept.length === 1 ? JSON.parse(kept[0][1]).document : undefined;
  });

/** Expects the only draft to keep these units. */
async function keepsUnits(desk, units) {
  await expect.poll(async () => (await keptDocument(desk.page))?.lines.map((line) => line.unit ?? '')).toEqual(units);
}

/** A German document with two items, the first with its rare fields shown. */
async function german(page) {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.document, 'document-language').selectOption('de');
  await desk.fillItem(1, { description: 'Beratung', quantity: '3', price: '90' });
  await desk.unfoldItem(1);
  return desk;
}

test('the names that come while a unit is typed do not change its letters', async ({ page }) => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route(/\/bg-units\.txt$/, async (route) => {
    await held;
    await route.continue();
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.document, 'document-language').selectOption('bg');
  await desk.unfoldItem(1);
  const unit = unitOf(desk);
  await unit.focus();
  await page.keyboard.insertText('ч');
  const named = page.waitForResponse(/\/bg-units\.txt$/);
  release();
  await named;
  await expect(options(page).first()).toHaveText(/час/);
  await expect(unit).toHaveValue('ч');
  await page.keyboard.insertText('ас');
  await expect(unit).toHaveValue('час');
});

test('an hour is chosen in German, and is an hour in Bulgarian, on paper and in the PDF', async ({ page }) => {
  const desk = await german(page);
  const unit = unitOf(desk);
  await expect(unit).toHaveRole('combobox');
  await unit.pressSequentially('stu');
  await expect(options(page).first()).toHaveText(/Stunde.*Std\./);
  await unit.press('ArrowDown');
  const reached = await unit.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${reached}"]`)).toHaveAttribute('aria-selected', 'true');
  await unit.press('Enter');
  await expect(options(page)).toHaveCount(0);
  await expect(unit).toBeFocused();
  await expect(unit).toHaveValue('Std.');
  await keepsUnits(desk, [{ code: 'HUR' }]);
  await desk.paperIsCurrent();
  expect(judgePdf((await desk.takePdf()).path, { pages: 1 })[0]).toMatch(/3\s+Std\./);

  await desk.field(desk.document, 'document-language').selectOption('bg');
  await expect(unit).toHaveValue(unitText('bg', 'HUR'));
  await desk.paperIsCurrent();
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(paper).toMatch(/3\s+ч\./);
  expect(paper).not.toContain('Std.');

  // Out of its JSON it comes back as what it is.
  const json = JSON.stringify(await keptDocument(page));
  expect(json).toContain('"unit":{"code":"HUR"}');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(unit).toHaveValue('');
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'x.json', { type: 'application/json' }));
    return transfer;
  }, json);
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files });
  await page.getByRole('button', { name: drawerText('file-edit'), exact: true }).click();
  await expect(unit).toHaveValue('ч.');
  await page.reload();
  await expect(unit).toHaveValue('ч.');
});

test('what is typed is the unit of that name, and any other text stays', async ({ page }) => {
  const desk = await german(page);
  const unit = unitOf(desk);
  await unit.fill('STÜCK');
  await unit.press('Tab');
  await expect(unit).toHaveValue('Stk.');
  await keepsUnits(desk, [{ code: 'H87' }]);
  // English is understood too; what stands in no list is as it was typed.
  await unit.fill('day');
  await unit.press('Tab');
  await expect(unit).toHaveValue('Tage');
  await desk.fillItem(1, { quantity: '1' });
  await desk.field(desk.item(1), 'quantity').press('Tab');
  await expect(unit).toHaveValue('Tag');
  await unit.fill('Nacht');
  await unit.press('Tab');
  await expect(unit).toHaveValue('Nacht');
  await keepsUnits(desk, ['Nacht']);
});

test('without typing the most usual units are shown, and what was chosen can be undone', async ({ page }) => {
  const desk = await german(page);
  const unit = unitOf(desk);
  await unit.fill('Nacht');
  await unit.press('ArrowDown');
  await expect(options(page)).toHaveText([/Stunde/, /Stück/, /Tag/, /Monat/, /Pauschale/, /Quadratmeter/]);
  await unit.press('Escape');
  await expect(unit).toHaveValue('Nacht');
  await unit.click();
  await options(page).nth(1).click();
  await expect(unit).toHaveValue('Stk.');
  await page.keyboard.press('Control+z');
  await expect(unit).toHaveValue('Nacht');
  await keepsUnits(desk, ['Nacht']);
});

test('pasted cells and items used before bring their units', async ({ page }) => {
  const desk = await german(page);
  await desk.paste(desk.field(desk.item(1), 'description'), [
    ['Fliesen', '12', 'qm', '30'],
    ['Anfahrt', '1', 'psch.', '50'],
    ['Zimmer', '2', 'Nächte', '80'],
  ]);
  await expect(unitOf(desk, 2)).toHaveValue('m²');
  await expect(unitOf(desk, 3)).toHaveValue('pauschal');
  await expect(unitOf(desk, 4)).toHaveValue('Nächte');
  await keepsUnits(desk, ['', { code: 'MTK' }, { code: 'LS' }, 'Nächte']);

  await desk.press('draft-new');
  await desk.field(desk.document, 'document-language').selectOption('el');
  await desk.field(desk.item(1), 'description').pressSequentially('Anf');
  await options(page).first().click();
  await expect(unitOf(desk)).toHaveValue(unitText('el', 'LS'));
});

test('nothing is fetched for units before one is asked for, and then once', async ({ page }) => {
  const names = [];
  page.on('request', (request) => names.push(/([^/]+-units)\.txt$/.exec(new URL(request.url()).pathname)?.[1]));
  const desk = await german(page);
  await desk.paperIsCurrent();
  const units = () => names.filter(Boolean);
  expect(units()).toEqual([]);
  await unitOf(desk).click();
  await expect(options(page)).not.toHaveCount(0);
  await unitOf(desk).pressSequentially('Stun');
  await expect(options(page).first()).toHaveText(/Stunde/);
  expect(units()).toEqual(['de-units', 'en-units']);
});

test.describe('without a connection', () => {
  test.use({ expected: [/net::ERR_FAILED.*-units\.txt/] });

  test('a unit is what was typed, until the names can be had', async ({ page }) => {
    const desk = await german(page);
    await page.context().route('**/languages-*/*-units.txt', (route) => route.abort());
    const unit = unitOf(desk);
    await unit.fill('Stunde');
    await unit.press('Tab');
    await expect(unit).toHaveValue('Stunde');
    await keepsUnits(desk, ['Stunde']);
    await page.context().unroute('**/languages-*/*-units.txt');
    await unit.fill('Std');
    await unit.press('Tab');
    await expect(unit).toHaveValue('Std.');
  });
});
