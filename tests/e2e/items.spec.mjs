// Items: adding, removing, moving, duplicating, pasting from a spreadsheet.

import { Desk } from './desk.mjs';
import { SIXTY_ROWS } from './invoices.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { problemText, text } from './texts.mjs';
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

test('each removal is undone in its turn, by its button or by Ctrl+Z', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await write(desk, ['One', 'Two', 'Three', 'Four']);
  await desk.fillItem(2, { price: '12,34,5' });
  await desk.act(2, 'item-remove');
  await desk.act(2, 'item-remove');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Four']);
  await desk.press('undo');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Three', 'Four']);
  await desk.press('undo');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Two', 'Three', 'Four']);
  // What was typed and not understood comes back with its item.
  await expect(desk.field(desk.item(2), 'price')).toHaveValue('12,34,5');

  await desk.field(desk.item(1), 'description').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => descriptions(desk)).toEqual(['Two', 'One', 'Three', 'Four']);
  await desk.act(4, 'item-remove');
  await expect.poll(() => descriptions(desk)).toEqual(['Two', 'One', 'Three']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => descriptions(desk)).toEqual(['Two', 'One', 'Three', 'Four']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Two', 'Three', 'Four']);
});

test('Ctrl+Z in a field undoes typing first', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await write(desk, ['One', 'Two']);
  await desk.act(2, 'item-remove');
  await desk.field(desk.item(1), 'description').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect.poll(() => descriptions(desk)).toEqual(['One!']);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await descriptions(desk)).length).toBe(1);
  await desk.press('undo');
  await expect.poll(async () => (await descriptions(desk)).at(-1)).toBe('Two');
});

test('a button that moves an item keeps the focus', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await write(desk, ['One', 'Two', 'Three']);
  await desk.unfoldItem(3);
  await desk.act(3, 'item-up');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Three', 'Two']);
  await expect(desk.item(2).getByRole('button', { name: text('item-up', { number: 2 }) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => descriptions(desk)).toEqual(['Three', 'One', 'Two']);
  await expect(desk.item(1).getByRole('button', { name: text('item-up', { number: 1 }) })).toBeFocused();
});

test('an item is dragged to another place, and the focus goes with it', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await write(desk, ['One', 'Two', 'Three']);
  await desk.item(1).scrollIntoViewIfNeeded();
  const grip = desk.item(1).getByTitle(text('item-drag'));
  const [from, to] = [await grip.boundingBox(), await desk.item(3).boundingBox()];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + to.height - 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => descriptions(desk)).toEqual(['Two', 'Three', 'One']);
  expect(await page.evaluate(() => document.activeElement.tagName)).not.toBe('BODY');
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

test('pasted rows can be undone, and the empty item is back', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.paste(desk.field(desk.item(1), 'description'), [['Paint', '2', '14.90'], ['Brushes', '10', '3.25']]);
  await expect.poll(() => descriptions(desk)).toEqual(['Paint', 'Brushes']);
  await desk.press('undo');
  await expect.poll(() => descriptions(desk)).toEqual(['']);
});

test('a pasted column fills its field from item to item', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ document: { language: 'en', currency: 'EUR' } });
  await write(desk, ['One', 'Two']);
  await desk.fillItem(2, { price: '7' });
  const price = (number) => desk.field(desk.item(number), 'price');
  await desk.paste(price(1), [['10'], ['20,5'], ['30']]);
  await expect(price(1)).toHaveValue('10.00');
  await expect(price(2)).toHaveValue('20.50');
  await expect(price(3)).toHaveValue('30.00');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Two', '']);
  await expect(desk.figure(text('totals-net'))).toHaveText('60.50');

  await desk.press('undo');
  await expect.poll(() => descriptions(desk)).toEqual(['One', 'Two']);
  await expect(price(1)).toHaveValue('');
  await expect(price(2)).toHaveValue('7.00');
});

