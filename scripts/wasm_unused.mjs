// Empties, in a wasm module, functions that are linked in but never run.
//
// Libraries bring code that hangs in tables of methods, and nothing at build time knows that Billet never calls
// it. Such a function stops the program, should it run all the same; what it alone called is dropped by wasm-opt.

import { CODE, countImportedFunctions, CUSTOM, IMPORTS, readNumber, sectionsOf, writeNumber } from './wasm_binary.mjs';

/**
 * Encryption of PDFs, by lopdf. Billet neither makes nor opens an encrypted file: its own reader says that it can't
 * (src/pdf/read).
 */
export const UNUSED_FUNCTIONS = /\blopdf::encryption::/;

/** No variables; `unreachable`; the end. */
const STOPS = Buffer.from([0, 0x00, 0x0b]);

/** Returns the module with its unused functions emptied, and how many there were. */
export function emptyUnusedFunctions(module, unused = UNUSED_FUNCTIONS) {
  const bytes = Buffer.from(module);
  const sections = sectionsOf(bytes);
  const imported = countImportedFunctions(bytes, sections.find(({ id }) => id === IMPORTS));
  const names = namesOf(bytes, sections);
  let emptied = 0;
  const parts = sections.map(({ id, start, content, end }) => {
    if (id !== CODE) return bytes.subarray(start, end);
    let [count, at] = readNumber(bytes, content);
    const bodies = [writeNumber(count)];
    for (let index = imported; count > 0; count -= 1, index += 1) {
      const [length, body] = readNumber(bytes, at);
      at = body + length;
      const isUnused = unused.test(names.get(index) ?? '');
      emptied += isUnused;
      bodies.push(isUnused ? Buffer.concat([writeNumber(STOPS.length), STOPS]) : Buffer.concat([writeNumber(length), bytes.subarray(body, at)]));
    }
    const code = Buffer.concat(bodies);
    return Buffer.concat([Buffer.from([CODE]), writeNumber(code.length), code]);
  });
  return { bytes: Buffer.concat([bytes.subarray(0, 8), ...parts]), emptied };
}

/** The names of functions by their indices, from the section `name`. */
function namesOf(bytes, sections) {
  const names = new Map();
  for (const { content, end } of sections.filter(({ id }) => id === CUSTOM)) {
    let [length, at] = readNumber(bytes, content);
    const title = bytes.toString('utf8', at, at + length);
    at += length;
    while (title === 'name' && at < end) {
      const kind = bytes[at];
      [length, at] = readNumber(bytes, at + 1);
      const next = at + length;
      if (kind === 1) {
        let count;
        for ([count, at] = readNumber(bytes, at); count > 0; count -= 1) {
          let index;
          [index, at] = readNumber(bytes, at);
          [length, at] = readNumber(bytes, at);
          names.set(index, bytes.toString('utf8', at, at + length));
          at += length;
        }
      }
      at = next;
    }
  }
  return names;
}
