// Numbers: a pattern for each kind, the next one proposed, gaps told, nothing forgotten.

import { Desk } from './desk.mjs';
import { drawerText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const kind = (desk) => desk.field(desk.document, 'kind').first();
const number = (desk) => desk.field(desk.document, 'number');
const choose = (desk, name) => kind(desk).selectOption({ label: text(`kind-${name}`) });

/** Opens the pattern of a kind. */
async function pattern(page, desk, name) {
  await desk.press('number-pattern');
  const dialog = page.getByRole('dialog', { name: drawerText('pattern-title', { kind: text(`kind-${name}`) }), exact: true });
  await expect(dialog).toBeVisible();
  return { dialog, field: dialog.getByLabel(drawerText('pattern-label'), { exact: true }) };
}

const press = (dialog, key) => dialog.getByRole('button', { name: drawerText(key), exact: true }).click();

test('a pattern gives the number of the day and of the client, each year from the beginning', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fill(desk.buyer, { 'buyer-name': 'Café Zürich' });
  await desk.field(desk.document, 'issue-date').fill('2026-11-23');
  await number(desk).fill('2026/041-Rossi');
  await desk.isSaved();
  const { dialog, field } = await pattern(page, desk, 'invoice');
  await expect(field, 'what the number seems to follow').toHaveValue('{YYYY}/{###}-Rossi');
  for (const [typed, told] of [
    ['{YYYY}', drawerText('pattern-needs', { token: '{####}' })],
    ['{####}', drawerText('pattern-needs', { token: '{YYYY}' })],
    ['{YEAR}-{####}', drawerText('pattern-unknown', { token: '{YEAR}' })],
    ['{YYYY-{####}', drawerText('pattern-brace')],
    ['{##}{##}', drawerText('pattern-counters')],
    [`{${'#'.repeat(19)}}`, drawerText('pattern-digits', { count: 18 })],
    ['{YYYY}/{###}-{CLIENT}', drawerText('pattern-next', { number: '2026/042-Café' })],
  ]) {
    await field.fill(typed);
    await expect(dialog).toContainText(told);
  }
  // A pattern that does not fit is not kept.
  await field.fill('{YYYY}');
  await press(dialog, 'pattern-keep');
  await expect(field).toBeFocused();
  // What is far away on a keyboard is put in by a press.
  await field.fill('');
  for (const token of ['{YYYY}', '{####}', '{CLIENT}']) {
    await dialog.getByRole('button').filter({ hasText: token }).click();
    await expect(field).toBeFocused();
  }
  await expect(field).toHaveValue('{YYYY}{####}{CLIENT}');
  await field.fill('{YYYY}/{###}-{CLIENT}');
  await press(dialog, 'pattern-keep');
  await expect(dialog).toBeHidden();
  await expect(number(desk), 'a number that fits stays').toHaveValue('2026/041-Rossi');

  await desk.press('draft-new');
  await expect(number(desk)).toHaveValue('2026/042-');
  await desk.field(desk.buyer, 'buyer-name').fill('Studio Rossi');
  await desk.field(desk.document, 'issue-date').fill('2027-01-02');
  await number(desk).focus();
  await expect(number(desk)).toHaveValue('2027/001-Studio');
  await number(desk).fill('my own');
  await desk.field(desk.document, 'issue-date').fill('2026-12-02');
  await number(desk).focus();
  await expect(number(desk), 'what was typed stays').toHaveValue('my own');

  const again = await pattern(page, desk, 'invoice');
  await expect(again.field).toHaveValue('{YYYY}/{###}-{CLIENT}');
  await press(again.dialog, 'pattern-keep');
  await expect(number(desk)).toHaveValue('2026/042-Studio');
  await desk.press('undo');
  await expect(number(desk)).toHaveValue('my own');
  const last = await pattern(page, desk, 'invoice');
  await press(last.dialog, 'pattern-remove');
  await expect(number(desk)).toHaveValue('my own');
});

test('each own company has its patterns, and they go with the name while it is typed', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.document, 'issue-date').fill('2026-11-23');
  await number(desk).fill('');
  const first = await pattern(page, desk, 'invoice');
  await first.field.fill('S-{YY}{MM}-{##}');
  await first.dialog.getByLabel(drawerText('pattern-reset'), { exact: true }).selectOption({ label: drawerText('pattern-monthly') });
  await press(first.dialog, 'pattern-keep');
  await expect(number(desk)).toHaveValue('S-2611-01');
  await desk.fill(desk.seller, { 'seller-name': 'Studio Rossi' });
  await desk.press('draft-new');
  await desk.field(desk.document, 'issue-date').fill('2026-11-24');
  await number(desk).focus();
  await expect(number(desk)).toHaveValue('S-2611-02');
  await desk.field(desk.document, 'issue-date').fill('2026-12-01');
  await number(desk).focus();
  await expect(number(desk), 'each month from the beginning').toHaveValue('S-2612-01');

  await desk.add('company-another', desk.seller);
  await desk.fill(desk.seller, { 'seller-name': 'Kovářství' });
  await number(desk).fill('7');
  await desk.press('draft-new');
  await expect(number(desk), 'another company has no pattern yet').toHaveValue('8');
  await desk.field(desk.document, 'issue-date').fill('2026-11-30');
  await desk.field(desk.seller, 'company').selectOption({ label: 'Studio Rossi' });
  await expect(number(desk)).toHaveValue('S-2611-02');
  await page.reload();
  await choose(desk, 'quote');
  await choose(desk, 'invoice');
  await expect(number(desk), 'and remembers it').toHaveValue('S-2611-02');
});

test('the last number of every kind is remembered, even when all drafts are deleted', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await choose(desk, 'quote');
  await number(desk).fill('AN-7');
  await desk.isSaved();
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await desk.press('draft-delete', { number: text('document-numbered', { kind: text('kind-quote'), number: 'AN-7' }) });
  await desk.press('draft-new', {}, page.getByRole('main'));
  await page.reload();
  await choose(desk, 'quote');
  await expect(number(desk)).toHaveValue('AN-8');
});

test('a gap in the numbers is told where the documents are', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  for (const given of ['2026-0040', '2026-0042', '2026-0046']) {
    await number(desk).fill(given);
    await desk.isSaved();
    await desk.press('draft-new');
  }
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await expect(page.getByRole('main')).toContainText(text('drafts-gaps', { numbers: '2026-0041, 2026-0043 – 2026-0045' }));
});
