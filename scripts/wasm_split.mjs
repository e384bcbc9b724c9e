// Parts a wasm module in two: an early one, with which the page starts, and a late one that follows.
//
// Both are one program: one memory, one table, the same globals; the late module gets them from the early
// one. A late function that early code may call has a stand-in there, which sees to it that the late
// module has come and then calls on. What the program does is the same with and without the parting.
//
// Works on WebAssembly's text form, in which everything goes by names and nothing needs to be counted anew.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /\$(?:"(?:[^"\\]|\\.)*"|[^\s()"]+)/;

/** By which name the early module asks its script for the late module, at once. */
export const CALL_FOR_LATE = 'billet_late';

/** What the function is called that looks through the texts that come late. */
export const LOOKS_FOR_LATE_TEXTS = 'late_english';

/** Under which name the late module gets everything: one letter, for it stands in every import. */
export const EARLY = 'e';

/** Between which bytes the data stands that comes late: texts that late functions alone look through (build.rs). */
const LATE_DATA = ['late-begin\x01\x01', 'late-end\x01\x01'];

/**
 * Where in the libraries a program has stopped, as its last words name it: the notice that tells them is for who mends it, and says less
 * while the late part has not come.
 */
const LIBRARY_PATH = /\/rustc\/[0-9a-f]{40}\/library\/[\w/.-]+?\.rs|(?<![\w/.-])[a-z][\w-]*-\d+\.\d+\.\d+\/src\/[\w/.-]+?\.rs/g;

/**
 * Parts a module. `isLate` says of a function's name whether it may come late; what only late functions call
 * comes late with them, if nothing keeps it by another way. Returns the bytes of the early module, and a function that makes the
 * late one: it is given the names under which the early one exports what it calls, once those are final.
 */
export function split(bytes, isLate, features) {
  const module = read(textOf(bytes, features));
  const late = chooseLate(module, isLate);
  const parts = part(module, late);
  return {
    early: bytesOf(parts.early, features),
    late: (exports) => bytesOf(parts.late(exports), features),
    shared: parts.shared,
    lateNames: [...late],
    hasLateTexts: parts.hasLateTexts,
  };
}

/**
 * A function's name as it is in every build: without the numbers that tell apart what the compiler has made of one
 * place of the source (closures, the same for several types).
 */
export function nameWithoutNumbers(name) {
  return name.replace(/^\$"?|"$/g, '').replace(/::h[0-9a-f]{16}$/, '').replace(/\[[0-9a-f]{16}\]/g, '');
}

/** Whether a function has but its number, another one in every build: what wasm-bindgen adds. */
export function isNameless(name) {
  return /^\$\d+$/.test(name);
}

/** The names of a module's own functions, in their order. */
export function functionNames(bytes, features) {
  return [...read(textOf(bytes, features)).functions.keys()];
}

/**
 * The module with a call to its script's `billet_trace` at the beginning of each function, which tells its place in that order; and with a
 * call to `billet_text` where a text is looked for that comes late, which tells where in the memory its key stands, and its length.
 */
