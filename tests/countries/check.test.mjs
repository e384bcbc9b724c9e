// That the check of the country files finds what is wrong with them, fault by fault, and that its
// check digits agree with those of an independent library.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkDigits } from '../../scripts/countries/check_digits.mjs';

const root = join(import.meta.dirname, '..', '..');
const germany = readFileSync(join(root, 'src/region/countries/de.json'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'billet-countries-'));
after(() => rmSync(folder, { recursive: true }));

function check(...files) {
  const { status, stdout } = spawnSync('node', [join(root, 'scripts/countries/check.mjs'), ...files], { encoding: 'utf8' });
  return { status, told: stdout };
}

/** Checks Germany after a change. */
function checkChanged(change) {
  const country = JSON.parse(germany);
  const text = change(country) ?? `${JSON.stringify(country, null, 2)}\n`;
  const file = join(folder, 'de.json');
  writeFileSync(file, text);
  return check(file);
}

test('every country file keeps to the format', () => {
  const { status, told } = check();
  assert.equal(status, 0, told);
});

const phrase = (country, key) => country.phrases.find((one) => one.key === key);
const identifier = (country, key) => country.identifiers.find((one) => one.key === key);
const standard = (country) => country.taxes[0].rates[0];

const FAULTS = [
  ['(file): is no JSON', () => '{'],
  ['retention.years: stands twice', () => germany.replace('"years":', '"years": 9, "years":')],
  ['reverse-charge.phrase: "reverse-charge" is for the category E', (c) => void (phrase(c, 'reverse-charge').category = 'E')],
  ['(file): is not indented', (c) => `${JSON.stringify(c, null, '\t')}\n`],
  ['colour: is no member', (c) => void (c.colour = 'red')],
  ['paper: is missing', (c) => void delete c.paper],
  ['paper: "a5" is not one of', (c) => void (c.paper = 'a5')],
  ['code: is not the name of the file', (c) => void (c.code = 'AT')],
  ['languages.0: is no language', (c) => void (c.languages = ['german'])],
  ['name.de: is missing', (c) => void delete c.name.de],
  ['name.en: is missing', (c) => void delete c.name.en],
  ['name.fr: is no language of this country', (c) => void (c.name.fr = 'Allemagne')],
  ['currency: "EURO" is no currency', (c) => void (c.currency = 'EURO')],
  ['address.lines: "town" is not one of', (c) => void c.address.lines.push('{town}')],
  ['address.post_code: the example does not fit', (c) => void (c.address.post_code.example = '1011')],
  ['taxes.vat.kind: "extra" is not one of', (c) => void (c.taxes[0].kind = 'extra')],
  ['taxes.vat.rates.standard: stands twice', (c) => void c.taxes[0].rates.push(standard(c))],
  ['standard.category: "X" is not one of', (c) => void (standard(c).category = 'X')],
  ['values.0.percent: 19 is no decimal', (c) => void (standard(c).values[0].percent = 19)],
  ['values.0.percent: "19,0" is no decimal', (c) => void (standard(c).values[0].percent = '19,0')],
  ['values.0.from: is no date', (c) => void (standard(c).values[0].from = '2021-02-30')],
  ['values.1.from: is not before the one above', (c) => void standard(c).values.reverse()],
  ['values.1.until: reaches into', (c) => void (standard(c).values[1].until = '2021-01-01')],
  ['standard.values: is no list', (c) => void delete standard(c).values],
  ['exempt.values: category E is always 0 %', (c) => void (c.taxes[0].rates.find((rate) => rate.key === 'exempt').values = standard(c).values)],
  ['zero.values.0.percent: category Z is 0 %', (c) => void (c.taxes[0].rates.find((rate) => rate.key === 'zero').values[0].percent = '1')],
  ['standard.phrase: there is no phrase', (c) => void (standard(c).phrase = 'nothing')],
  ['identifiers.tax-number.kind: "stnr" is not one of', (c) => void (identifier(c, 'tax-number').kind = 'stnr')],
  ['vat-number.example: "DE136695977" is no VAT number', (c) => void (identifier(c, 'vat-number').example = 'DE136695977')],
  ['phrases.reverse-charge.text.de: is missing', (c) => void delete phrase(c, 'reverse-charge').text.de],
  ['phrases.reverse-charge.text.en: is missing', (c) => void delete phrase(c, 'reverse-charge').text.en],
  ['mixes the letters of two scripts', (c) => void (phrase(c, 'export').text.de = 'Steuerfreie Аusfuhr')],
  ['phrases.export: has neither the law', (c) => void delete phrase(c, 'export').law],
  ['phrases.export.when.0: "exporting" is not one of', (c) => void (phrase(c, 'export').when = ['exporting'])],
  ['phrases.own: is no phrase', (c) => void (phrase(c, 'export').key = 'own')],
  ['titles.quote: is missing', (c) => void delete c.titles.quote],
  ['titles: "bill" is not one of', (c) => void (c.titles.bill = { de: 'Rechnung' })],
  ['numbering.pattern: has no {####}', (c) => void (c.numbering.pattern = '{YYYY}')],
  ['required.seller.nom: is no field', (c) => void (c.required[0].path = 'seller.nom')],
  ['required.identifiers.seller.nothing: is no identifier', (c) => void (c.required[0].path = 'identifiers.seller.nothing')],
  ['or.0: is no identifier', (c) => void (c.required.find((one) => one.or).or = ['identifiers.buyer.business-id'])],
  ['amount: is missing: "above-amount" needs one', (c) => void delete c.required.find((one) => one.amount).amount],
  ['terms.usual: is no terms', (c) => void (c.terms.usual = { days: 14 })],
  ['payment.codes.0: "qr" is not one of', (c) => void (c.payment.codes = ['qr'])],
  ['payment.late_interest.business: has not exactly one', (c) => void (c.payment.late_interest[0].yearly = '9')],
  ['retention.years: is no number', (c) => void (c.retention.years = '8')],
  ['retention.remark: must say', (c) => void (c.retention = { unverified: true })],
  ['numbering: has no source', (c) => void c.sources.forEach((source) => (source.for = source.for.filter((part) => part !== 'numbering')))],
  ['sources.0.url: is no address', (c) => void (c.sources[0].url = 'the law')],
  ['.typed: can only be true, of a rate without values', (c) => void (c.taxes[0].rates[0].typed = true)],
  ['"weather" is no fact of this country', (c) => void c.sources[0].for.push('weather')],
];

