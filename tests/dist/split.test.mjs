// A module that is parted in two does what the whole one did.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WASM_FEATURES } from '../../scripts/wasm_features.mjs';
import { nameWithoutNumbers, split, trace } from '../../scripts/wasm_split.mjs';
import { moduleOf } from './wasm_text.mjs';

// Calls in both directions, directly and through the table; results of several types; a shared global,
// memory and a table of references; functions that only late ones call, and one that both call.
const WHOLE = `(module
  (type $unary (func (param i32) (result i32)))
  (import "./page_bg.js" "note" (func $note (param i32)))
  (global $count (mut i32) (i32.const 0))
  (memory $memory 1)
  (table $functions 4 4 funcref)
  (table $things 2 externref)
  (elem (table $functions) (i32.const 1) func $double $"late::half" $"late::half")
  (data (i32.const 8) "\\2a")
  (export "memory" (memory $memory))
  (export "run" (func $run))
  (export "keep" (func $keep))
  (export "kept" (func $"late::kept"))
  (func $run (param $at i32) (param $value i32) (result i32)
    (call $tick)
    (call $note (call $"late::sum" (local.get $value) (i64.const 5)))
    (call_indirect $functions (type $unary) (local.get $value) (local.get $at)))
  (func $keep (param externref) (table.set $things (i32.const 0) (local.get 0)))
  (func $"late::kept" (result externref) (call $"late::thing"))
  (func $"late::thing" (result externref) (table.get $things (i32.const 0)))
  (func $double (type $unary) (i32.mul (local.get 0) (i32.const 2)))
  (func $tick (global.set $count (i32.add (global.get $count) (i32.const 1))))
  (func $"late::half" (type $unary) (call $tick) (i32.div_s (call $inner (local.get 0)) (i32.const 2)))
  (func $"late::sum" (param i32 i64) (result i32)
    (call $note (global.get $count))
    (i32.store (i32.const 0) (i32.load8_u (i32.const 8)))
    (i32.add (call $inner (local.get 0)) (i32.wrap_i64 (local.get 1))))
  (func $inner (param i32) (result i32) (call $tick) (i32.add (local.get 0) (i32.load (i32.const 0)))))`;

const CALLS = [[1, 20], [2, 20], [3, 7], [1, -4]];

test('the parts together give what the whole gives', () => {
  const whole = moduleOf(WHOLE);
  const { early, late, lateNames } = split(whole, (name) => nameWithoutNumbers(name).startsWith('late::'), WASM_FEATURES);
  assert.deepEqual(new Set(lateNames), new Set(['$late::half', '$late::sum', '$late::thing', '$inner']));

  const notes = [];
  const plain = instance(whole, { note: (value) => notes.push(value) });
  const expected = CALLS.map((call) => plain.run(...call));
  plain.keep('a thing');

  let asked = 0;
  let isHere = false;
  const partNotes = [];
  const parted = instance(early, {
    note: (value) => partNotes.push(value),
    billet_late: () => {
      asked += 1;
      if (isHere) return;
      isHere = true;
      new WebAssembly.Instance(new WebAssembly.Module(late((name) => name)), { e: parted });
    },
  });
  parted.keep('a thing');
  assert.equal(asked, 0, 'the late part is asked for when it is needed, not before');
  assert.deepEqual(CALLS.map((call) => parted.run(...call)), expected);
  assert.deepEqual(partNotes, notes);
  assert.equal(parted.kept(), plain.kept());
  assert.ok(asked > 0);
});

test('the data between the marks comes with the late part, and none of it before', () => {
  const data = String.raw`(data (i32.const 16) "before late-begin\01\01hello\01\c3\a9\01late-end\01\01 behind /rustc/0123456789012345678901234567890123456789/library/core/src/fmt.rs")`;
  const looking = (name) => WHOLE.replace('(export "run"', `${data}\n  (func $"${name}" (result i32) (i32.load8_u (i32.const 36)))
  (func $ask (result i32) (call $"${name}"))\n  (export "ask" (func $ask))\n  (export "run"`);
  const isLate = (name) => nameWithoutNumbers(name).startsWith('late::');
  const { early, late, hasLateTexts } = split(moduleOf(looking('late::late_english')), isLate, WASM_FEATURES);
  assert.ok(hasLateTexts);
  const parted = instance(early, { note: () => {}, billet_late: () => new WebAssembly.Instance(new WebAssembly.Module(late((name) => name)), { e: parted }) });
  const said = () => Buffer.from(parted.memory.buffer, 16, 128).toString().replaceAll('\0', '');
  assert.equal(said(), 'before  behind ');
  assert.equal(String.fromCharCode(parted.ask()), 'e');
  assert.equal(said(), 'before late-begin\x01\x01hello\x01é\x01late-end\x01\x01 behind /rustc/0123456789012345678901234567890123456789/library/core/src/fmt.rs');
  // Whoever looks through it early would find nothing.
  assert.throws(() => split(moduleOf(looking('early::late_english')), isLate, WASM_FEATURES), /is early/);
});

test('what is exported stays early, whatever its name', () => {
  const { lateNames } = split(moduleOf(WHOLE), () => true, WASM_FEATURES);
  assert.ok(!lateNames.includes('$run') && lateNames.includes('$tick'));
});

test('a traced module tells which of its functions ran', () => {
  const ran = new Set();
  const traced = instance(trace(moduleOf(WHOLE), WASM_FEATURES), { note: () => {}, billet_trace: (index) => ran.add(index) });
  traced.keep('a thing');
  assert.equal(ran.size, 1);
  traced.run(1, 1);
  assert.equal(ran.size, 6);
});

test('a name is the same in every build', () => {
  assert.equal(nameWithoutNumbers('$billet::app::undo::undo::h66a5e3c48ff38f57'), 'billet::app::undo::undo');
  assert.equal(
    nameWithoutNumbers('$"<alloc[3ca501edff3f0c7c]::string::String as core::clone::Clone>::clone"'),
    '<alloc::string::String as core::clone::Clone>::clone',
  );
});

function instance(bytes, page) {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { './page_bg.js': page }).exports;
}
