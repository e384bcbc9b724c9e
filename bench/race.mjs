// Billet and the four JavaScript libraries side by side: the same invoice, the same Chromium, each in a worker of its own.

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../scripts/static_server.mjs';
import { BILLET_NAME, contestants } from './contestants.mjs';
import { invoice } from './invoice.mjs';
import { judge } from './judge.mjs';
import { emptyPage, Runner } from './runner.mjs';
import { spread } from './spread.mjs';

/** By the number of lines: how many documents come before the clock counts, and how many rounds are run. */
const ROUNDS = {
  20: { warmUps: 8, rounds: 40 },
  1000: { warmUps: 3, rounds: 9 },
  5000: { warmUps: 1, rounds: 5 },
};
export const SIZES = Object.keys(ROUNDS).map(Number);

/** A document that takes longer has none. */
const LIMIT_MILLIS = 60_000;

/** Who has spent so long on a size runs no further rounds of it: a slow library ends with fewer measurements. */
const PATIENCE_MILLIS = 30_000;

/**
 * Runs the race for each number of lines: `{ emptyPage, sizes: [{ lines, results }] }`. A result is `{ name, time, bytes, pages,
 * isTagged, faults, memory }`, or has the `reason` why there is no file; `emptyPage` is the memory of a page that does nothing. Every last
 * file is judged, and kept, if there is a folder `keep` for it.
 */
export async function race(sizes, { keep } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'billet-bench-'));
  const all = await contestants(folder);
  const server = await serve(folder);
  try {
    const told = { emptyPage: await emptyPage(server.url), sizes: [] };
    for (const lines of sizes) told.sizes.push({ lines, results: await raceOver(lines, all, server.url, keep) });
    return told;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

async function raceOver(lines, all, url, keep) {
  const { warmUps, rounds } = ROUNDS[lines];
  const entries = [];
  try {
    for (const contestant of all) entries.push(new Entry(await Runner.start(contestant, url)));
    for (let round = -warmUps; round < rounds; round += 1) {
      // In turns, so that whatever else the machine does hits all alike. Each number makes a new document: nobody can hand out the
      // last one again.
      for (const entry of entries) await entry.run(invoice(lines, `INV-2026-${round + 1000}`), round >= 0);
    }
    const results = [];
    for (const entry of entries) results.push(await entry.result(lines, keep));
    return results;
  } finally {
    for (const { runner } of entries) await runner.end();
  }
}

/** A contestant in a race, with what was measured of it. */
class Entry {
  constructor(runner) {
    Object.assign(this, { runner, samples: [], sizes: [], spent: 0 });
  }

  async run(made, isCounted) {
    const hasEnough = isCounted ? this.samples.length > 0 : this.last;
    if (this.reason || (this.spent > PATIENCE_MILLIS && hasEnough)) return;
    const { time, bytes, reason } = await this.runner.make(made, LIMIT_MILLIS);
    this.reason = reason;
    this.last = made;
    this.spent += time ?? 0;
    if (isCounted && !reason) {
      this.samples.push(time);
      this.sizes.push(bytes);
    }
  }

  async result(lines, keep) {
    const { name } = this.runner.contestant;
    const memory = await this.runner.peakMemory();
    if (this.reason) return { name, memory, reason: this.reason };
    const file = await this.runner.lastFile();
    if (keep) save(keep, `${name.replaceAll(/[^\w.]+/g, '_')}-${lines}.pdf`, file);
    const { faults, ...judged } = judge(file, this.last);
    if (faults.length && name === BILLET_NAME) throw new Error(`Billet's file of ${lines} lines: ${faults.join('; ')}`);
    return { name, time: spread(this.samples), bytes: spread(this.sizes).p50, ...judged, memory, faults };
  }
}

function save(folder, name, bytes) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
