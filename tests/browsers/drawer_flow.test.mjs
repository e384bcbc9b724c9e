// What is fetched when it is opened, in the engines that the end-to-end tests do not run in: the look of
// the paper, a logo, a page as a picture, a PDF opened again.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { serve } from '../../scripts/static_server.mjs';
import { PDF_TOOLS, structureProblems } from '../e2e/pdf.mjs';
import { drawerText, text } from '../e2e/texts.mjs';
import {
  choose, contentOf, drop, fieldOf, forget, givePicture, hasDialog, hasPaper, hasPicture, isUsable, paperAddress, pressButton,
  savedState, until, valueOf,
} from './asking.mjs';
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
  drawerFlow(firefox.visit));

test(
  'WebKit',
  { skip: leftOut('WebKit', webkit.DRIVER, webkit.PROGRAM, webkit.SCREEN, ...PDF_TOOLS), timeout: 3 * MINUTE },
  () => drawerFlow(webkit.visit),
);

async function drawerFlow(visit) {
  const folder = mkdtempSync(join(tmpdir(), 'billet-downloads-'));
  const visitor = await visit(server.url, folder);
  const { run } = visitor;
  const isReady = () => run(isUsable, text('document'), text('number'));
  const field = (block, label) => run(fieldOf, text(block), text(label));
  const coming = (ending) =>
    until(`a file has come (${ending})`, () => readdirSync(folder).find((each) => each.endsWith(ending)));
  try {
    await until('the form is usable', isReady);
    await visitor.type(await field('document', 'number'), 'B-78');
    await visitor.type(await field('items', 'description'), 'Café');
    await visitor.type(await field('items', 'price'), '12');
    await until('the paper is drawn', () => run(hasPaper, text('paper')));

    await run(pressButton, text('look-open'));
    const plain = await until('the look is there', async () => {
      const before = await run(paperAddress, text('paper'));
      return (await run(choose, drawerText('look-template-modern'))) && before;
    });
    await until('the paper has the other look', async () => (await run(paperAddress, text('paper'))) !== plain);
    await run(givePicture, text('logo-add'));
    await until('the logo is shown', () => run(hasPicture, text('logo')));
    await until('the draft is saved', async () => /\d\d:\d\d/.test(await run(savedState)));

    await run(pressButton, text('ways'));
    await until('the ways are there', () => run(hasDialog, drawerText('ways-menu')));
    await run(pressButton, drawerText('png-save', { page: 1 }));
    const picture = await coming('.png');
    const { width, height } = await until('the picture is whole', () => {
      try {
        return PNG.sync.read(readFileSync(join(folder, picture)));
      } catch {
        return null;
      }
    });
    assert.deepEqual([width, height], [1654, 2339]);

    await run(pressButton, text('pdf-download'));
    const pdf = join(folder, await coming('.pdf'));
    await until('the PDF is complete', () => structureProblems(pdf) === '');

    await run(forget);
    await visitor.reload();
    await until('the form is usable again', isReady);
    assert.notEqual(await run(valueOf, await field('document', 'number')), 'B-78');
    await run(drop, 'b.pdf', 'application/pdf', readFileSync(pdf).toString('base64'));
    await until('it is said what was found', () => run(hasDialog, drawerText('file-found', { number: 'B-78' })));
    await run(pressButton, drawerText('file-edit'));
    await until('it is open', async () => (await run(valueOf, await field('document', 'number'))) === 'B-78');
    assert.equal(await run(valueOf, await field('items', 'description')), 'Café');
    await until('the logo is there again', () => run(hasPicture, text('logo')));
    assert.match(await run(contentOf, text('totals')), /12[.,]00/);
    assert.deepEqual(visitor.notes, [], 'the console is quiet');
  } finally {
    await visitor.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
