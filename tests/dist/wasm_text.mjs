// Modules for tests, from WebAssembly's text form.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { WASM_FEATURES } from '../../scripts/wasm_features.mjs';

process.env.PATH = `${join(import.meta.dirname, '..', '..', 'node_modules', '.bin')}${delimiter}${process.env.PATH}`;

/** The bytes of a module, with the names of its functions. */
export function moduleOf(text) {
  const folder = mkdtempSync(join(tmpdir(), 'billet-'));
  try {
    writeFileSync(join(folder, 'whole.wat'), text);
    execFileSync('wasm-as', [join(folder, 'whole.wat'), '-g', '-o', join(folder, 'whole.wasm'), ...WASM_FEATURES]);
    return readFileSync(join(folder, 'whole.wasm'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
