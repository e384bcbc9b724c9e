// What rate a supply of a certain day bears: the day before a change and the day of it, for changes
// that are well known. The newest value whose day has come counts, as docs/countries.md tells.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = join(import.meta.dirname, '..', '..', 'src/region/countries');

/** The rate in percent on a day; nothing where there is none. */
function rateOn(code, tax, key, day) {
  const country = JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8'));
  const rate = country.taxes.find((one) => one.key === tax).rates.find((one) => one.key === key);
  const value = rate.values.find((one) => one.from <= day);
  return value?.until < day ? undefined : value?.percent;
}

for (const [code, tax, key, ...days] of [
  ['de', 'vat', 'standard', '2020-06-30', '19', '2020-07-01', '16', '2020-12-31', '16', '2021-01-01', '19'],
  ['de', 'vat', 'reduced', '2020-12-31', '5', '2021-01-01', '7'],
  ['at', 'vat', 'super-reduced', '2020-06-30', undefined, '2021-12-31', '5', '2022-01-01', undefined],
  ['at', 'vat', 'reduced', '2015-12-31', undefined, '2016-01-01', '13'],
  ['ch', 'vat', 'standard', '2017-12-31', '8', '2018-01-01', '7.7', '2023-12-31', '7.7', '2024-01-01', '8.1'],
  ['cz', 'vat', 'reduced', '2023-12-31', '15', '2024-01-01', '12'],
  ['cz', 'vat', 'reduced-2', '2023-12-31', '10', '2024-01-01', undefined],
  ['sk', 'vat', 'standard', '2024-12-31', '20', '2025-01-01', '23'],
  ['sk', 'vat', 'reduced', '2024-12-31', '10', '2025-01-01', '19'],
  ['ro', 'vat', 'standard', '2015-12-31', '24', '2016-12-31', '20', '2025-07-31', '19', '2025-08-01', '21'],
  ['ro', 'vat', 'reduced', '2025-07-31', '9', '2025-08-01', '11'],
  ['ru', 'vat', 'standard', '2018-12-31', '18', '2025-12-31', '20', '2026-01-01', '22'],
  ['gr', 'vat', 'standard', '2016-05-31', '23', '2016-06-01', '24'],
  ['gr', 'vat', 'standard-small-islands', '2025-12-31', undefined, '2026-01-01', '17'],
  ['cy', 'vat', 'super-reduced', '2023-07-20', undefined, '2023-07-21', '3'],
  ['tr', 'vat', 'standard', '2023-07-09', '18', '2023-07-10', '20'],
  ['it', 'vat', 'standard', '2013-09-30', '21', '2013-10-01', '22'],
  ['fi', 'vat', 'standard', '2024-08-31', '24', '2024-09-01', '25.5'],
  ['ee', 'vat', 'standard', '2023-12-31', '20', '2025-06-30', '22', '2025-07-01', '24'],
  ['lu', 'vat', 'standard', '2022-12-31', '17', '2023-06-30', '16', '2024-01-01', '17'],
  ['nl', 'vat', 'reduced', '2018-12-31', '6', '2019-01-01', '9'],
  ['ie', 'vat', 'standard', '2020-08-31', '23', '2020-09-01', '21', '2021-02-28', '21', '2021-03-01', '23'],
  ['gb', 'vat', 'hospitality', '2020-07-14', undefined, '2021-09-30', '5', '2022-03-31', '12.5', '2022-04-01', undefined],
  ['fi', 'vat', 'reduced', '2025-12-31', '14', '2026-01-01', '13.5'],
  ['lt', 'vat', 'reduced', '2025-12-31', undefined, '2026-01-01', '12'],
  ['lt', 'vat', 'reduced-old', '2025-12-31', '9', '2026-01-01', undefined],
  ['es', 'igic', 'standard', '2018-12-31', '7', '2019-12-31', '6.5', '2020-01-01', '7'],
  ['es', 'irpf', 'professional', '2015-07-11', '19', '2015-07-12', '15'],
  ['pt', 'vat', 'azores-standard', '2021-06-30', '18', '2021-07-01', '16'],
  ['pt', 'irs', 'professional', '2024-12-31', '25', '2025-01-01', '23'],
  ['no', 'vat', 'reduced-2', '2020-03-31', '12', '2021-09-30', '6', '2021-10-01', '12'],
  ['ca', 'hst', 'nova-scotia', '2025-03-31', '15', '2025-04-01', '14'],
  ['in', 'igst', 'old-12', '2025-09-21', '12', '2025-09-22', undefined],
  ['jp', 'consumption-tax', 'standard', '2019-09-30', '8', '2019-10-01', '10'],
  ['il', 'vat', 'standard', '2015-09-30', '18', '2024-12-31', '17', '2025-01-01', '18'],
  ['sg', 'gst', 'standard', '2022-12-31', '7', '2023-12-31', '8', '2024-01-01', '9'],
  ['za', 'vat', 'standard', '2018-03-31', '14', '2018-04-01', '15'],
  ['sa', 'vat', 'standard', '2020-06-30', '5', '2020-07-01', '15'],
]) {
  test(`${code} ${tax} ${key}`, () => {
    for (let at = 0; at < days.length; at += 2) {
      assert.equal(rateOn(code, tax, key, days[at]), days[at + 1], days[at]);
    }
  });
}

test('Bulgaria and Croatia pay in euros since their day', () => {
  for (const [code, former, until, rate] of [['bg', 'BGN', '2025-12-31', '1.95583'], ['hr', 'HRK', '2022-12-31', '7.5345']]) {
    const country = JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8'));
    assert.equal(country.currency, 'EUR');
    assert.deepEqual(country.former_currency, { code: former, until, rate, per: '1' });
  }
});
