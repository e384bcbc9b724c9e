// Documents in two languages: a second one is asked for, the items have a field for it, the paper says everything in both,
// and client and items are remembered with it.

import { Desk } from './desk.mjs';
import { judgePdf } from './judge_pdf.mjs';
import { drawerText, paperText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

const SOFIA = {
  document: { language: 'bg' },
  seller: { 'seller-name': 'Орфей ЕООД', street: 'ул. Гурко 14', 'post-code': '1000', city: 'София', country: 'България', 'vat-number': 'BG201234563' },
  buyer: { 'buyer-name': 'Nordwind Verlag GmbH', street: 'Speicherstraße 30', 'post-code': '20457', city: 'Hamburg', country: 'Deutschland' },
  items: [{ description: 'Писмен превод', quantity: '118', price: '14,60', 'tax-rate': '20' }],
  payment: { iban: 'BG80BNBG96611020345678' },
};

/** The field of an item for what it is called in a language. */
const inLanguage = (desk, number, name, key = 'description') => desk.item(number).getByLabel(`${text(key)} (${name})`, { exact: true });

const second = (desk) => desk.field(desk.document, 'part-second-language');

async function makeOne(desk) {
  await desk.open();
  await desk.fillInvoice(SOFIA);
  await expect(inLanguage(desk, 1, 'English')).toHaveCount(0);
  await desk.add('part-second-language.add', desk.document);
  await expect(second(desk)).toBeFocused();
  await second(desk).selectOption('en');
  await inLanguage(desk, 1, 'English').fill('Written translation');
}

test('a second language is chosen, printed beside the first and opened again', async ({ page }) => {
  const desk = new Desk(page);
  await makeOne(desk);
  await desk.unfoldItem(1);
  await desk.field(desk.item(1), 'detail').fill('Каталог 2027');
  await inLanguage(desk, 1, 'English', 'detail').fill('Catalogue 2027');
  await desk.paperIsCurrent();

  const { path } = await desk.takePdf();
  const [paper] = judgePdf(path, { pages: 1 });
  for (const key of ['invoice', 'issue-date', 'item', 'net', 'due', 'payment']) {
    expect(paper).toContain(paperText('bg', key));
    expect(paper).toContain(paperText('en', key));
  }
  for (const said of ['Писмен превод', 'Written translation', 'Каталог 2027', 'Catalogue 2027']) expect(paper).toContain(said);
  expect(paper.split('2 067,36'), 'the sum stands there once, as the first language writes it').toHaveLength(2);
  expect(paper).not.toContain('2,067.36');

  await desk.press('draft-new');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByRole('link', { name: text('drafts'), exact: true }).click();
  await desk.press('file-open');
  await page.getByLabel(drawerText('file-choose')).setInputFiles(path);
  await page.getByRole('button', { name: drawerText('file-edit'), exact: true }).click({ timeout: 30_000 });
  await expect(second(desk)).toHaveValue('en');
  await expect(inLanguage(desk, 1, 'English')).toHaveValue('Written translation');
  await expect(inLanguage(desk, 1, 'English', 'detail')).toHaveValue('Catalogue 2027');

  // Without it the paper speaks one language again, and the item's words wait.
  await second(desk).selectOption({ label: text('part-second-language-none') });
  await expect(inLanguage(desk, 1, 'English')).toHaveCount(0);
  await desk.paperIsCurrent();
  const [alone] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(alone).not.toContain(paperText('en', 'due'));
  expect(alone).not.toContain('Written translation');
});

test('a client is remembered with it, and an item with its words in both', async ({ page }) => {
  const desk = new Desk(page);
  await makeOne(desk);
  await desk.isSaved();
  await desk.press('draft-new');
  await expect(desk.field(desk.document, 'number')).toHaveValue('2026-0002');
  await expect(second(desk), 'the next invoice is as the last one').toHaveValue('en');
  await second(desk).selectOption({ label: text('part-second-language-none') });

  const options = page.getByRole('listbox').getByRole('option');
  await desk.field(desk.buyer, 'buyer-name').pressSequentially('nord');
  await options.first().click();
  await expect(second(desk)).toHaveValue('en');
  await desk.press('undo', {}, desk.notice);
  await expect(second(desk), 'behind its link again').toHaveCount(0);
  await desk.field(desk.buyer, 'buyer-name').fill('');
  await desk.field(desk.buyer, 'buyer-name').pressSequentially('nord');
  await options.first().click();
  await expect(second(desk)).toHaveValue('en');

  await desk.field(desk.item(1), 'description').pressSequentially('писмен');
  await options.first().click();
  await expect(inLanguage(desk, 1, 'English')).toHaveValue('Written translation');
  await desk.press('undo', {}, desk.notice);
  await expect(inLanguage(desk, 1, 'English')).toHaveValue('');
});

test('without a connection to its texts the paper stays as it was, and says so', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.fillInvoice(SOFIA);
  await desk.paperIsCurrent();
  await page.context().route('**/languages-*/**', (route) => route.abort());
  await desk.add('part-second-language.add', desk.document);
  await second(desk).selectOption('el');
  await expect(desk.paper.getByText(text('paper-lacks-texts'))).toBeVisible();
  await page.context().unroute('**/languages-*/**');
  await desk.paper.getByRole('button', { name: text('paper-retry'), exact: true }).click();
  await desk.paperIsCurrent();
  const [paper] = judgePdf((await desk.takePdf()).path, { pages: 1 });
  expect(paper).toContain(paperText('bg', 'due'));
  expect(paper).toContain(paperText('el', 'due'));
});
