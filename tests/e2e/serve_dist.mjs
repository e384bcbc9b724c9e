// Serves dist/ under /billet/ for as long as the tests run, and tells them where.

import { join } from 'node:path';
import { serve } from '../../scripts/static_server.mjs';

export default async function setUp() {
  const server = await serve(join(import.meta.dirname, '..', '..', 'dist'), { path: '/billet/' });
  process.env.BILLET_URL = server.url;
  return () => server.close();
}
