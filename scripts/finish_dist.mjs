// Trunk's one post_build hook: everything that needs the bytes of the whole build.
//
// 1. Each script and its loader become one file, without what nothing calls; no script stands in the
//    page itself. Then its module loses what that script does not reach (printpdf and leptos export
//    interfaces of their own) and data that is never used, its functions are put where they pack best,
//    and the two call each other by short names. The page's own module is parted in two: what the page
//    needs to open, and what may come late.
// 2. The page is told which module its script will ask for, to fetch both at once.
// 3. Stylesheets become one file. Scripts and styles are minified.
// 4. Every file is named by its final bytes, and the page is given the names, their integrity and a
//    content security policy under which nothing but this origin can be reached.
//
// 5. What is fetched of each language when it is chosen stands in a folder that is named by its bytes.
//
// A debug build (`make watch`) is left as it is, but for the languages.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { blankUnusedData, UNUSED_DATA } from './wasm_data.mjs';
import { WASM_FEATURES } from './wasm_features.mjs';
import { nameByLikeness } from './wasm_order.mjs';
import { emptyUnusedFunctions } from './wasm_unused.mjs';
import { CALL_FOR_LATE, nameWithoutNumbers, split } from './wasm_split.mjs';

const staging = process.env.TRUNK_STAGING_DIR;

if (staging) {
  const languages = putLanguages(staging);
  if (process.env.TRUNK_PROFILE === 'release') await finish(staging, languages);
} else if (process.env.TRUNK_PROFILE === 'release') {
  throw new Error('TRUNK_STAGING_DIR is not set: Trunk runs this script.');
}