export function trace(bytes, features) {
  const { functions, imports, elements, other, tables } = read(textOf(bytes, features));
  const traced = [...functions].map(([name, { form }], index) => {
    const signature = form.indexOf(name) + name.length;
    const head = HEAD.exec(form.slice(signature))[0].length + signature;
    // What it gives stands before what it takes: the key is the last two.
    const count = [...form.slice(signature, head).matchAll(/\(param /g)].length;
    const key = `(local.get ${count - 2}) (local.get ${count - 1})`;
    const text = name.includes(LOOKS_FOR_LATE_TEXTS) ? `(call $billet-text ${key})` : '';
    return `${form.slice(0, head)}\n(call $billet-trace (i32.const ${index}))${text}${form.slice(head)}`;
  });
  const told = callsFrom(imports);
  const looksForTexts = [...functions.keys()].some((name) => name.includes(LOOKS_FOR_LATE_TEXTS));
  return bytesOf(withImport(other, `(import "${told}" "billet_trace" (func $billet-trace (param i32)))
${looksForTexts ? `(import "${told}" "billet_text" (func $billet-text (param i32 i32)))` : ''}`,
    [...tables, ...elements.map(({ form }) => form), ...traced]), features);
}

/** The forms of a module in the order in which its text must name them. */
function withImport(other, imported, rest) {
  const isFirst = (form) => /^\((?:type|import)\b/.test(form);
  return [...other.filter(isFirst), imported, ...other.filter((form) => !isFirst(form)), ...rest];
}

/** The parts of a module in text form that matter here. */
export function read(text) {
  const forms = formsOf(text);
  const of = (kind) => forms.filter((form) => form.startsWith(`(${kind} `) || form.startsWith(`(${kind}\n`));
  const functions = new Map(of('func').map((form) => [nameOf(form), { form, calls: callsOf(form) }]));
  const imports = of('import').map((form) => {
    const [, kind] = /"\s+\((\w+)\s/.exec(form) ?? /"\s+\((\w+)\)/.exec(form);
    return { form, kind, name: nameOf(form.slice(form.lastIndexOf(`(${kind}`))) };
  });
  const elements = of('elem').map((form) => readElements(form));
  const exported = new Set(of('export').flatMap((form) => EXPORTED.exec(form)?.[1] ?? []));
  for (const form of of('start')) exported.add(nameOf(form));
  const other = forms.filter((form) => !/^\((?:func|elem|table)[ \n]/.test(form));
  return { functions, imports, elements, exported, other, types: of('type'), memories: of('memory'), tables: of('table'), globals: of('global') };
}

/** Which functions come late: those that may, and what nothing else needs. */
export function chooseLate({ functions, elements, exported }, isLate) {
  const inTable = new Set(elements.flatMap((element) => element.names));
  const late = new Set();
  for (const name of functions.keys()) if (!exported.has(name) && !isNameless(name) && isLate(name)) late.add(name);
  const callers = new Map();
  for (const [name, { calls }] of functions) {
    for (const called of calls) {
      if (!callers.has(called)) callers.set(called, new Set());
      callers.get(called).add(name);
    }
  }
  // Whoever is called by late functions alone follows them, until nobody more does.
  const waiting = [...late].flatMap((name) => functions.get(name).calls);
  while (waiting.length > 0) {
    const name = waiting.pop();
    const own = functions.get(name);
    if (!own || late.has(name) || exported.has(name) || inTable.has(name)) continue;
    if (![...callers.get(name)].every((caller) => caller === name || late.has(caller))) continue;
    late.add(name);
    waiting.push(...own.calls);
  }
  return late;
}

function part({ functions, imports, elements, other, types, memories, tables, globals }, late) {
  const table = functionTable(tables);
  const slots = new Map();
  for (const { start, names } of elements) {
    names.forEach((name, index) => {
      if (late.has(name)) slots.set(name, [...(slots.get(name) ?? []), start + index]);
    });
  }
  let size = table.size;
  const calledEarly = new Set();
  const calledLate = new Set();
  for (const [name, { calls }] of functions) {
    for (const called of calls) {
      if (late.has(name) && !late.has(called)) calledLate.add(called);
      if (!late.has(name) && late.has(called)) calledEarly.add(called);
    }
  }
  for (const name of calledEarly) if (!slots.has(name)) slots.set(name, [size++]);

  const standIns = [...slots].map(([name, [slot]]) => standIn(functions.get(name).form, slot, table.name));
  const usedGlobals = globals.filter((form) => [...late].some((name) => mentions(functions.get(name).form, nameOf(form))));
  const shared = {
    memories: memories.map((form) => ({ form, name: nameOf(form), exported: 'late memory' })),
    tables: tables.map((form) => ({ form, name: nameOf(form), exported: `late table ${nameOf(form)}` })),
    globals: usedGlobals.map((form) => ({ form, name: nameOf(form), exported: `late global ${nameOf(form)}` })),
    functions: [...calledLate].map((name, index) => ({ name, exported: `late ${index}` })),
  };
  const exportsOf = (kind, list) => list.map(({ name, exported }) => `(export "${escaped(exported)}" (${kind} ${name}))`);
  const grown = tables.map((form) => (nameOf(form) === table.name ? sized(form, size) : form));
  const data = partData(other.filter(isData));
  const looker = [...functions.keys()].find((name) => name.includes(LOOKS_FOR_LATE_TEXTS));
  if (data.hasTexts && !late.has(looker)) throw new Error(`${LOOKS_FOR_LATE_TEXTS} is early: the texts that it looks through come late.`);
  const rest = [...other.filter((form) => !isData(form)), ...data.early];
  const early = withImport(rest, `(import "${callsFrom(imports)}" "${CALL_FOR_LATE}" (func $billet-late))`, [
    ...grown,
    ...elements.map(({ form }) => form),
    ...exportsOf('memory', shared.memories),
    ...exportsOf('table', shared.tables),
    ...exportsOf('global', shared.globals),
    ...exportsOf('func', shared.functions),
    ...[...functions].filter(([name]) => !late.has(name)).map(([, { form }]) => form),
    ...standIns,
  ]);

  const makeLate = (exported) => {
    const from = (name) => `"${EARLY}" "${escaped(exported(name))}"`;
    const signatures = new Map([...functions].map(([name, { form }]) => [name, signatureOf(form)]));
    for (const { form, name, kind } of imports) if (kind === 'func') signatures.set(name, signatureOf(form.slice(form.lastIndexOf('(func'))));
    return [
      ...types,
      ...shared.memories.map((it) => `(import ${from(it.exported)} ${it.form})`),
      ...shared.tables.map((it) => `(import ${from(it.exported)} ${nameOf(it.form) === table.name ? sized(it.form, size) : it.form})`),
      ...shared.globals.map((it) => `(import ${from(it.exported)} (global ${it.name} ${globalType(it.form)}))`),
      ...shared.functions.map((it) => `(import ${from(it.exported)} (func ${it.name} ${signatures.get(it.name)}))`),
      ...elementsOf(slots, table.name),
      ...data.late,
      ...[...late].map((name) => functions.get(name).form),
    ];
  };
  return { early, late: makeLate, shared, hasLateTexts: data.hasTexts };
}

function isData(form) {
  return /^\(data[ \n]/.test(form);
}

/** Takes the data that comes late out of the rest: there zeros stand in its place, which cost nothing. */
function partData(forms) {
  const early = [];
  const late = [];
  let hasTexts = false;
  for (const form of forms) {
    const [head, start] = /^\(data(?:\s+\$\S+)?\s+\(i32\.const (\d+)\)\s+/.exec(form) ?? [];
    if (!head) {
      early.push(form);
      continue;
    }
    const bytes = bytesIn(form.slice(head.length, -1));
    const left = Buffer.from(bytes);
    const take = (from, to) => {
      late.push(dataOf(Number(start) + from, bytes.subarray(from, to)));
      left.fill(0, from, to);
    };
    const text = bytes.toString('latin1');
    const from = text.indexOf(LATE_DATA[0]);
    const to = text.indexOf(LATE_DATA[1], from);
    if (from !== -1 && to !== -1) {
      hasTexts = true;
      take(from, to + LATE_DATA[1].length);
    }
    for (const found of text.matchAll(LIBRARY_PATH)) take(found.index, found.index + found[0].length);
    early.push(dataOf(Number(start), left));
  }
  return { early, late, hasTexts };
}

function dataOf(start, bytes) {
  return `(data (i32.const ${start}) "${bytes.toString('hex').replace(/../g, '\\$&')}")`;
}

/** The bytes that a quoted text of the text form stands for. */
function bytesIn(quoted) {
  const parts = [];
  const signs = { t: '\t', n: '\n', r: '\r', '"': '"', "'": "'", '\\': '\\' };
  const text = quoted.trim().slice(1, -1);
  for (const [part, hex, sign] of text.matchAll(/\\([0-9a-f]{2})|\\(.)|[^\\]+/gi)) {
    parts.push(hex ? Buffer.from(hex, 'hex') : Buffer.from(sign ? signs[sign] : part, 'utf8'));
  }
  return Buffer.concat(parts);
}

/** A function that calls the late one in its place, once that is there. */
function standIn(form, slot, table) {
  const name = nameOf(form);
  const signature = signatureOf(form);
  const type = /\(type (\S+?)\)/.exec(signature)?.[0];
  const count = [...signature.matchAll(/\(param([^)]*)\)/g)].reduce(
    (sum, [, inner]) => sum + (inner.includes('$') ? 1 : inner.trim().split(/\s+/).filter(Boolean).length), 0);
  const passed = Array.from({ length: count }, (_, index) => `(local.get ${index})`).join(' ');
  const plain = signature.replace(/\(param \$\S+ /g, '(param ');
  return `(func ${name} ${plain} (call $billet-late) (call_indirect ${table} ${type ?? plain} ${passed} (i32.const ${slot})))`;
}

/** The late functions in their places, as few runs as there are. */
function elementsOf(slots, table) {
  const places = [...slots].flatMap(([name, own]) => own.map((slot) => [slot, name])).sort(([one], [other]) => one - other);
  const runs = [];
  for (const [slot, name] of places) {
    const last = runs.at(-1);
    if (last && last.start + last.names.length === slot) last.names.push(name);
    else runs.push({ start: slot, names: [name] });
  }
  return runs.map(({ start, names }) => `(elem (table ${table}) (i32.const ${start}) func ${names.join(' ')})`);
}

function readElements(form) {
  const start = Number(/\(i32\.const (\d+)\)/.exec(form)?.[1]);
  if (Number.isNaN(start)) throw new Error('A table is filled in a way that scripts/wasm_split.mjs does not know.');
  const rest = form.slice(form.indexOf(')', form.indexOf('(i32.const')) + 1).replace(/^\s*func\b/, '');
  return { form, start, names: [...rest.matchAll(new RegExp(NAME, 'g'))].map(([name]) => name) };
}

function functionTable(tables) {
  const form = tables.find((each) => /funcref/.test(each));
  if (!form) throw new Error('The module has no table of functions.');
  return { name: nameOf(form), size: Number(/(\d+)(?: \d+)? funcref/.exec(form)[1]) };
}

function sized(form, size) {
  return form.replace(/\d+( \d+)? funcref/, (_, most) => `${size}${most ? ` ${size}` : ''} funcref`);
}

/** The module that the script's functions are imported from. */
function callsFrom(imports) {
  return /"([^"]*)"/.exec(imports.find(({ kind }) => kind === 'func').form)[1];
}

function globalType(form) {
  return /(\(mut \w+\)|\b(?:i32|i64|f32|f64|externref|funcref)\b)/.exec(form.slice(form.indexOf(nameOf(form)) + nameOf(form).length))[1];
}

/** What a function takes and gives, as its head says it. */
function signatureOf(form) {
  const head = form.slice(form.indexOf(nameOf(form)) + nameOf(form).length);
  return SIGNATURE.exec(head)[0].trim();
}

function callsOf(form) {
  return [...new Set([...form.matchAll(CALL)].map(([, name]) => name))];
}

/** What a function takes and gives; and its variables besides. */
const SIGNATURE = /^(?:\s*\((?:type|param|result)\b(?:[^()"]|"(?:[^"\\]|\\.)*")*\))*/;
const HEAD = /^(?:\s*\((?:type|param|result|local)\b(?:[^()"]|"(?:[^"\\]|\\.)*")*\))*/;

const EXPORTED = new RegExp(`\\(func (${NAME.source})\\)`);

const CALL = new RegExp(`\\((?:call|return_call|ref\\.func) (${NAME.source})`, 'g');

function mentions(form, name) {
  return form.includes(`(global.get ${name})`) || form.includes(`(global.set ${name}\n`) || form.includes(`(global.set ${name} `);
}

function nameOf(form) {
  return NAME.exec(form)?.[0];
}

function escaped(name) {
  return name.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** What stands right within the module's parentheses, one form after another. */
function formsOf(text) {
  const forms = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 34) {
      for (at += 1; text.charCodeAt(at) !== 34; at += 1) if (text.charCodeAt(at) === 92) at += 1;
    } else if (sign === 59 && text.charCodeAt(at + 1) === 59) {
      at = text.indexOf('\n', at);
    } else if (sign === 40) {
      depth += 1;
      if (depth === 2) start = at;
    } else if (sign === 41) {
      if (depth === 2) forms.push(text.slice(start, at + 1));
      depth -= 1;
    }
  }
  return forms;
}

function textOf(bytes, features) {
  return inFolder((at) => {
    writeFileSync(at('module.wasm'), bytes);
    execFileSync('wasm-dis', [at('module.wasm'), '-o', at('module.wat'), ...features]);
    return readFileSync(at('module.wat'), 'utf8');
  });
}

function bytesOf(forms, features) {
  return inFolder((at) => {
    writeFileSync(at('module.wat'), `(module\n${forms.join('\n')}\n)\n`);
    execFileSync('wasm-as', [at('module.wat'), '-g', '-o', at('module.wasm'), ...features]);
    return readFileSync(at('module.wasm'));
  });
}

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'billet-'));
  try {
    return work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
