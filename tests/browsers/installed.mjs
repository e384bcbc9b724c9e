// Which browsers this machine has, and how they are started.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that is installed, as a path, or null. */
export function find(...names) {
  for (const name of names) {
    if (name.startsWith('/') && existsSync(name)) return name;
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (!name.startsWith('/') && existsSync(path)) return path;
    }
  }
  return null;
}

/**
 * Why a test that needs these programs is left out, or false where they are all here. Each is a path
 * or null, as `find` gave it. In continuous integration nothing is left out: there it is an error.
 */
export function leftOut(what, ...programs) {
  if (programs.every(Boolean)) return false;
  if (process.env.CI) throw new Error(`${what} must be installed: scripts/setup.sh test does it.`);
  return `${what} is not installed`;
}

/** Launch options for Playwright: the system's Chromium, or nothing, which means Playwright's own. */
export function chromium() {
  const executablePath = find('chromium');
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Root may not use the sandbox; nothing but our own page is ever opened.
      '--no-sandbox',
      // Nothing of the browser's own may be taken for a request of the page.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  };
}
