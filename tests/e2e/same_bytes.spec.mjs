// The browser and the command line write the same bytes: nothing in a PDF hangs on the machine, the
// clock or chance.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Desk } from './desk.mjs';
import { MILAN, SIXTY_ROWS } from './invoices.mjs';
import { expect, test } from './watched_page.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs the command on an input; returns what it writes. */
function billet(arguments_, input) {
  const run = { cwd: ROOT, input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] };
  return execFileSync('cargo', ['run', '--quiet', '--locked', '--bin', 'billet', '--', ...arguments_], run);
}

test.describe.configure({ timeout: 240_000 });

for (const [name, rows] of [
  ['an invoice', []],
  ['an invoice of several pages', SIXTY_ROWS],
]) {
  test(`${name} has the same bytes from the browser and from the command line`, async ({ page }) => {
    const desk = new Desk(page);
    await desk.open();
    await desk.fillInvoice(rows.length > 0 ? { ...MILAN, items: [] } : MILAN);
    if (rows.length > 0) {
      await desk.paste(desk.field(desk.item(1), 'description'), rows);
      await expect(desk.due).toContainText('2,160.00');
    }
    const bytes = readFileSync((await desk.takePdf()).path);
    const document = billet(['read', '-'], bytes);
    expect(JSON.parse(document).number).toBe('2026-0042');
    const written = billet(['pdf', '-', '-o', '-'], document);
    expect(written.equals(bytes)).toBe(true);
  });
}
