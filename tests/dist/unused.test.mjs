// Functions that are known never to run are empty, and all others are what they were.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyUnusedFunctions } from '../../scripts/wasm_unused.mjs';
import { moduleOf } from './wasm_text.mjs';

const WHOLE = `(module
  (import "a" "f" (func $a::imported (param i32)))
  (func $"lopdf::encryption::encrypt" (export "encrypt") (param i32) (result i32) (local i64) (i32.add (local.get 0) (i32.const 1)))
  (func $"billet::add" (export "add") (param i32) (result i32) (i32.add (local.get 0) (i32.const 2))))`;

test('what is emptied stops when it runs; the rest is what it was', () => {
  const { bytes, emptied } = emptyUnusedFunctions(moduleOf(WHOLE));
  assert.equal(emptied, 1);
  const { encrypt, add } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { a: { f: () => {} } }).exports;
  assert.equal(add(40), 42);
  assert.throws(() => encrypt(1), WebAssembly.RuntimeError);
});

test('a module without such functions stays as it was, byte by byte', () => {
  const module = moduleOf(WHOLE);
  assert.deepEqual(emptyUnusedFunctions(module, /no such name/).bytes, module);
});
