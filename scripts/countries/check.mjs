// Checks the country files against their format: `node scripts/countries/check.mjs [file ...]`.
//
// docs/countries.md tells what each member means. Without files, all of src/region/countries are
// checked. Every fault is printed with its file and path; with any, the exit code is 1.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkCountry } from './members.mjs';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'src', 'region', 'countries');

/** The tags of identifiers that src/region/identifier/kind.rs knows. */
function knownIdentifiers() {
  const source = readFileSync(join(root, 'src/region/identifier/kind.rs'), 'utf8');
  return new Set([...source.matchAll(/Rule::new\(\s*"([a-z-]+)"/g)].map((match) => match[1]));
}

/** The paths of a document's fields: "seller.name", "lines[].taxes[].rate". */
function documentPaths() {
  const schema = JSON.parse(readFileSync(join(root, 'docs/document.schema.json'), 'utf8'));
  const paths = new Set();
  const walk = (node, path, depth) => {
    if (node.$ref) return walk(schema.$defs[node.$ref.split('/').at(-1)], path, depth);
    for (const part of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) walk(part, path, depth);
    if (node.items) return walk(node.items, `${path}[]`, depth);
    for (const [name, child] of Object.entries(node.properties ?? {})) {
      const inner = path ? `${path}.${name}` : name;
      paths.add(inner);
      if (depth < 6) walk(child, inner, depth + 1);
    }
  };
  walk(schema, '', 0);
  return paths;
}

/** Names that stand twice in one object of a JSON text: the parser would silently take the last. */
function repeatedNames(text) {
  const repeated = [];
  const open = [];
  for (const [token, name] of text.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') open.push({ names: new Set(), last: '' });
    else if (token === '}' || token === ']') open.pop();
    else if (name !== undefined) {
      const object = open.at(-1);
      object.last = name;
      if (object.names.has(name)) repeated.push(open.map((outer) => outer.last).filter(Boolean).join('.'));
      object.names.add(name);
    }
  }
  return repeated;
}

const files = process.argv.slice(2);
const paths = files.length > 0
  ? files
  : readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => join(folder, name));
const known = { identifiers: knownIdentifiers(), paths: documentPaths() };
if (known.identifiers.size === 0 || known.paths.size === 0) {
  throw new Error('the identifiers or the fields of documents could not be read');
}
let faults = 0;
let unverified = 0;
for (const path of paths) {
  const name = basename(path);
  const tell = (place, fault) => {
    faults += 1;
    console.log(`${name}: ${place}: ${fault}`);
  };
  const text = readFileSync(path, 'utf8');
  let country;
  try {
    country = JSON.parse(text);
  } catch (error) {
    tell('(file)', `is no JSON: ${error.message}`);
    continue;
  }
  if (/\t|\r| +\n/.test(text) || !text.endsWith('}\n') || !text.startsWith('{\n  "')) {
    tell('(file)', 'is not indented by 2 spaces, has spaces at the end of a line, or no newline at its end');
  }
  for (const place of repeatedNames(text)) tell(place, 'stands twice');
  unverified += checkCountry(country, name, known, tell);
}
console.log(`${paths.length} countries, ${faults} faults, ${unverified} facts marked unverified`);
process.exit(faults > 0 || paths.length === 0 ? 1 : 0);
