// What few parties have: a contact person, another address for the goods, fields that the visitor names.

import { Desk } from './desk.mjs';
import { texts } from './pdf.mjs';
import { drawerText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

async function addExtra(desk, within, number, name, value) {
  await desk.add('part-extra.add', within);
  const part = desk.part(within, 'extra', number);
  await expect(desk.field(part, 'part-extra-name')).toBeFocused();
  await desk.field(part, 'part-extra-name').fill(name);
  await desk.field(part, 'part-extra-value').fill(value);
}

test('contact persons, the delivery address and own fields are asked for, printed and opened again', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await expect(desk.buyer.getByRole('group', { name: text('deliver-to') }), 'folded away').toHaveCount(0);
  await desk.fill(desk.seller, { 'seller-name': 'Studio Rossi', contact: 'Anna Rossi' });
  await addExtra(desk, desk.seller, 1, 'Supplier number', '70 0815');
  await desk.fill(desk.buyer, { 'buyer-name': 'Kovář & Sons', contact: 'Jan Kovář' });
  await addExtra(desk, desk.buyer, 1, 'Customer number', '10442');
  await desk.add('deliver-to.add', desk.buyer);
  const delivery = desk.buyer.getByRole('group', { name: text('deliver-to'), exact: true });
  await expect(desk.field(delivery, 'deliver-to-name')).toBeFocused();
  await desk.field(delivery, 'deliver-to-name').fill('Warehouse 2');
  await desk.field(delivery, 'street').fill('Gate 4');
  await desk.field(delivery, 'city').fill('Olomouc');
  await addExtra(desk, desk.document, 1, 'Contract', 'C-2026/17');
  await addExtra(desk, desk.document, 2, 'Vehicle', '4A2 3000');
  await desk.fillItem(1, { description: 'Gate', price: '900' });
  await desk.unfoldItem(1);
  await addExtra(desk, desk.item(1), 1, 'Colour', 'RAL 7016');
  await expect(desk.due).toContainText('900');

  // Usual names are proposed in the language of the page.
  const list = await desk.field(desk.part(desk.document, 'extra'), 'part-extra-name').getAttribute('list');
  const names = await page.locator(`#${list} option`).evaluateAll((options) => options.map((option) => option.value));
  expect(names).toEqual(text('extra-names').split(',').map((name) => name.trim()));

  // One that was taken away is had back.
  await desk.removePart(desk.document, 'extra', 1);
  await expect(desk.part(desk.document, 'extra', 2)).toHaveCount(0);
  await desk.press('undo', {}, desk.notice);
  await expect(desk.field(desk.part(desk.document, 'extra', 2), 'part-extra-value')).toHaveValue('4A2 3000');

  const { path } = await desk.takePdf();
  const printed = texts(path).join('\n');
  for (const said of ['Contact: Anna Rossi', 'Supplier number: 70 0815', 'Contact: Jan Kovář', 'Customer number: 10442', 'Deliver to', 'Warehouse 2', 'Gate 4', 'Olomouc', 'Contract', 'C-2026/17', 'Colour: RAL 7016']) {
    expect(printed).toContain(said);
  }

  // A file that is opened shows them all, unasked.
  await desk.press('draft-new');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await desk.press('file-open');
  await page.getByLabel(drawerText('file-choose')).setInputFiles(path);
  await page.getByRole('button', { name: drawerText('file-edit'), exact: true }).click({ timeout: 30_000 });
  await desk.hasParty('seller', 'contact', 'Anna Rossi');
  await desk.hasParty('buyer', 'contact', 'Jan Kovář');
  await expect(desk.field(delivery, 'city')).toHaveValue('Olomouc');
  await expect(desk.field(desk.part(desk.document, 'extra', 2), 'part-extra-value')).toHaveValue('4A2 3000');
  await expect(desk.field(desk.part(desk.item(1), 'extra'), 'part-extra-name')).toHaveValue('Colour');
});
