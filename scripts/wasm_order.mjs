// The order of the functions in a wasm module, for those who compress it.
//
// gzip finds again only what it saw in the last 32 KB. A compiler makes many functions that are nearly
// the same, and puts them where they fall: next to each other they pack some four percent smaller.
// What a function does hangs on its place in nothing but the numbers of the calls to it, which
// wasm-opt rewrites: here the functions only get names, by which it then sorts them.

/** How far back gzip sees, in bytes (RFC 1951). */
const WINDOW = 32768;

/** How many bytes in a row make likeness. */
const RUN = 6;

const CUSTOM = 0;
const IMPORTS = 2;
const CODE = 10;

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

/** The sections of a module: id, where each starts and ends, and where its content starts. */
function sectionsOf(bytes) {
  const sections = [];
  for (let start = 8; start < bytes.length; ) {
    const [length, content] = readNumber(bytes, start + 1);
    sections.push({ id: bytes[start], start, content, end: content + length });
    start = content + length;
  }
  return sections;
}

function bodiesOf(bytes, { content }) {
  let [count, at] = readNumber(bytes, content);
  const bodies = [];
  for (; count > 0; count -= 1) {
    const [length, start] = readNumber(bytes, at);
    bodies.push(bytes.subarray(start, start + length));
    at = start + length;
  }
  return bodies;
}

function countImportedFunctions(bytes, section) {
  if (!section) return 0;
  let [count, at] = readNumber(bytes, section.content);
  const number = () => {
    const [value, next] = readNumber(bytes, at);
    at = next;
    return value;
  };
  const text = () => {
    const length = number();
    at += length;
  };
  const limits = () => {
    const hasMost = number() & 1;
    number();
    if (hasMost) number();
  };
  let functions = 0;
  for (; count > 0; count -= 1) {
    text();
    text();
    const kind = number();
    if (kind === 0) {
      number();
      functions += 1;
    } else if (kind === 1) {
      number();
      limits();
    } else if (kind === 2) {
      limits();
    } else {
      at += 2;
    }
  }
  return functions;
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

/** A number in LEB128, and where the next thing stands. */
function readNumber(bytes, at) {
  let value = 0;
  for (let place = 1; ; place *= 128) {
    const byte = bytes[at];
    at += 1;
    value += (byte & 127) * place;
    if (byte < 128) return [value, at];
  }
}

function writeNumber(value) {
  const bytes = [];
  do {
    bytes.push(value > 127 ? (value & 127) | 128 : value);
    value = Math.floor(value / 128);
  } while (value > 0);
  return Buffer.from(bytes);
}
