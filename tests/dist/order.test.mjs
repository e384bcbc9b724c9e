// Functions that are put where they pack best are all still there, and do what they did.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { nameByLikeness, orderByLikeness } from '../../scripts/wasm_order.mjs';

const TOOLS = join(import.meta.dirname, '..', '..', 'node_modules', '.bin');

test('what is alike stands together, and everything stands once', () => {
  const one = Buffer.from('abcdefghijklmnopqrstuvwxyz');
  const other = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const changed = (body) => Buffer.concat([body, Buffer.from('!')]);
  const order = orderByLikeness([one, other, changed(one), changed(other), Buffer.from('')]);
  assert.deepEqual([...order].sort(), [0, 1, 2, 3, 4]);
  assert.equal(Math.abs(order.indexOf(0) - order.indexOf(2)), 1);
  assert.equal(Math.abs(order.indexOf(1) - order.indexOf(3)), 1);
});

test('a module in another order calls the same functions', () => {
  const sums = [3, 5, 7, 11].map(
    (factor, index) => `
      (func $f${index} (export "f${index}") (param i32) (result i32)
        (call $note (i32.const ${index}))
        (i32.add (i32.mul (local.get 0) (i32.const ${factor})) (call $g${index} (local.get 0))))
      (func $g${index} (param i32) (result i32)
        (if (result i32) (local.get 0) (then (call $f${index} (i32.const 0))) (else (i32.const ${index}))))`,
  );
  const text = `(module
    (import "page" "memory" (memory 1 2))
    (import "page" "count" (global i32))
    (import "page" "note" (func $note (param i32)))
    (import "page" "table" (table 1 funcref))
    ${sums.join('')})`;
  const folder = mkdtempSync(join(tmpdir(), 'billet-'));
  try {
    const at = (name) => join(folder, name);
    writeFileSync(at('module.wat'), text);
    execFileSync(join(TOOLS, 'wasm-as'), [at('module.wat'), '-o', at('module.wasm')]);
    writeFileSync(at('named.wasm'), nameByLikeness(readFileSync(at('module.wasm'))));
    execFileSync(join(TOOLS, 'wasm-opt'), [
      at('named.wasm'), '-o', at('ordered.wasm'), '--reorder-functions-by-name', '--strip-debug',
    ]);
    const [before, after] = ['module.wasm', 'ordered.wasm'].map((name) => readFileSync(at(name)));
    assert.notDeepEqual(before, after, 'the order is the old one: this test proves nothing');
    assert.deepEqual(run(after), run(before));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What every function of the module gives, and which of them were called. */
function run(module) {
  const notes = [];
  const page = {
    memory: new WebAssembly.Memory({ initial: 1, maximum: 2 }),
    table: new WebAssembly.Table({ initial: 1, element: 'anyfunc' }),
    count: 4,
    note: (index) => notes.push(index),
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module), { page });
  const results = [0, 1, 2, 3].flatMap((index) => [0, 1, 9].map((value) => exports[`f${index}`](value)));
  return { results, notes };
}
