// axe-core finds nothing, in any state, light and dark.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { fillRareFields } from './rare_fields.mjs';
import { drawerText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findings(page) {
  // As high as the page is: what a bar happens to cover at one place of scrolling is no finding.
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, 740) });
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary}`) }));
  });
}

const STATES = {
  'a first visit': async () => {},
  'a filled invoice with its paper': async (desk) => {
    await desk.fillInvoice(MILAN);
    // On a phone the paper has a tab of its own.
    const tab = desk.page.getByRole('tab', { name: text('view-paper') });
    if (await tab.isVisible()) await tab.click();
    await desk.paperIsCurrent();
  },
  'mistakes, rare fields and adjustments': async (desk) => {
    await desk.fillItem(1, { description: 'Work', price: 'abc', detail: 'More', 'line-discount': 'x' });
    await desk.fill(desk.document, { 'order-reference': 'A-1', 'supply-date': '2026-11-01' });
    await desk.add('discount-add', desk.items);
    await desk.add('charge-add', desk.items);
    await desk.page.keyboard.press('Tab');
  },
  'everything that few documents have': async (desk) => {
    await fillRareFields(desk);
    await desk.field(desk.payment, 'iban').fill('DE89 3704 0044 0532 0130 01');
    await expect(desk.field(desk.payment, 'iban')).toHaveAccessibleDescription(/./, { timeout: 30_000 });
  },
  'a removed item with its way back': async (desk) => {
    await desk.fillItem(1, { description: 'Work', price: '10' });
    await desk.press('item-add', {}, desk.items);
    await desk.act(1, 'item-remove');
  },
  'the list of what a paper becomes': async (desk) => {
    await desk.fillInvoice(MILAN);
    const tab = desk.page.getByRole('tab', { name: text('view-paper') });
    if (await tab.isVisible()) await tab.click();
    await desk.page.getByRole('button', { name: text('ways'), exact: true }).filter({ visible: true }).click();
    await expect(desk.page.getByRole('dialog')).toBeVisible();
  },
  'one document in several languages': async (desk) => {
    await desk.fillInvoice(MILAN);
    const tab = desk.page.getByRole('tab', { name: text('view-paper') });
    if (await tab.isVisible()) await tab.click();
    await desk.page.getByRole('button', { name: text('ways'), exact: true }).filter({ visible: true }).click();
    await desk.page.getByRole('button', { name: drawerText('languages'), exact: true }).click();
    await expect(desk.page.getByRole('checkbox')).not.toHaveCount(0);
  },
  'asked for a file': async (desk) => {
    await desk.page.getByRole('link', { name: text('drafts'), exact: true }).click();
    await desk.press('file-open');
    await expect(desk.page.getByRole('dialog')).toBeVisible();
  },
  'the list of drafts': async (desk) => {
    await desk.fill(desk.buyer, { 'buyer-name': 'Alpha Ltd' });
    await desk.page.getByRole('link', { name: text('drafts'), exact: true }).click();
    await expect(desk.page.getByRole('listitem')).toHaveCount(1);
  },
  'an empty list of drafts': async (desk) => {
    await desk.page.getByRole('link', { name: text('drafts'), exact: true }).click();
    await expect(desk.page.getByText(text('drafts-none'))).toBeVisible();
  },
};

const SCREENS = {
  'a desk': { viewport: { width: 1360, height: 900 } },
  'a phone': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};

for (const colorScheme of ['light', 'dark']) {
  for (const [screen, options] of Object.entries(SCREENS)) {
    test.describe(`${colorScheme}, on ${screen}`, () => {
      test.use({ colorScheme, reducedMotion: 'reduce', ...options });
      for (const [state, bring] of Object.entries(STATES)) {
        test(state, async ({ page }) => {
          const desk = new Desk(page);
          await desk.open();
          await bring(desk);
          expect(await findings(page)).toEqual([]);
        });
      }
    });
  }
}

test.describe('the notice of a crash', () => {
  test.use({ expected: [/uncaught: /] });

  test('has nothing against it either', async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); }));
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
});
