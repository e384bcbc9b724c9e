// Finds out which functions of the page's module run while the page opens, is typed into and is left alone, and which English texts it says
// meanwhile. Their names are written to scripts/early_functions.txt, and the texts' keys added to scripts/early_texts.txt: the build puts
// both into what is loaded first, and all others into what comes late.
//
//     make build && node scripts/early.mjs && make build
//
// A name that is not in the list comes late, and works all the same: the list is for speed alone. A test tells
// when something that is needed at the start is missing from it (tests/e2e/late.spec.mjs): then this is run again.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromium as installed } from '../tests/browsers/installed.mjs';
import { Desk } from '../tests/e2e/desk.mjs';
import { typeForAMinute } from '../tests/e2e/first_minute.mjs';
import { WASM_FEATURES } from './wasm_features.mjs';
import { serve } from './static_server.mjs';
import { functionNames, isNameless, LOOKS_FOR_LATE_TEXTS, nameWithoutNumbers, trace } from './wasm_split.mjs';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'target', 'wasm-bindgen', 'release');
const LIST = join(import.meta.dirname, 'early_functions.txt');
const TEXTS = join(import.meta.dirname, 'early_texts.txt');

const module = readFileSync(join(BUILT, 'page_bg.wasm'));
const names = functionNames(module, WASM_FEATURES);
const folder = mkdtempSync(join(tmpdir(), 'billet-'));
try {
  const { ran, texts } = await watch(layOut(folder));
  const named = [...ran].map((index) => names[index]).filter((name) => !isNameless(name) && !name.includes(LOOKS_FOR_LATE_TEXTS));
  const early = new Set(named.map(nameWithoutNumbers));
  const head = '# Functions that run while the page opens and is typed into: written by scripts/early.mjs.\n';
  writeFileSync(LIST, `${head}${[...early].sort().join('\n')}\n`);
  console.log(`billet: ${ran.size} of ${names.length} functions run at the start; scripts/early_functions.txt names ${early.size}.`);
  const known = readFileSync(TEXTS, 'utf8').trimEnd().split('\n');
  // An attribute stands with its owner.
  const owners = new Set([...texts].map((key) => key.split('.')[0]));
  const added = [...owners].filter((key) => !known.includes(key));
  writeFileSync(TEXTS, `${[...known, ...added].join('\n')}\n`);
  console.log(`billet: ${added.length} texts were added to scripts/early_texts.txt.`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The built page with a module that notes which of its functions run. */
function layOut(folder) {
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  writeFileSync(join(folder, 'page_bg.wasm'), trace(module, WASM_FEATURES));
  const script = readFileSync(join(BUILT, 'page.js'), 'utf8');
  const noting = `billet_trace(index) { (globalThis.ran ??= new Set()).add(index); },
billet_text(at, length) {
  const key = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, at, length));
  (globalThis.said ??= new Set()).add(key);
},`;
  writeFileSync(join(folder, 'page_bg.js'), script.replace(/const import0 = \{\n/, (start) => `${start}${noting}\n`));
  const start = readdirSync(folder).find((name) => /^page-[0-9a-f]{16}\.js$/.test(name));
  writeFileSync(join(folder, start), "import init from './page_bg.js';\nawait init({ module_or_path: './page_bg.wasm' });\n");
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/ integrity="[^"]*"/g, ''));
  return folder;
}

/** Opens the page for the first time and again, types into it, and tells what ran. */
async function watch(folder) {
  const server = await serve(folder);
  const browser = await chromium.launch(installed());
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/Prague' });
    const ran = new Set();
    const texts = new Set();
    const note = (seen) => {
      for (const index of seen.ran) ran.add(index);
      for (const key of seen.said) texts.add(key);
    };
    const seen = () => ({ ran: [...globalThis.ran], said: [...(globalThis.said ?? [])] });
    const desk = new Desk(page);
    // On a slow machine things happen in another order.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await desk.open(server.url);
    await typeForAMinute(desk);
    note(await page.evaluate(seen));
    await page.evaluate(() => localStorage.clear());
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await desk.open(server.url);
    // Whoever comes back finds the draft; and whoever leaves must not lose the last word.
    for (const address of [server.url, 'about:blank']) {
      await typeForAMinute(desk);
      await desk.field(desk.document, 'number').fill('2026-43');
      await page.evaluate(() => {
        const keep = () => localStorage.setItem('seen', JSON.stringify({ ran: [...globalThis.ran], said: [...(globalThis.said ?? [])] }));
        for (const event of ['pagehide', 'visibilitychange']) addEventListener(event, keep);
      });
      await page.goto(address);
      if (address !== server.url) await page.goto(`${server.url}icons/billet.svg`);
      note(await page.evaluate(() => JSON.parse(localStorage.getItem('seen'))));
    }
    // A page in another language fetches it first, and counts and writes in its own ways.
    for (const locale of ['it-IT', 'uk-UA', 'pl-PL', 'sl-SI', 'fr-CH', 'en-US', 'ja-JP']) {
      const abroad = await browser.newPage({ locale });
      await abroad.goto(server.url);
      await abroad.locator('form input').first().waitFor();
      await abroad.waitForTimeout(1000);
      note(await abroad.evaluate(seen));
      await abroad.close();
    }
    return { ran, texts };
  } finally {
    await browser.close();
    await server.close();
  }
}
