// The page as a person knows it: blocks by their headings, fields by their labels, buttons by their
// names. Nothing here knows a class or an id.

import { expect } from '@playwright/test';
import { PNG } from 'pngjs';
import { text } from './texts.mjs';
import { DOTS_PER_INCH } from './pdf.mjs';

export class Desk {
  constructor(page) {
    this.page = page;
    this.form = page.getByRole('form', { name: text('form'), exact: true });
    // Its heading is the name of the kind.
    const kind = page.getByLabel(text('kind'), { exact: true });
    this.document = page.getByRole('region').filter({ has: kind }).first();
    this.seller = this.block('seller');
    this.buyer = this.block('buyer');
    this.items = this.block('items');
    this.totals = this.block('totals');
    this.payment = this.block('payment');
    this.notes = this.block('notes');
    this.problems = this.block('problems');
    this.paper = page.getByRole('region', { name: text('paper'), exact: true });
    this.preview = this.paper.getByRole('img');
    // The notice is the status that has a button in it.
    this.notice = page.getByRole('status').filter({ has: page.getByRole('button', { name: text('notice-close'), exact: true }) });
    this.saved = page.getByRole('banner').getByRole('status');
  }

  /** Opens the page and waits until it can be typed into. */
  async open(address = '') {
    await this.page.goto(address);
    await expect(this.field(this.document, 'number')).toBeEditable();
  }

  /** Waits until the page says that everything is saved. */
  async isSaved() {
    await expect(this.saved).toHaveText(new RegExp(text('saved-at', { time: '@' }).replace('@', '\\d\\d:\\d\\d')));
  }

  block(key) {
    return this.page.getByRole('region', { name: text(key), exact: true });
  }

  field(within, key) {
    return within.getByLabel(text(key), { exact: true });
  }

  /** Presses a button by the key of its name. */
  async press(key, values = {}, within = this.page) {
    await within.getByRole('button', { name: text(key, values), exact: true }).click();
  }

  /** An item by its number, from 1. */
  item(number) {
    return this.items.getByRole('group', { name: text('item-numbered', { number }), exact: true });
  }

  /** A row between the items, by the key of its kind. */
  row(key) {
    return this.items.getByRole('group', { name: text(key), exact: true });
  }

  /** A part of a list of what few documents have: `part(desk.payment, 'instalments', 2)`. */
  part(within, list, number = 1) {
    return within.getByRole('group', { name: partName(list, number), exact: true });
  }

  async removePart(within, list, number = 1) {
    await this.press('part-remove', { part: partName(list, number) }, within);
  }

  /** Presses a button of an item's row. */
  async act(number, key) {
    await this.press(key, { number }, this.item(number));
  }

  /** Shows the rare fields of an item. */
  async unfoldItem(number) {
    const more = this.item(number).getByRole('button', { name: text('item-more', { number }), exact: true });
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  }

  /** Adds what a link with a plus sign names, by the key of its text. */
  async add(key, within = this.page) {
    await this.press('add', { what: text(key) }, within);
  }

  /** Fills an item's fields, by the keys of their labels; opens what is not shown at once. */
  async fillItem(number, values) {
    const item = this.item(number);
    const rare = ['detail', 'unit', 'line-discount'];
    if (rare.some((key) => key in values)) await this.unfoldItem(number);
    for (const [key, value] of Object.entries(values)) await this.field(item, key).fill(value);
  }

  /** Expects a field of the seller or the buyer to hold a value; a block that is complete is folded. */
  async hasParty(side, key, value) {
    const block = this[side];
    const field = this.field(block, key);
    const folded = block.getByRole('button', { expanded: false });
    await expect(field.or(folded).first()).toBeVisible();
    if (await folded.isVisible()) await folded.click();
    await expect(field).toHaveValue(value);
  }

  /** Fills a block's fields, by the keys of their labels; opens those that are asked for by a link. */
  async fill(block, values) {
    for (const [key, value] of Object.entries(values)) {
      const field = this.field(block, key);
      if ((await field.count()) === 0) await this.add(`${key}.add`, block);
      await field.fill(value);
    }
  }

  async fillInvoice({ document = {}, seller = {}, buyer = {}, items = [], payment = {}, note }) {
    const { language, currency, ...rest } = document;
    if (language) await this.field(this.document, 'document-language').selectOption(language);
    if (currency) await this.field(this.document, 'currency').selectOption(currency);
    await this.fill(this.document, rest);
    await this.fill(this.seller, seller);
    await this.fill(this.buyer, buyer);
    for (const [index, item] of items.entries()) {
      if (index > 0) await this.press('item-add', {}, this.items);
      await this.fillItem(index + 1, item);
    }
    await this.fill(this.payment, payment);
    if (note) await this.field(this.notes, 'note').fill(note);
  }

  /** A figure of the totals by the name beside it, with plain spaces. */
  figure(name) {
    return this.totals.locator('div:has(> dt)').filter({ hasText: name }).locator('dd');
  }

  get due() {
    return this.figure(text('totals-due'));
  }

  /** Pastes cells into a field as a spreadsheet hands them over. */
  async paste(field, rows) {
    const cells = rows.map((row) => row.join('\t')).join('\n');
    await field.focus();
    await field.evaluate((element, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, cells);
  }

  /** Presses the button and returns the path and the name of the PDF that comes. */
  async takePdf() {
    const coming = this.page.waitForEvent('download');
    await this.press('pdf-download');
    const download = await coming;
    return { path: await download.path(), name: download.suggestedFilename() };
  }

  /** Waits until the paper shows what stands in the form. */
  async paperIsCurrent() {
    await expect(this.preview).toBeVisible({ timeout: 30_000 });
    // A newer picture replaces an older one: it is current when it has stopped changing.
    let before;
    await expect
      .poll(
        async () => {
          const now = await this.preview.getAttribute('src');
          const isSame = now === before;
          before = now;
          return isSame;
        },
        { intervals: [500] },
      )
      .toBe(true);
  }

  /** The page of the paper that is shown, as it is drawn at the size of the PDF's pictures. */
  async previewPicture() {
    const data = await this.preview.evaluate(async (image, dotsPerInch) => {
      await image.decode();
      // A4 is 210 × 297 mm.
      const width = (210 / 25.4) * dotsPerInch;
      const height = (297 / 25.4) * dotsPerInch;
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(width);
      canvas.height = Math.ceil(height);
      const context = canvas.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/png').split(',')[1];
    }, DOTS_PER_INCH);
    return PNG.sync.read(Buffer.from(data, 'base64'));
  }

  /** Every page of the paper, by turning them. */
  async previewPictures() {
    await this.paperIsCurrent();
    const pictures = [await this.previewPicture()];
    const on = this.paper.getByRole('button', { name: text('paper-on'), exact: true });
    const pages = await this.pageCount();
    for (let number = 2; number <= pages; number += 1) {
      const before = await this.preview.getAttribute('src');
      await on.click();
      await expect(this.preview).not.toHaveAttribute('src', before);
      await this.paperIsCurrent();
      pictures.push(await this.previewPicture());
    }
    return pictures;
  }

  /** How many pages the paper says it has. */
  async pageCount() {
    const alt = await this.preview.getAttribute('alt');
    return Number(/(\d+)$/.exec(alt)[1]);
  }
}

function partName(list, number) {
  return text('part-numbered', { part: text(`part-${list}`), number });
}
