// The section on layout, in the browser. The paper worker has no clock, but it keeps the last document laid out: asked for the preview of
// the same document twice, it lays it out for the first answer only. What the second takes less is the laying out.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../scripts/static_server.mjs';
import { billet, request } from './contestants.mjs';
import { invoice } from './invoice.mjs';
import { Runner } from './runner.mjs';
import { milliseconds, spread, times } from './spread.mjs';

export const name = 'layout';
export const title = 'Layout, in the browser';

/** How often, by the number of lines. */
const PAIRS = { 20: 60, 1000: 15, 5000: 9 };
const LIMIT_MILLIS = 60_000;

/** The section as paragraphs; `sizes` are the numbers of lines that are measured. */
export async function measure({ sizes = Object.keys(PAIRS).map(Number) }) {
  const folder = mkdtempSync(join(tmpdir(), 'billet-bench-'));
  const worker = billet(folder);
  const server = await serve(folder);
  const runner = await Runner.start(worker, server.url);
  try {
    const rows = [];
    for (const lines of sizes) rows.push(row(lines, await time(runner, lines, PAIRS[lines])));
    return [
      `From the document to its pages: totals, layout, and the search for characters that the fonts lack. The worker is asked for the first page of a document twice
and lays it out once; this is what the second answer takes less, so reading the message, checking, drawing and handing over are not in it.`,
      ['| lines | p50 | p95 | measured |', '| ---: | ---: | ---: | ---: |', ...rows].join('\n'),
    ];
  } finally {
    await runner.end();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

async function time(runner, lines, count) {
  const samples = [];
  for (let index = -3; index < count; index += 1) {
    const text = request(invoice(lines, `INV-2026-${index + 1000}`).document, { preview: 0 });
    const first = await preview(runner, text);
    const again = await preview(runner, text);
    if (index >= 0) samples.push(first - again);
  }
  return spread(samples);
}

async function preview(runner, text) {
  const { time: taken, said, reason } = await runner.ask(text, LIMIT_MILLIS);
  if (!said?.startsWith('{"preview"')) throw new Error(`No preview came: ${reason ?? said}`);
  return taken;
}

function row(lines, { count, p50, p95 }) {
  return `| ${lines.toLocaleString('en')} | ${milliseconds(p50)} ms | ${milliseconds(p95)} ms | ${times(count)} |`;
}
