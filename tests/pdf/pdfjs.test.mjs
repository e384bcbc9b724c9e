// Every document of the tests as a PDF, opened and drawn by pdf.js, which browsers show PDFs with: it
// must have nothing to warn of, draw something on every page, and find the text that Poppler finds.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../browsers/installed.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENTS = join(ROOT, 'tests/paper/documents');
const PDFJS = join(ROOT, 'node_modules/pdfjs-dist/build');
const FONTS = join(ROOT, 'tests/fixtures/fonts');
/** Fonts of the visitor's own, for documents that the built-in ones lack letters for. */
const OWN_FONTS = { arabic: ['arabic.ttf'], han: ['han.otf'], hebrew: ['hebrew.ttf', 'hebrew-bold.ttf'] };
const NAMES = readdirSync(DOCUMENTS).map((name) => name.replace(/\.json$/, ''));

let folder;
let server;
let browser;

before(async () => {
  execFileSync('cargo', ['build', '--quiet', '--locked', '--bin', 'billet'], { cwd: ROOT, stdio: 'inherit' });
  folder = mkdtempSync(join(tmpdir(), 'billet-pdfjs-'));
  server = createServer((request, response) => {
    const name = new URL(request.url, 'http://localhost').pathname.slice(1);
    const isScript = name.endsWith('.mjs');
    if (name === 'favicon.ico') return response.writeHead(204).end();
    try {
      const body = name === '' ? '<!doctype html><meta charset="utf-8">' : readFileSync(join(isScript ? PDFJS : folder, name));
      response.setHeader('content-type', name === '' ? 'text/html' : isScript ? 'text/javascript' : 'application/pdf');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await playwright.launch(chromium());
});

after(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** The PDF of a document, by the command line. */
function write(name) {
  const path = join(folder, `${name}.pdf`);
  const own = (OWN_FONTS[name] ?? []).flatMap((font) => ['--own-font', join(FONTS, font)]);
  const arguments_ = ['pdf', join(DOCUMENTS, `${name}.json`), '-o', path, ...own];
  execFileSync(join(ROOT, 'target/debug/billet'), arguments_, { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore'] });
  return path;
}

/** What pdf.js makes of a file: its warnings, and of every page the text, the share of ink and the tags. */
async function open(name) {
  const page = await browser.newPage();
  const warnings = [];
  page.on('console', (message) => warnings.push(message.text()));
  page.on('pageerror', (error) => warnings.push(String(error)));
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const opened = await page.evaluate(async (url) => {
      const pdfjs = await import('/pdf.mjs');
      pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
      const file = await pdfjs.getDocument({ url, verbosity: pdfjs.VerbosityLevel.WARNINGS, stopAtErrors: true }).promise;
      const pages = [];
      for (let number = 1; number <= file.numPages; number += 1) {
        const page = await file.getPage(number);
        const viewport = page.getViewport({ scale: 1 });
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [viewport.width, viewport.height];
        await page.render({ canvas, viewport }).promise;
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let ink = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 600) ink += 1;
        const { items } = await page.getTextContent();
        const roles = [];
        const walk = (node) => {
          if (node.role) roles.push(node.role);
          for (const child of node.children ?? []) walk(child);
        };
        walk((await page.getStructTree()) ?? {});
        pages.push({ text: items.map((item) => item.str).join(''), ink: ink / (data.length / 4), roles });
      }
      const outline = await Promise.all(((await file.getOutline()) ?? []).map(async ({ title, dest }) => ({ title, page: await file.getPageIndex(dest[0]) })));
      return { pages, outline, labels: (await file.getPageLabels()) ?? [] };
    }, `/${name}.pdf`);
    return { ...opened, warnings };
  } catch (error) {
    return { pages: [], warnings: [...warnings, String(error)] };
  } finally {
    await page.close();
  }
}

/** The characters of a text in one order, but for spaces and marks of direction. */
const characters = (text) => [...text.normalize('NFC').replace(/[\s\u200b\u202a-\u202e]+/g, '')].sort();

/** What is in the one and not in the other. */
function without(one, other) {
  const left = new Map();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  return one.filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count <= 0;
  });
}

for (const name of NAMES) {
  test(`pdf.js draws ${name} without a warning and finds its text`, async () => {
    const path = write(name);
    const { pages, warnings } = await open(name);
    assert.deepEqual(warnings, []);
    const found = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    assert.equal(pages.length, found.length);
    for (const [index, page] of pages.entries()) {
      // Only Poppler reads replacement text: which character it is that stands as a box on the paper.
      const [here, there] = [characters(page.text), characters(found[index])];
      const boxes = without(here, there);
      assert.deepEqual(boxes, without(there, here).map(() => '□'));
      assert.ok(page.ink > 0.002 && page.ink < 0.5, `${page.ink} of page ${index + 1} is inked`);
      assert.ok(page.roles.includes('TD'), `page ${index + 1} is tagged: ${page.roles}`);
    }
    assert.ok(pages[0].roles.includes('H1'), 'the title is a heading');
  });
}

test('pdf.js opens several documents as one file: bookmarks, page numbers and tags', async () => {
  const path = join(folder, 'several.pdf');
  const sources = ['english', 'sixty_lines', 'greek'].map((name) => join(DOCUMENTS, `${name}.json`));
  execFileSync(join(ROOT, 'target/debug/billet'), ['pdf', ...sources, '-o', path], { cwd: ROOT, stdio: 'ignore' });
  const { pages, warnings, outline, labels } = await open('several');
  assert.deepEqual(warnings, []);
  assert.deepEqual(pages.map((page) => page.roles.includes('H1')).filter(Boolean).length, 3);
  assert.equal(outline.length, 3);
  const firsts = outline.map((entry) => entry.page);
  assert.deepEqual(firsts.map((page) => pages[page].roles.includes('H1')), [true, true, true]);
  assert.match(outline[2].title, /^Τιμολόγιο /);
  assert.equal(labels.length, pages.length);
  for (const first of firsts) assert.equal(labels[first], '1');
  assert.equal(labels[firsts[1] + 1], '2');
});

test('a file that is damaged is seen to be', async () => {
  const bytes = readFileSync(write('english'));
  const stream = bytes.indexOf('stream\n') + 7;
  const inFont = Buffer.from(bytes);
  inFont.fill(0x55, stream + 200, stream + 2000);
  writeFileSync(join(folder, 'font.pdf'), inFont);
  assert.notDeepEqual((await open('font')).warnings, []);

  writeFileSync(join(folder, 'cut.pdf'), bytes.subarray(0, bytes.length - 600));
  assert.notDeepEqual((await open('cut')).warnings, []);
});