test('pasted units stand in the row, under a heading of their own', async ({ page }) => {
  const desk = new Desk(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await desk.open();
  await expect(desk.field(desk.item(1), 'unit')).toBeHidden();
  await desk.paste(desk.field(desk.item(1), 'description'), [['Work', '2', 'h', '40'], ['Paint', '10', 'kg', '3.25']]);
  const unit = desk.field(desk.item(2), 'unit');
  await expect(unit).toHaveValue('kg');
  const top = async (field) => (await field.boundingBox()).y;
  expect(await top(unit)).toBe(await top(desk.field(desk.item(2), 'price')));
});

test('an amount of seven digits stands beside the other figures', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ document: { language: 'de', currency: 'EUR' } });
  await desk.fillItem(1, { description: 'Haus', quantity: '10', price: '123456,789', 'tax-rate': '19' });
  for (const width of [1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await desk.item(1).evaluate((item) => {
      const total = document.createRange();
      const texts = document.createTreeWalker(item.querySelector('.item-total'), NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) if (/\d/.test(texts.currentNode.data)) total.selectNodeContents(texts.currentNode);
      return { total: total.getBoundingClientRect().left, tax: item.querySelector('.item-tax input').getBoundingClientRect().right };
    });
    expect(boxes.total, `at ${width} px`).toBeGreaterThan(boxes.tax);
  }
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

test('headings, texts and subtotals stand between the items', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ document: { language: 'en', currency: 'EUR' } });
  await desk.fillItem(1, { description: 'Pipes', price: '100', 'tax-rate': '20' });
  await desk.add('row-heading.add', desk.items);
  await desk.field(desk.row('row-heading'), 'row-heading').fill('Ground floor');
  await desk.press('item-add', {}, desk.items);
  // A new item is taxed as the items before it, whatever stands between them.
  await expect(desk.field(desk.item(2), 'tax-rate')).toHaveValue('20');
  await desk.fillItem(2, { description: 'Sink', price: '250' });
  await desk.add('row-text.add', desk.items);
  await desk.field(desk.row('row-text'), 'row-text').fill('With all that belongs to it');
  await desk.add('row-subtotal.add', desk.items);
  await desk.field(desk.row('row-subtotal'), 'row-subtotal').fill('Ground floor in all');
  await expect(desk.row('row-subtotal')).toContainText('250.00');
  // The sum covers none of the commands, however narrow the rows are.
  for (const width of [700, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    const remove = desk.row('row-subtotal').getByRole('button', { name: text('item-remove', { number: 0 }), exact: true });
    const [button, sum] = [await remove.boundingBox(), await desk.row('row-subtotal').getByText('250.00').boundingBox()];
    const apart = sum.x >= button.x + button.width || sum.x + sum.width <= button.x || sum.y >= button.y + button.height || sum.y + sum.height <= button.y;
    expect(apart, `at ${width} px`).toBe(true);
  }
  await expect(desk.figure(text('totals-net'))).toHaveText('350.00');

  await desk.isSaved();
  await page.reload();
  await expect(desk.field(desk.row('row-heading'), 'row-heading')).toHaveValue('Ground floor');
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(paper).toMatch(/Pipes.*Ground floor.*Sink.*With all that belongs to it.*Ground floor in all\s+250\.00/s);
});

test('a charge on an item and a price for a hundred are reckoned', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ document: { language: 'en', currency: 'EUR' } });
  await desk.fillItem(1, { description: 'Screws', quantity: '250', price: '4' });
  await desk.unfoldItem(1);
  await desk.field(desk.item(1), 'price-base').fill('100');
  // 250 × 4.00 / 100
  await expect(desk.figure(text('totals-net'))).toHaveText('10.00');
  await desk.field(desk.item(1), 'line-charge').fill('10%');
  await expect(desk.figure(text('totals-net'))).toHaveText('11.00');
  const base = desk.field(desk.item(1), 'price-base');
  await base.fill('0');
  await expect(base).toHaveAccessibleDescription(text('number-not-positive'));
});

test('a tax that is not charged has its category and its reason', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice({ document: { language: 'en', currency: 'EUR' } });
  await desk.fillItem(1, { description: 'Training', price: '100', 'tax-rate': '20' });
  await desk.unfoldItem(1);
  await expect(desk.field(desk.item(1), 'part-taxes-exemption-reason')).toHaveCount(0);
  await desk.field(desk.item(1), 'part-taxes-category').selectOption('E');
  await expect(desk.field(desk.item(1), 'tax-rate')).toHaveValue('0');
  await expect(desk.due).toContainText('100.00');
  const missing = problemText('exemption-reason-missing', { position: 1, description: 'Training' });
  await expect(desk.problems.getByText(missing)).toBeVisible({ timeout: 30_000 });
  await desk.field(desk.item(1), 'part-taxes-exemption-reason').fill('Training is exempt, article 132');
  await expect(desk.problems.getByText(missing)).toHaveCount(0);
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(paper).toContain('Training is exempt, article 132');
});
