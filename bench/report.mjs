// docs/benchmarks.md: a section for each thing that is measured, each with its day and its machine, so that one can be measured again alone.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { find } from '../tests/browsers/installed.mjs';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs', 'benchmarks.md');

const HEAD = `# Benchmarks

Made by \`make bench\` from the release build, in a real browser. Times belong to the machine that stands above them, sizes to every machine.`;

// What the machine did before anything was measured.
const loadBefore = loadavg()[0];

/** Writes the sections in this order: those that were measured anew, and the others as the page has them. */
export function writePage(titles, measured) {
  const before = sectionsOf(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '');
  const provenance = `*${circumstances()}*`;
  const sections = titles.flatMap((title) => {
    const fresh = measured.get(title);
    if (fresh) return [`## ${title}\n\n${[provenance, ...fresh].join('\n\n')}`];
    return before.has(title) ? [before.get(title)] : [];
  });
  writeFileSync(PAGE, `${[HEAD, ...sections].join('\n\n')}\n`);
}

/** The sections of a page by their titles, with their headings. */
function sectionsOf(page) {
  const parts = page.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')), part.trimEnd()]));
}

function circumstances() {
  const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() || 'unnamed'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${systemName()}`;
  return `${date}, revision ${revision}. ${machine}; ${browserName()}, without a window. Load of the machine before: ${loadBefore.toFixed(1)}.`;
}

function browserName() {
  const program = find('chromium');
  if (!program) return "the test runner's Chromium";
  return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().replace(/ built on.*/, '');
}

function systemName() {
  try {
    return /^PRETTY_NAME="(.*)"/m.exec(readFileSync('/etc/os-release', 'utf8'))[1];
  } catch {
    return process.platform;
  }
}
