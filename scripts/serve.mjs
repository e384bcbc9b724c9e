// Serves dist/ on this machine until it is stopped: `node scripts/serve.mjs`.
// PORT chooses the port; where it is taken, the next free one is used.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './static_server.mjs';

const dist = join(import.meta.dirname, '..', 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('billet: there is no dist/ yet: run `make build` first.');
  process.exit(1);
}
const port = Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`billet: PORT is "${process.env.PORT}", which is not the number of a port.`);
  process.exit(1);
}
const server = await serve(dist, { port, spare: 20 });
console.log(`\n  Billet is at ${server.url}\n\n  Ctrl-C stops it.`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
