// Items: adding, removing, moving, duplicating, pasting from a spreadsheet.

import { Desk } from './desk.mjs';
import { SIXTY_ROWS } from './invoices.mjs';
import { text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

async function descriptions(desk) {
  const found = [];
  for (let number = 1; (await desk.item(number).count()) > 0; number += 1) {
    found.push(await desk.field(desk.item(number), 'description').inputValue());
  }
  return found;
}

async function write(desk, names) {
  for (const [index, name] of names.entries()) {
    if (index > 0) await desk.press('item-add', {}, desk.items);
    await desk.fillItem(index + 1, { description: name });
  }
}

test('items are added, moved, duplicated and removed, and a removed one comes back', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await write(desk, ['One', 'Two', 'Three']);

  await desk.act(3, 'item-more');
  await desk.act(3, 'item-up');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Three', 'Two']);
  await desk.act(2, 'item-duplicate');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Three', 'Three', 'Two']);
  await desk.act(1, 'item-remove');
  await expect.poll(() => descriptions(desk)).toEqual(['Three', 'Three', 'Two']);
  await desk.press('undo');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Three', 'Three', 'Two']);
});

test('items are moved by the keyboard, and the field keeps the focus', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await write(desk, ['One', 'Two', 'Three']);
  await desk.field(desk.item(1), 'description').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => descriptions(desk)).toEqual(['Two', 'One', 'Three']);
  await expect(desk.field(desk.item(2), 'description')).toBeFocused();
});

test('Enter goes on to a new item', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.item(1), 'description').fill('One');
  await page.keyboard.press('Enter');
  await expect(desk.field(desk.item(2), 'description')).toBeFocused();
  await page.keyboard.type('Two');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Two']);
});

test('rows pasted from a spreadsheet become items', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ document: { language: 'en', currency: 'EUR' } });
  await desk.paste(desk.field(desk.item(1), 'description'), [
    ['Paint, white', '2', '14,90', '20%'],
    ['Brushes "fine"', '10', '3.25', '20%'],
    ['Work', '7.5', '1.048,00', '20%'],
  ]);
  await expect.poll(() => descriptions(desk)).toEqual(['Paint, white', 'Brushes "fine"', 'Work']);
  // 29.80 + 32.50 + 7,860.00
  await expect(desk.figure(text('totals-net'))).toHaveText('7,922.30');
  await expect(desk.due).toContainText('9,506.76');
});

test('text of one line is pasted as text', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const description = desk.field(desk.item(1), 'description');
  await desk.paste(description, [['Just a description']]);
  // The page leaves it to the browser, which this event of ours does not reach.
  await page.keyboard.insertText('Just a description');
  await expect.poll(() => descriptions(desk)).toEqual(['Just a description']);
});

test('sixty pasted rows are sixty items with their total', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ document: { language: 'en', currency: 'EUR' } });
  await desk.paste(desk.field(desk.item(1), 'description'), SIXTY_ROWS);
  await expect(desk.field(desk.item(60), 'description')).toHaveValue('Delivery number 60');
  await expect(desk.item(61)).toHaveCount(0);
  await expect(desk.due).toContainText('2,160.00');
});
