// The letters with serifs: fetched by the worker when a document asks for them, never before.

import { execFileSync } from 'node:child_process';
import { Desk } from './desk.mjs';
import { drawerText, text } from './texts.mjs';
import { expect, test } from './watched_page.mjs';

function fonts(path) {
  return execFileSync('pdffonts', [path], { encoding: 'utf8' });
}

test('a document with serifs fetches them once and is set in them', async ({ page, context }) => {
  const fetched = [];
  context.on('request', (request) => {
    if (request.url().includes('NotoSerif')) fetched.push(request.url());
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.fillItem(1, { description: 'Work', price: '10' });
  await desk.paperIsCurrent();
  expect(fonts((await desk.takePdf()).path)).not.toContain('NotoSerif');
  expect(fetched).toEqual([]);

  await page.getByRole('button', { name: text('look-open') }).click();
  const picture = desk.paper.getByRole('img');
  const before = await picture.getAttribute('src');
  await page.getByLabel(drawerText('look-typeface'), { exact: true }).selectOption('serif');
  await expect(picture).not.toHaveAttribute('src', before);
  await desk.paperIsCurrent();
  const print = fonts((await desk.takePdf()).path);
  expect(print).toContain('NotoSerif-Regular');
  expect(print).not.toContain('NotoSans');
  await desk.fillItem(1, { description: 'More work' });
  await desk.paperIsCurrent();
  expect(fetched).toHaveLength(2);
});
