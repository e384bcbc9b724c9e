// Writes src/region/country_names.json: what each country of src/region/countries is called in every
// language of documents, as the JavaScript engine's CLDR has it: `node scripts/countries/names.mjs`.

import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const region = join(import.meta.dirname, '..', '..', 'src', 'region');
const stems = (folder, ending) =>
  readdirSync(join(region, folder)).filter((name) => name.endsWith(ending)).map((name) => basename(name, ending)).sort();
// Documents speak Portuguese as Portugal writes it.
const written = (tag) => (tag === 'pt' ? 'pt-PT' : tag);
const languages = stems('formats', '.txt');
const lines = stems('countries', '.json').map((stem) => {
  const code = stem.toUpperCase();
  const names = languages.map((tag) => [tag, new Intl.DisplayNames([written(tag)], { type: 'region' }).of(code)]);
  return `  ${JSON.stringify(code)}: ${JSON.stringify(Object.fromEntries(names))}`;
});
writeFileSync(join(region, 'country_names.json'), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} countries in ${languages.length} languages, CLDR ${process.versions.cldr}`);
