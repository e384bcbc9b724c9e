// What was typed is there after a reload, right or wrong; and where it cannot be kept, that is said.

import { Desk } from './desk.mjs';
import { MILAN, MILAN_TOTALS } from './invoices.mjs';
import { text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

test('everything is there after a reload', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await desk.isSaved();
  await page.reload();

  await expect(desk.field(desk.document, 'number')).toHaveValue(MILAN.document.number);
  await expect(desk.field(desk.document, 'currency')).toHaveValue('EUR');
  for (const [key, value] of Object.entries(MILAN.seller)) await desk.hasParty('seller', key, value);
  await expect(desk.field(desk.item(1), 'description')).toHaveValue('Design of the menu');
  await expect(desk.field(desk.item(1), 'detail')).toHaveValue('Three drafts\nand a final version');
  await expect(desk.field(desk.item(2), 'price')).toHaveValue('49.50');
  await expect(desk.field(desk.payment, 'iban')).toHaveValue(MILAN.payment.iban);
  await expect(desk.field(desk.notes, 'note')).toHaveValue(MILAN.note);
  await expect(desk.due).toContainText(MILAN_TOTALS.due);
  // When it was saved is told at once, not only after the next change.
  await desk.isSaved();
});

test('a word that was not finished is kept when the page is left in the middle of it', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.buyer, 'buyer-name').pressSequentially('Bäckerei Hu');
  // Sooner than the pause after which typing is saved.
  await page.reload();
  await desk.hasParty('buyer', 'buyer-name', 'Bäckerei Hu');
});

test('a value that could not be understood is kept as it was typed', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Advice', price: '12,34,5' });
  await desk.field(desk.item(1), 'description').focus();
  await desk.isSaved();
  await page.reload();
  const price = desk.field(desk.item(1), 'price');
  await expect(price).toHaveValue('12,34,5');
  await expect(price).toHaveAttribute('aria-invalid', 'true');
  await expect(price).toHaveAccessibleDescription(text('number-not-a-number', { typed: '12,34,5' }));
});

test('a full storage is said, and nothing that was saved is lost', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.buyer, 'buyer-name').fill('Before it was full');
  await desk.isSaved();
  await page.evaluate(() => {
    for (let size = 4_194_304; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count += 1) localStorage.setItem(`another-site-${size}-${count}`, 'x'.repeat(size));
      } catch {
        // As much of this size as there is room for.
      }
    }
  });
  await desk.field(desk.notes, 'note').fill('A note that finds no room. '.repeat(20));
  await expect(desk.saved).toHaveText(text('not-saved', { reason: text('storage-full') }));

  // It is tried again, and said again, once there is room.
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('another-site-')) localStorage.removeItem(key);
  });
  await desk.field(desk.notes, 'note').fill('A note with room enough.');
  await desk.isSaved();
  await page.reload();
  await expect(desk.field(desk.notes, 'note')).toHaveValue('A note with room enough.');
  await desk.hasParty('buyer', 'buyer-name', 'Before it was full');
});

test('where the browser keeps nothing, the form works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(MILAN);
  await expect(desk.due).toContainText(MILAN_TOTALS.due);
  await expect(desk.saved).toHaveText(text('not-saved', { reason: text('storage-denied') }));
  await desk.takePdf();
});

test('what is typed in one tab appears in another', async ({ page, context }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.field(desk.buyer, 'buyer-name').fill('Both tabs GmbH');
  await desk.isSaved();
  const other = new Desk(await context.newPage());
  await other.open();
  await other.hasParty('buyer', 'buyer-name', 'Both tabs GmbH');
  await other.field(other.document, 'number').fill('2026-0777');
  await other.isSaved();
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0777');
});
