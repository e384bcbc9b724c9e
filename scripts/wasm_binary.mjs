// What the scripts read of a wasm module in its binary form, and write into it (WebAssembly Core Specification, 5).

/** The ids of sections. */
export const CUSTOM = 0;
export const IMPORTS = 2;
export const CODE = 10;

/** The sections of a module: id, where each starts and ends, and where its content starts. */
export function sectionsOf(bytes) {
  const sections = [];
  for (let start = 8; start < bytes.length; ) {
    const [length, content] = readNumber(bytes, start + 1);
    sections.push({ id: bytes[start], start, content, end: content + length });
    start = content + length;
  }
  return sections;
}

/** The bodies of a module's own functions, in their order. */
export function bodiesOf(bytes, { content }) {
  let [count, at] = readNumber(bytes, content);
  const bodies = [];
  for (; count > 0; count -= 1) {
    const [length, start] = readNumber(bytes, at);
    bodies.push(bytes.subarray(start, start + length));
    at = start + length;
  }
  return bodies;
}

/** How many functions come from outside: the module's own are counted after them. */
export function countImportedFunctions(bytes, section) {
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

/** A number in LEB128, and where the next thing stands. */
export function readNumber(bytes, at) {
  let value = 0;
  for (let place = 1; ; place *= 128) {
    const byte = bytes[at];
    at += 1;
    value += (byte & 127) * place;
    if (byte < 128) return [value, at];
  }
}

/** A number in LEB128. */
export function writeNumber(value) {
  const bytes = [];
  do {
    bytes.push(value > 127 ? (value & 127) | 128 : value);
    value = Math.floor(value / 128);
  } while (value > 0);
  return Buffer.from(bytes);
}
