// A language that nobody speaks: all words longer by half, in brackets, so that what is cut or was never translated shows;
// and the page from right to left, as a language of ours may be one day.

import { Desk } from './desk.mjs';
import { fixedTexts } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

/** It comes in the place of Danish, to whoever asks for that. */
const PLACE = 'da';
const END = '\u0001';
const [OPEN, CLOSE] = ['\u0002', '\u0004'];
const LONGER = { a: 'ââ', e: 'éé', i: 'îî', o: 'ôô', u: 'ûû', y: 'ýý', å: 'åå', ø: 'øø', æ: 'ææ' };

test.use({ locale: 'da-DK' });

/** A file of texts, as the build has written it, with its words made longer. */
function pseudo(file) {
  const [head, ...parts] = file.split(END);
  return [head, ...parts.map((part, index) => (index % 2 === 1 ? pseudoText(part) : part))].join(END);
}

function pseudoText(text) {
  if (!/\p{L}/u.test(text)) return text;
  let depth = 0;
  const longer = [...text].map((sign) => {
    if (sign === OPEN) depth += 1;
    if (sign === CLOSE) depth -= 1;
    return depth === 0 ? (LONGER[sign.toLowerCase()] ?? sign) : sign;
  });
  return `⟦${longer.join('')}⟧`;
}

/** Opens the page in the pseudo-language. */
async function openPseudo(page) {
  await page.route(new RegExp(`${PLACE}-(?:interface|drawer|check)\\.txt$`), async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: pseudo(await answer.text()) });
  });
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('lang', PLACE);
  await expect(page.getByRole('textbox').first()).toBeEditable();
}

/** What stands in the page beyond its sides, or is cut within itself. */
async function spills(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
    for (const element of document.querySelectorAll('button, a, label, legend, h1, h2, h3, p, li, dt, dd, input, select, textarea')) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width < 2 || box.height < 2 || style.visibility === 'hidden' || element.closest('svg, .unseen, .field-quiet')) continue;
      const name = `${element.tagName.toLowerCase()} ${element.className} "${element.textContent.slice(0, 30)}"`;
      if (box.left < -1 || box.right > width + 1) found.push(`${name} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
      const isText = !['INPUT', 'SELECT', 'TEXTAREA'].includes(element.tagName);
      if (isText && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline' && style.textOverflow !== 'ellipsis') {
        found.push(`${name} needs ${element.scrollWidth} px and has ${element.clientWidth}`);
      }
    }
    return found;
  });
}

const SCREENS = {
  'a desk': { viewport: { width: 1360, height: 900 } },
  'a phone': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};

for (const [screen, options] of Object.entries(SCREENS)) {
  test.describe(`on ${screen}`, () => {
    test.use(options);

    test('every word of the page comes from its texts, and has the room that it needs', async ({ page }) => {
      await openPseudo(page);
      const words = new Set(
        ['interface', 'drawer', 'check'].flatMap((name) => [...fixedTexts('en', name).values(), ...fixedTexts(PLACE, name).values()]),
      );
      const said = await page.evaluate(() => document.querySelector('#desk').innerText.split('\n').map((line) => line.trim()));
      expect(said.filter((line) => /⟦.*⟧/.test(line)).length).toBeGreaterThan(10);
      expect(said.filter((line) => line.length > 1 && words.has(line) && /\p{Ll}/u.test(line) && line !== 'Billet')).toEqual([]);
      expect(await spills(page)).toEqual([]);
    });

    test('the page from right to left has nothing beyond its sides', async ({ page }) => {
      const desk = new Desk(page);
      await openPseudo(page);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await spills(page)).toEqual([]);
      // It is mirrored: the name of the product stands on the right.
      const brand = await desk.page.getByRole('banner').locator('a').first().boundingBox();
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      expect(brand.x + brand.width / 2).toBeGreaterThan(width / 2);
    });
  });
}