for (const [fault, change] of FAULTS) {
  test(`tells: ${fault}`, () => {
    const { status, told } = checkChanged(change);
    assert.equal(status, 1, told);
    assert.ok(told.includes(`de.json: `) && told.includes(fault), told);
  });
}

test('a fact that is marked unverified needs only its key and a remark', () => {
  const { status, told } = checkChanged((c) => void (c.retention = { unverified: true, remark: 'The new act was not read.' }) ||
    void c.sources.forEach((source) => (source.for = source.for.filter((part) => part !== 'retention'))));
  assert.equal(status, 0, told);
  assert.match(told, /1 facts marked unverified/);
});

test('every EU member words what directive 2006/112/EC asks for on invoices', () => {
  // Article 226 (10a) to (14) and what goes with exemptions; Spain has no exemption by turnover.
  const asked = ['reverse-charge', 'intra-community-supply', 'export', 'exempt', 'small-business',
    'self-billing', 'margin-goods', 'margin-travel'];
  const members = ['at', 'be', 'bg', 'cy', 'cz', 'de', 'dk', 'ee', 'es', 'fi', 'fr', 'gr', 'hr', 'hu', 'ie', 'it',
    'lt', 'lu', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'se', 'si', 'sk'];
  for (const code of members) {
    const country = JSON.parse(readFileSync(join(root, 'src/region/countries', `${code}.json`), 'utf8'));
    const worded = new Set(country.phrases.map((one) => one.key));
    const missing = asked.filter((key) => !worded.has(key));
    assert.deepEqual(missing, code === 'es' ? ['small-business'] : [], code);
  }
});

test('check digits agree with python-stdnum', () => {
  // Where the form alone is looked at here, wrong digits are not seen: numbers of persons, the letters
  // of French VAT numbers, and those that have no check digits in every state.
  const formOnly = /^(de-steuernummer|us-ein|mx-rfc|bic|ca-bn|cz-dic|iban CZ|vat-number (BG\d{10}$|CZ|SK|FR|LV[0-3]|IE))/;
  // Old forms of Irish numbers, and Dutch ones without their zero, are not written.
  const old = /^(vat-number IE(\d[A-Z+*]|\d{7}[A-W][J-Z])|nl-btw \d{8}B)/;
  let compared = 0;
  for (const line of readFileSync(join(root, 'tests/oracle/identifiers.tsv'), 'utf8').split('\n')) {
    const [kind, number, verdict] = line.split('\t');
    if (!['sound', 'wrong'].includes(verdict) || old.test(`${kind} ${number}`)) continue;
    if (verdict === 'wrong' && formOnly.test(`${kind} ${number}`)) continue;
    const wrong = checkDigits(kind, number);
    assert.equal(wrong === undefined, verdict === 'sound', `${kind} ${number} is ${verdict}`);
    compared += 1;
  }
  assert.ok(compared > 3000, `${compared} compared`);
});
