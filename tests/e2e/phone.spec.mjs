// On a phone, in the hand of someone who stands in a kitchen with a broken pipe.

import { Desk } from './desk.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

async function fitsTheWidth(page) {
  const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content, 'nothing is wider than the screen').toBeLessThanOrEqual(width);
}

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });

  test('an invoice is made, seen and taken home', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await fitsTheWidth(page);
    await desk.field(desk.seller, 'seller-name').fill('Rohr & Söhne');
    await desk.field(desk.buyer, 'buyer-name').fill('Mrs Jones');
    const item = desk.item(1);
    const description = desk.field(item, 'description');
    if (!(await description.isVisible())) await item.getByRole('button', { expanded: false }).first().tap();
    await desk.fillItem(1, { description: 'Repair of a pipe', price: '120', 'tax-rate': '20' });
    await fitsTheWidth(page);

    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('144.00');
    await expect(foot).toBeInViewport();

    await expect(desk.preview).toBeHidden();
    await page.getByRole('tab', { name: text('view-paper') }).tap();
    await desk.paperIsCurrent();
    await expect(desk.preview).toBeInViewport();
    await fitsTheWidth(page);
    const pdf = await desk.takePdf();
    const [paper] = judgePdf(pdf.path, { pages: 1 });
    expect(paper).toContain('144.00');
    await page.getByRole('tab', { name: text('view-form') }).tap();
    await expect(description).toHaveValue('Repair of a pipe');
  });

  test('a card is named by what is typed into it, and by its kind before', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.add('row-heading.add', desk.items);
    const card = desk.row('row-heading');
    const name = card.getByRole('button', { expanded: true });
    await expect(name).toHaveText(text('row-heading'));
    const heading = desk.field(card, 'row-heading');
    await heading.fill('Ground floor');
    await expect(name).toHaveText('Ground floor');
    // Its commands leave it the whole width.
    const { width } = await heading.boundingBox();
    await card.getByRole('button', { expanded: false }).last().tap();
    expect((await heading.boundingBox()).width).toBe(width);
  });

  test('no key is named to fingers, and a mistake is read from its left edge', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await expect(page.getByText(text('items-hint'))).toBeHidden();
    await desk.fillItem(1, { price: 'x' });
    const mistake = desk.items.getByText(text('number-not-a-number', { typed: 'x' }));
    await expect(mistake).toHaveCSS('text-align', /start|left/);
  });

  test('every target is large enough for a thumb', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a[href], input:not([type=file]), select, textarea')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => [element.outerHTML.slice(0, 100), element.getBoundingClientRect()])
        .filter(([, box]) => box.width > 1 && (box.height < 24 || box.width < 24))
        .map(([html, box]) => `${html} ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
  });

  test('numbers bring the keyboard for numbers', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    for (const key of ['quantity', 'price', 'tax-rate']) {
      await expect(desk.item(1).getByLabel(text(key), { exact: true })).toHaveAttribute('inputmode', 'decimal');
    }
  });
});

for (const width of [320, 768, 1100, 2560]) {
  test(`the page fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const desk = new Desk(page);
    await desk.open();
    await fitsTheWidth(page);
  });
}
