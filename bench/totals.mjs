// The section on the totals alone, natively: no browser in between.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const name = 'totals';
export const title = 'Totals alone, natively';

export async function measure() {
  const command = ['run', '--release', '--quiet', '--example', 'time_totals', '100', '1000', '10000'];
  const root = join(import.meta.dirname, '..');
  const told = execFileSync('cargo', command, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const figures = [...told.matchAll(/^ *(\d+) (\w+) +(\d+) us +(\d+) ns$/gm)];
  if (figures.length !== 6) throw new Error(`time_totals told something else:\n${told}`);
  return [
    'Lines with a discount in percent, prices for a hundred, three rates, and a discount on all of it; in the time of the processor.',
    [
      '| lines | rounding | totals | a line |',
      '| ---: | --- | ---: | ---: |',
      ...figures.map(([, lines, rule, all, each]) => `| ${Number(lines).toLocaleString('en')} | ${rule} | ${(all / 1000).toFixed(2)} ms | ${each} ns |`),
    ].join('\n'),
  ];
}
