// Which files of dist/ make up the first load, what follows it, the paper worker and the drawer, and what they weigh.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

export function page() {
  return readFileSync(join(DIST, 'index.html'), 'utf8');
}

/** index.html, its scripts and styles, and the module that its script loads. */
export function firstLoad() {
  const html = page();
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /^<script/.test(tag) || /rel="(?:stylesheet|preload|modulepreload)"/.test(tag))
    .map((tag) => /\b(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1])
    .filter(Boolean);
  return weigh(['index.html', ...named, ...modulesOf(named)]);
}

/** The late part of the page's own program, fetched as soon as the form stands. */
export function lateLoad() {
  return weigh(filesOf('billet-late'));
}

/** The worker's script and module, without the fonts. */
export function workerLoad() {
  const script = workerScript();
  return weigh([script, ...modulesOf([script])]);
}

/** What is fetched when the drawer is opened: its script, module and style. */
export function drawerLoad() {
  const named = filesOf('billet-drawer');
  return weigh([...named, ...modulesOf(named)]);
}

/** The name of the worker's script. */
export function workerScript() {
  return filesOf('billet-paper-worker')[0];
}

/** The files that the page names for what is fetched later. */
function filesOf(meta) {
  const [, names] = new RegExp(`<meta name="${meta}" content="([^"]+)"`).exec(page());
  return names.split(' ').map((name) => name.replace('./', ''));
}

function modulesOf(scripts) {
  return scripts
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => readFileSync(join(DIST, name), 'utf8').match(/[\w-]+-[0-9a-f]{16}\.wasm/g) ?? []);
}

/**
 * What files weigh as `gzip -9` packs them. Node's own compressor is tuned for speed and differs from
 * version to version: its files are two percent larger.
 */
function weigh(names) {
  return [...new Set(names)].map((name) => {
    const file = join(DIST, name);
    const packed = execFileSync('gzip', ['-9', '-n', '-c', file], { maxBuffer: 64 * 1024 * 1024 });
    return { name, bytes: readFileSync(file).length, gzip: packed.length };
  });
}

/** Every file of dist/, as paths from it. */
export function everyFile() {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));
}
