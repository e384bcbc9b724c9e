// The order of the functions in a wasm module, for those who compress it.
//
// gzip finds again only what it saw in the last 32 KB. A compiler makes many functions that are nearly
// the same, and puts them where they fall: next to each other they pack some four percent smaller.
// What a function does hangs on its place in nothing but the numbers of the calls to it, which
// wasm-opt rewrites: here the functions only get names, by which it then sorts them.

import { bodiesOf, CODE, countImportedFunctions, CUSTOM, IMPORTS, sectionsOf, writeNumber } from './wasm_binary.mjs';

/** How far back gzip sees, in bytes (RFC 1951). */
const WINDOW = 32768;

/** How many bytes in a row make likeness. */
const RUN = 6;

/** The module with names that put its functions into the order in which they pack best. */
export function nameByLikeness(module) {
  const bytes = Buffer.from(module);
  const sections = sectionsOf(bytes);
  const imported = countImportedFunctions(bytes, sections.find(({ id }) => id === IMPORTS));
  const order = orderByLikeness(bodiesOf(bytes, sections.find(({ id }) => id === CODE)));
  const names = [];
  order.forEach((index, place) => {
    names[imported + index] = String(place).padStart(6, '0');
  });
  for (let index = 0; index < imported; index += 1) names[index] = `import ${index}`;
  const kept = sections.filter(({ id }) => id !== CUSTOM).map(({ start, end }) => bytes.subarray(start, end));
  return Buffer.concat([bytes.subarray(0, 8), ...kept, nameSection(names)]);
}

/**
 * Puts pieces of code into an order: after what stands there comes the piece of which the largest
 * share is found again in the window. Returns their indices.
 */
export function orderByLikeness(bodies) {
  const users = new Map();
  const runs = bodies.map((body, index) => {
    const own = runsOf(body);
    for (const run of own) {
      const known = users.get(run);
      if (known) known.push(index);
      else users.set(run, [index]);
    }
    return own;
  });

  const found = new Int32Array(bodies.length);
  const inWindow = new Map();
  const slide = (index, step) => {
    for (const run of runs[index]) {
      const before = inWindow.get(run) ?? 0;
      inWindow.set(run, before + step);
      if (before === 0 || before + step === 0) for (const user of users.get(run)) found[user] += step;
    }
  };

  const order = [];
  const left = new Set(bodies.keys());
  let oldest = 0;
  let length = 0;
  while (left.size > 0) {
    let next;
    let most = -1;
    for (const index of left) {
      const share = found[index] / (runs[index].size + 2);
      if (share > most) [next, most] = [index, share];
    }
    left.delete(next);
    order.push(next);
    slide(next, 1);
    length += bodies[next].length;
    while (length > WINDOW && oldest < order.length - 1) {
      slide(order[oldest], -1);
      length -= bodies[order[oldest]].length;
      oldest += 1;
    }
  }
  return order;
}

/** The runs of bytes in a piece of code, by their hashes (FNV-1a). */
function runsOf(body) {
  const runs = new Set();
  for (let start = 0; start + RUN <= body.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + RUN; at += 1) hash = Math.imul(hash ^ body[at], 0x01000193);
    runs.add(hash >>> 0);
  }
  return runs;
}

/** The custom section `name` with the names of functions, by their indices. */
function nameSection(names) {
  const entries = [...names.entries()].map(([index, name]) =>
    Buffer.concat([writeNumber(index), writeNumber(name.length), Buffer.from(name, 'ascii')]),
  );
  const functions = Buffer.concat([writeNumber(names.length), ...entries]);
  const content = Buffer.concat([
    writeNumber(4),
    Buffer.from('name', 'ascii'),
    Buffer.from([1]),
    writeNumber(functions.length),
    functions,
  ]);
  return Buffer.concat([Buffer.from([CUSTOM]), writeNumber(content.length), content]);
}
