// What a visitor must fetch before the form works, and what follows when the page is idle.
// Sizes are of the release build, by `gzip -9`, and the same on every machine.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstLoad, lateLoad, workerLoad } from './load.mjs';

const KB = 1000;

test('the first load is at most 200 KB', () => {
  const files = firstLoad();
  assert.ok(files.some((file) => file.name.endsWith('.wasm')), 'the first load has no module');
  assert.ok(total(files) <= 200 * KB, table(files));
});

test('the late part of the page is no part of the first load', () => {
  const [late] = lateLoad();
  assert.ok(late.bytes > 0 && firstLoad().every((file) => file.name !== late.name), table([late]));
});

test('the paper worker is at most 750 KB', () => {
  const files = workerLoad();
  assert.ok(files.some((file) => file.name.endsWith('.wasm')), 'the worker has no module');
  assert.ok(total(files) <= 750 * KB, table(files));
});

function total(files) {
  return files.reduce((sum, file) => sum + file.gzip, 0);
}

function table(files) {
  return `${total(files)} bytes: ${files.map((file) => `${file.name} ${file.gzip}`).join(', ')}`;
}