async function finish(dist, languages) {
  let html = readFileSync(join(dist, 'index.html'), 'utf8');
  const worker = await finishLater(dist, 'paper');
  const drawer = await finishLater(dist, 'drawer');
  const drawerStyle = write(dist, 'drawer', '.css', await minify(readFileSync(join(dist, 'drawer.css'), 'utf8'), 'css'));
  discard(dist, 'drawer.css');
  html = await finishScripts(dist, html);
  let late;
  ({ html, late } = await finishPage(dist, html));
  html = await finishStyles(dist, html);
  html = html.replace(/[ \t]*<!--(?!\[)[\s\S]*?-->/g, '').replace(/\n(?:[ \t]*\n)+/g, '\n');
  const hash = hashOf(languages.map(({ name, text }) => `${name}\0${text}\0`).join(''));
  renameSync(join(dist, 'languages'), join(dist, `languages-${hash}`));
  html = addToHead(html, `<meta name="billet-paper-worker" content="./${worker} ./languages-${hash}">`);
  html = addToHead(html, `<meta name="billet-late" content="./${late}">`);
  html = addToHead(html, `<meta name="billet-drawer" content="./${drawer} ./${drawerStyle}">`);
  html = addToHead(html, `<meta http-equiv="Content-Security-Policy" content="${policy(html)}">`);
  writeFileSync(join(dist, 'index.html'), html);
  checkNames(dist, html);
}

/** Puts the files of the languages beside the page, as the build script has written them last. */
function putLanguages(dist) {
  const built = join(import.meta.dirname, '..', process.env.CARGO_TARGET_DIR ?? 'target', 'wasm32-unknown-unknown');
  const written = existsSync(built)
    ? readdirSync(built)
        .flatMap((profile) => {
          const runs = join(built, profile, 'build');
          return existsSync(runs) ? readdirSync(runs).map((run) => join(runs, run, 'out', 'languages')) : [];
        })
        .filter((folder) => existsSync(folder))
        .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
    : [];
  const from = written.at(-1);
  if (!from) throw new Error('The build script has written no languages.');
  mkdirSync(join(dist, 'languages'));
  return readdirSync(from).sort().map((name) => {
    const text = readFileSync(join(from, name), 'utf8');
    writeFileSync(join(dist, 'languages', name), text);
    return { name, text };
  });
}

/** Bundles and trims a program that is fetched later than the page. Returns the name of its script. */
async function finishLater(dist, stem) {
  const loader = only(dist, new RegExp(`^${stem}_loader\\.js$`));
  const script = only(dist, new RegExp(`^${stem}\\.js$`));
  const module = only(dist, new RegExp(`^${stem}_bg\\.wasm$`));
  const code = withoutIdleClasses(readFileSync(join(dist, script), 'utf8'));
  const loading = heardOf(stem, readFileSync(join(dist, loader), 'utf8'));
  const { name } = await finishProgram(dist, stem, loading, { script, code, module });
  discard(dist, loader);
  return name;
}

/** A script whose module does not come fails, as its element says: the browser itself says so of a worker alone. */
function heardOf(stem, loader) {
  if (stem === 'paper') return loader;
  const heard = loader.replace(/await (init\([^;]*\));?\s*$/, `await $1.catch(() => document.getElementById('${stem}')?.dispatchEvent(new Event('error')));`);
  if (heard === loader) throw new Error(`The loader of ${stem} does not wait for its module: ${loader}`);
  return heard;
}

/** Bundles and trims the page's own program. */
async function finishPage(dist, html) {
  const inline = /<script type="module">([\s\S]*?)<\/script>\s*/;
  const loader = inline.exec(html);
  if (!loader) throw new Error('Trunk wrote no loader into index.html.');
  const script = only(dist, /^page-[0-9a-f]+\.js$/);
  const module = only(dist, /^page-[0-9a-f]+_bg\.wasm$/);
  const code = withLate(withoutIdleClasses(readFileSync(join(dist, script), 'utf8')));
  const fetching = `${loader[1]}\nimport { fetchLate } from './${script}';\nfetchLate();\n`;
  const { name, moduleName, late } = await finishProgram(dist, 'page', fetching, { script, code, module });

  html = html
    .replace(/\s*<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
    .replace(inline, () => `<script type="module" crossorigin src="./${name}" ${integrity(dist, name)}></script>\n`);
  const preload = `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="./${moduleName}">`;
  return { html: addToHead(html, preload), late: write(dist, 'late', '.wasm', late) };
}

/** Gives the page's script what brings the late part of its module. */
function withLate(script) {
  const imports = /^( *)const import0 = \{\n/m;
  if (!imports.test(script)) throw new Error('The script of the page was not understood: it names no imports.');
  const code = readFileSync(join(import.meta.dirname, '..', 'src', 'browser', 'late.js'), 'utf8');
  return `${script.replace(imports, (start, space) => `${start}${space}${space}${CALL_FOR_LATE}: needLate,\n`)}\n${code}`;
}

/** One script out of a loader and what it imports, and a module without what that script does not reach. */
async function finishProgram(dist, stem, loader, { script, code, module }) {
  writeFileSync(join(dist, script), code);
  const bundled = await bundle(dist, loader);
  const { bytes, names, late } = trimModule(readFileSync(join(dist, module)), exportsUsedBy(bundled), stem);
  const moduleName = write(dist, stem, '.wasm', bytes);
  const named = withShortNames(bundled, names).replaceAll(module, moduleName);
  const name = write(dist, stem, '.js', await minify(named, 'js'));
  discard(dist, script, module);
  return { name, moduleName, late };
}

/**
 * Takes the classes out of a script that neither it nor the module ever makes: wasm-bindgen writes
 * one for every type that any crate exports, used or not.
 */
function withoutIdleClasses(script) {
  const declared = /^export class (\w+) \{\n[\s\S]*?^\}\n(?:if \(Symbol\.dispose\) .*\n)?/gm;
  return script.replace(declared, (declaration, name) => {
    const rest = script.replace(declaration, '');
    return new RegExp(`\\b(?:new ${name}\\b|${name}\\.(?!name\\b))`).test(rest) ? declaration : '';
  });
}

/** Calls the module's imports and exports by the names that it now has. */
function withShortNames(script, { imports, exports }) {
  const swap = (text, from, to, what) => {
    const found = text.match(from)?.length ?? 0;
    if (found === 0) throw new Error(`The script does not mention ${what}, which its module needs.`);
    return text.replace(from, to);
  };
  const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const modules = new Map();
  for (const [module, name, short] of imports) {
    modules.set(module, true);
    script = swap(script, new RegExp(`^(\\s*)${literal(name)}(?=:|\\()`, 'gm'), (_, space) => `${space}${short}`, name);
  }
  for (const [name, short] of exports) {
    script = script.replace(new RegExp(`\\b(wasm\\d*)\\.${literal(name)}\\b`, 'g'), (_, wasm) => `${wasm}.${short}`);
  }
  for (const module of modules.keys()) {
    script = swap(script, new RegExp(`"${literal(module)}"`, 'g'), () => '"a"', module);
  }
  return script;
}

/** Minifies the scripts that stand beside the program: those that work without it. */
async function finishScripts(dist, html) {
  const tag = /<script([^>]*?)\bsrc="\.\/([^"]+)"([^>]*)><\/script>/g;
  for (const [whole, before, source, after] of [...html.matchAll(tag)]) {
    const code = await minify(readFileSync(join(dist, source), 'utf8'), 'js');
    const stem = source.replace(/-[0-9a-f]+\.js$/, '').replace(/\.js$/, '');
    const name = write(dist, stem, '.js', code);
    discard(dist, source);
    const attributes = `${before} ${after}`.replace(/\b(?:integrity|data-trunk)(?:="[^"]*")?/g, '').replace(/\s+/g, ' ').trim();
    const parts = ['<script', attributes, `src="./${name}"`, integrity(dist, name)].filter(Boolean);
    html = html.replace(whole, `${parts.join(' ')}></script>`);
  }
  return html;
}

/** Joins the page's stylesheets in their order. */
async function finishStyles(dist, html) {
  const link = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\n?/g;
  const names = [...html.matchAll(link)].map((match) => match[1]);
  if (names.length === 0) return html;
  const joined = names.map((name) => readFileSync(join(dist, name), 'utf8')).join('\n');
  if (/@import\b/.test(joined)) {
    throw new Error('A stylesheet has an @import: give it its own <link data-trunk rel="css"> instead.');
  }
  const name = write(dist, 'billet', '.css', await minify(joined, 'css'));
  discard(dist, ...names.filter((each) => each !== name));
  let isFirst = true;
  return html.replace(link, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `    <link rel="stylesheet" href="./${name}" ${integrity(dist, name)}>\n`;
  });
}

/** Only this origin, no inline script or style, WebAssembly allowed. */
function policy(html) {
  const hashes = (tag) =>
    [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map((match) => ` 'sha256-${createHash('sha256').update(match[1]).digest('base64')}'`)
      .join('');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes('script')}`,
    `style-src 'self'${hashes('style')}`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy must come before what it governs, so everything is put at the head's front. */
function addToHead(html, element) {
  const charset = /<meta charset="utf-8">\n?/i;
  if (!charset.test(html)) throw new Error('index.html has no <meta charset="utf-8">.');
  return html.replace(charset, (found) => `${found.trimEnd()}\n    ${element}\n`);
}

/** One script out of a loader and what it imports, without what nothing calls. */
async function bundle(dist, loader) {
  const result = await esbuild.build({
    stdin: { contents: loader, resolveDir: dist, loader: 'js' },
    bundle: true,
    treeShaking: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return result.outputFiles[0].text;
}

async function minify(code, loader) {
  const result = await esbuild.transform(code, {
    loader,
    minify: true,
    target: loader === 'js' ? 'es2022' : ['chrome120', 'firefox121', 'safari17'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return result.code;
}

/** The names of the module's exports that its script mentions. */
function exportsUsedBy(script) {
  return [...new Set([...script.matchAll(/\bwasm\d*\.([A-Za-z_$][\w$]*)/g)].map((match) => match[1]))];
}

/**
 * Drops from a module what cannot be reached from the given exports, and shortens the names by which
 * it and its script know each other. Returns its bytes and those names.
 */
function trimModule(bytes, used, stem) {
  const present = new Set(WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map((each) => each.name));
  const kept = used.filter((name) => present.has(name));
  if (!kept.includes('memory') || !kept.includes('__wbindgen_start')) {
    throw new Error(`The script of ${stem} was not understood: it seems to use neither memory nor start.`);
  }
  const graph = [
    { name: 'script', root: true, reaches: kept },
    ...kept.map((name) => ({ name, export: name })),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'billet-'));
  try {
    const at = (name) => join(folder, name);
    writeFileSync(at('graph.json'), JSON.stringify(graph));
    writeFileSync(at('whole.wasm'), bytes);
    run('wasm-metadce', [at('whole.wasm'), '-g', '-o', at('reached.wasm'), '-f', at('graph.json'), ...WASM_FEATURES]);
    if (stem === 'paper') {
      const { bytes: blanked, found } = blankUnusedData(readFileSync(at('reached.wasm')));
      for (const { name } of UNUSED_DATA.filter((data) => !found.includes(data.name))) {
        console.log(`billet: the worker no longer holds ${name}: take it out of scripts/wasm_data.mjs.`);
      }
      const { bytes, emptied } = emptyUnusedFunctions(blanked);
      if (emptied === 0) console.log('billet: the worker no longer holds the functions that scripts/wasm_unused.mjs empties.');
      writeFileSync(at('reached.wasm'), bytes);
    }
    if (stem !== 'page') return shrink(readFileSync(at('reached.wasm')), kept, stem);
    const early = earlyFunctions();
    const parts = split(readFileSync(at('reached.wasm')), (name) => !early.has(nameWithoutNumbers(name)), WASM_FEATURES);
    if (!parts.hasLateTexts) throw new Error('The English texts that come late were not found in the page.');
    const page = shrink(parts.early, kept, stem);
    const shortNames = new Map(page.names.exports);
    return { ...page, late: shrink(parts.late((name) => shortNames.get(name)), [], stem).bytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Makes a module small: its bytes, and the names by which it and its script know each other. A module without exports keeps the names of
 * its imports: they are another module's.
 */
function shrink(bytes, exported, stem) {
  const folder = mkdtempSync(join(tmpdir(), 'billet-'));
  try {
    const at = (name) => join(folder, name);
    writeFileSync(at('whole.wasm'), bytes);
    // Twice: the second pass finds what the first one laid bare. To compute a small thing again packs
    // better than to keep it, and a call to a very small function worse than its body.
    run('wasm-opt', [
      at('whole.wasm'), '-o', at('small.wasm'), '-Oz', '-Oz', '--low-memory-unused',
      '--skip-pass=local-cse', '--always-inline-max-function-size=4', ...WASM_FEATURES,
    ]);
    const small = readFileSync(at('small.wasm'));
    const left = new Set(WebAssembly.Module.exports(new WebAssembly.Module(small)).map((each) => each.name));
    const lost = exported.filter((name) => !left.has(name));
    if (lost.length > 0) throw new Error(`Trimming ${stem} lost exports that its script uses: ${lost}.`);
    writeFileSync(at('named.wasm'), nameByLikeness(small));
    const names = run('wasm-opt', [
      at('named.wasm'), '-o', at('short.wasm'), '--reorder-functions-by-name', '--strip-debug',
      '--strip-producers', '--strip-target-features', ...(exported.length > 0 ? ['--minify-imports-and-exports-and-modules'] : []),
      ...WASM_FEATURES,
    ]);
    return { bytes: readFileSync(at('short.wasm')), names: exported.length > 0 ? JSON.parse(names) : {} };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The functions that run while the page opens and is typed into, as scripts/early.mjs has found them. */
function earlyFunctions() {
  const lines = readFileSync(join(import.meta.dirname, 'early_functions.txt'), 'utf8').split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

/** Runs a command. Returns what it prints. */
function run(command, parameters) {
  return execFileSync(command, parameters, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
}

/** What bytes are named by. */
function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Writes a file under a name that holds the hash of its bytes. Returns the name. */
function write(dist, stem, extension, bytes) {
  const name = `${stem}-${hashOf(bytes)}${extension}`;
  writeFileSync(join(dist, name), bytes);
  return name;
}

/** The attribute by which the browser knows that it was given this file and no other. */
function integrity(dist, name) {
  return `integrity="sha384-${createHash('sha384').update(readFileSync(join(dist, name))).digest('base64')}"`;
}

function only(dist, pattern) {
  const found = readdirSync(dist).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`Expected one file ${pattern} in the build, found ${found.length}.`);
  return found[0];
}

function discard(dist, ...names) {
  for (const name of names) rmSync(join(dist, name));
}

/** Every local file that the page names must be there, and every address must be relative. */
function checkNames(dist, html) {
  for (const [, address] of html.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
    if (/^(#|data:)/.test(address)) continue;
    if (/^(\/|[a-z]+:)/i.test(address)) throw new Error(`index.html has an address that is not relative: ${address}`);
    if (!existsSync(join(dist, address))) throw new Error(`index.html names a file that was not built: ${address}`);
  }
}
