// The main flow in the engines that the end-to-end tests do not run in: fill, totals, reload, PDF.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/static_server.mjs';
import { fonts, PDF_TOOLS, structureProblems, texts } from '../e2e/pdf.mjs';
import { text } from '../e2e/texts.mjs';
import { contentOf, fetched, fieldOf, hasPaper, isUsable, pressButton, savedState, until, valueOf } from './asking.mjs';
import * as firefox from './firefox.mjs';
import { leftOut } from './installed.mjs';
import * as webkit from './webkit.mjs';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const MINUTE = 60_000;

let server;

before(async () => {
  assert.ok(existsSync(join(DIST, 'index.html')), 'dist/ is built');
  server = await serve(DIST, { path: '/billet/' });
});

after(() => server.close());

test('Firefox', { skip: leftOut('Firefox', firefox.PROGRAM, ...PDF_TOOLS), timeout: 3 * MINUTE }, () =>
  mainFlow(firefox.visit));

test(
  'WebKit',
  { skip: leftOut('WebKit', webkit.DRIVER, webkit.PROGRAM, webkit.SCREEN, ...PDF_TOOLS), timeout: 3 * MINUTE },
  () => mainFlow(webkit.visit),
);

async function mainFlow(visit) {
  const folder = mkdtempSync(join(tmpdir(), 'billet-downloads-'));
  const visitor = await visit(server.url, folder);
  try {
    await until('the form is usable', () => visitor.run(isUsable, text('document'), text('number')));
    const fill = async (block, label, typed) => {
      const selector = await visitor.run(fieldOf, block, label);
      assert.ok(selector, `there is a field "${label}" in "${block}"`);
      await visitor.type(selector, typed);
    };
    await fill(text('document'), text('number'), 'B-77');
    await fill(text('seller'), text('seller-name'), 'Studio Rossi');
    await fill(text('buyer'), text('buyer-name'), 'Ωμέγα ООД');
    await fill(text('items'), text('description'), 'Design');
    await fill(text('items'), text('quantity'), '3');
    await fill(text('items'), text('price'), '33,33');
    await fill(text('items'), text('tax-rate'), '20');
    // 3 × 33.33 = 99.99; 20 % of it is 20.00.
    await until('the total is right', async () => /119[.,]99/.test(await visitor.run(contentOf, text('totals'))));
    await until('the draft is saved', async () => /\d\d:\d\d/.test(await visitor.run(savedState)));

    await visitor.reload();
    await until('the form is usable again', () => visitor.run(isUsable, text('document'), text('number')));
    const value = async (block, label) => visitor.run(valueOf, await visitor.run(fieldOf, block, label));
    assert.equal(await value(text('document'), text('number')), 'B-77');
    assert.equal(await value(text('items'), text('description')), 'Design');
    assert.match(await visitor.run(contentOf, text('totals')), /119[.,]99/);

    await until('the paper is drawn', () => visitor.run(hasPaper, text('paper')));
    await visitor.run(pressButton, text('pdf-download'));
    const name = await until('the PDF has come', () => readdirSync(folder).find((each) => each.endsWith('.pdf')));
    const path = join(folder, name);
    await until('the PDF is complete', () => structureProblems(path) === '');
    assert.ok(fonts(path).every((font) => font.isEmbedded && font.isSubset && font.hasUnicode));
    const paper = texts(path).join('\n');
    for (const printed of ['B-77', 'Studio Rossi', 'Ωμέγα ООД', 'Design']) assert.ok(paper.includes(printed), printed);
    assert.match(paper, /119[.,]99/);

    const { origin } = new URL(server.url);
    const foreign = (await visitor.run(fetched)).filter((address) => !address.startsWith(`${origin}/`) && !/^(?:blob|data):/.test(address));
    assert.deepEqual(foreign, [], 'nothing left the origin');
    assert.deepEqual(visitor.notes, [], 'the console is quiet');
  } finally {
    await visitor.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
