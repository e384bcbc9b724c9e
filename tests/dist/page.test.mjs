// The promises that can be read off the published files without running them.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, everyFile, page } from './load.mjs';

test('the policy allows this origin alone and stands before what it governs', () => {
  const html = page();
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
  const directives = Object.fromEntries(
    policy[1].split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ');
      return [name, values];
    }),
  );
  assert.deepEqual(directives['default-src'], ["'none'"]);
  assert.deepEqual(directives['connect-src'], ["'self'"]);
  assert.deepEqual(directives['worker-src'], ["'self'"]);
  assert.deepEqual(directives['img-src'], ["'self'", 'data:', 'blob:']);
  for (const source of [...directives['script-src'], ...directives['style-src']]) {
    assert.match(source, /^('self'|'wasm-unsafe-eval'|'sha256-[^']+')$/);
  }
  assert.ok(policy.index < html.search(/<(?:script|style|link)\b/), 'something loads before the policy');
});

test('every integrity is that of the file it stands beside', () => {
  const tags = [...page().matchAll(/<(?:script|link)\b[^>]*\bintegrity="([^"]+)"[^>]*>/g)];
  assert.ok(tags.length >= 2, 'script and style have an integrity');
  for (const [tag, integrity] of tags) {
    const name = /\b(?:src|href)="\.\/([^"]+)"/.exec(tag)[1];
    const hash = createHash('sha384').update(readFileSync(join(DIST, name))).digest('base64');
    assert.equal(integrity, `sha384-${hash}`, name);
  }
});

test('scripts, styles and modules are named by their bytes', () => {
  const named = everyFile().filter((name) => /^[^/]+\.(?:js|css|wasm)$/.test(name));
  assert.ok(named.length >= 5);
  for (const name of named) {
    const hash = /-([0-9a-f]{16})\.\w+$/.exec(name)?.[1];
    const bytes = readFileSync(join(DIST, name));
    assert.equal(hash, createHash('sha256').update(bytes).digest('hex').slice(0, 16), name);
  }
});

test('no address in the page leaves its folder', () => {
  for (const [, address] of page().matchAll(/\b(?:href|src|content)="([^"]*)"/g)) {
    assert.doesNotMatch(address, /^(?:\/|[a-z]+:\/\/)/i);
  }
});

test('no script or style names another host', () => {
  // Namespaces are names, not addresses: nothing is fetched from them.
  const namespaces = /https?:\/\/www\.w3\.org\/[\w./#-]*/g;
  for (const name of everyFile().filter((each) => /\.(?:js|css)$/.test(each))) {
    const text = readFileSync(join(DIST, name), 'utf8').replace(namespaces, '');
    assert.doesNotMatch(text, /\b(?:https?|wss?):\/\//, name);
    assert.doesNotMatch(text, /\b(?:url\(|@import\s*)["']?\/\//, name);
  }
});
