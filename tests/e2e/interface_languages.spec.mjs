// The languages of the page: the browser's is proposed, another can be chosen; no word of one shows in another.

import { Desk } from './desk.mjs';
import { MILAN } from './invoices.mjs';
import { fillRareFields } from './rare_fields.mjs';
import { drawerText, fixedTexts, speak, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const LANGUAGES =
  'cs da de es fr hr it hu nl nb pl pt ro sk sl sr-Latn fi sv tr el bg ru sr uk'.split(' ');

const FILES = ['interface', 'drawer', 'check'];

test.afterEach(() => speak('en'));

test.describe('a visitor whose browser speaks Italian', () => {
  test.use({ locale: 'it-IT' });

  test('is spoken to in Italian, and the first document is in Italian', async ({ page }) => {
    speak('it');
    const desk = new Desk(page);
    await desk.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'it');
    await expect(desk.field(desk.document, 'document-language')).toHaveValue('it');
  });

  test('has another language when they choose it, for the page alone and for good', async ({ page }) => {
    speak('it');
    const desk = new Desk(page);
    await desk.open();
    await desk.fill(desk.seller, { 'seller-name': 'Studio Bianchi' });
    await page.getByLabel(text('interface-language'), { exact: true }).selectOption('bg');
    speak('bg');
    const inBulgarian = new Desk(page);
    await expect(inBulgarian.field(inBulgarian.document, 'number')).toBeEditable();
    await inBulgarian.hasParty('seller', 'seller-name', 'Studio Bianchi');
    await expect(inBulgarian.field(inBulgarian.document, 'document-language')).toHaveValue('it');
    await expect(page.locator('html')).toHaveAttribute('lang', 'bg');
    await inBulgarian.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'bg');
  });

  test.describe('and cannot be sent it', () => {
    test.use({ expected: [/console error: Failed to load resource/] });

    test('is told so in English, and the page works', async ({ page }) => {
      await page.route(/it-interface\.txt$/, (route) => route.abort());
      const desk = new Desk(page);
      await desk.open();
      await expect(page.getByText(text('language-missing', { language: 'Italiano' }), { exact: true })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await desk.fill(desk.seller, { 'seller-name': 'Studio Bianchi' });
    });
  });
});

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test('no English shows through', async ({ page }) => {
      test.slow();
      const english = englishAlone(language);
      speak(language);
      const desk = new Desk(page);
      const expectNoEnglish = async (where) => {
        const said = await everythingSaid(page);
        expect(said.length, where).toBeGreaterThan(20);
        expect(said.filter((words) => english.has(words)), where).toEqual([]);
      };
      await desk.open();
      await expectNoEnglish('an empty form');
      await desk.fillInvoice({ ...MILAN, document: { number: '1' } });
      await fillRareFields(desk);
      // The words of the paper are listed in its own language.
      await desk.field(desk.document, 'document-language').selectOption(language);
      await desk.field(desk.item(2), 'price').fill('no number');
      await desk.unfoldItem(1);
      await expectNoEnglish('a full form');
      await desk.press('look-open');
      await expect(page.getByRole('radio').first()).toBeVisible();
      await expectNoEnglish('the look');
      await desk.press('issue-open');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoEnglish('the dialog of issuing');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('link', { name: text('drafts'), exact: true }).click();
      await expect(page.getByRole('listitem')).toHaveCount(1);
      await desk.press('file-open');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('dialog').getByRole('heading', { name: drawerText('file-open') })).toBeVisible();
      await expectNoEnglish('the drafts, and the dialog of a file');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('button', { name: text('export'), exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
      await expectNoEnglish('the dialog of saving several');
    });
  });
}

/** What is said in English and in a language otherwise. */
function englishAlone(language) {
  const own = new Set(FILES.flatMap((name) => [...fixedTexts(language, name).values()]));
  const english = FILES.flatMap((name) => [...fixedTexts('en', name).values()]);
  return new Set(english.filter((words) => /\p{Ll}/u.test(words) && !own.has(words)));
}

/** Every text of the page outside the drawn paper, and what a screen reader is told besides. */
async function everythingSaid(page) {
  return page.evaluate(() => {
    const said = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.parentElement.closest('noscript, #crash, svg')) said.push(node.data.trim());
      } else {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) said.push(node.getAttribute(name)?.trim());
      }
    }
    return said.filter(Boolean);
  });
}
