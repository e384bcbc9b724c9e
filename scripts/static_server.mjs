// Serves a folder as a static host such as GitHub Pages does: under a path, gzip for those who ask,
// right media types, a page for what is not there. Loopback only.

import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);

const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Starts a server and resolves to `{ url, close }` once it listens.
 *
 * @param {string} folder what is served
 * @param {{ path?: string, port?: number, spare?: number }} options `path` is where the folder
 *   appears ("/billet/"), `port` 0 takes any free one, `spare` is how many ports after it are tried
 *   where it is taken.
 */
export async function serve(folder, { path = '/', port = 0, spare = 0 } = {}) {
  const cache = new Map();
  const server = createServer((request, response) => {
    answer(folder, path, cache, request, response).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${error.message}\n`);
    });
  });
  const bound = await listen(server, port, spare);
  return {
    url: `http://127.0.0.1:${bound}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port, spare) {
  try {
    return await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve(server.address().port);
      });
    });
  } catch (error) {
    if (error.code === 'EADDRINUSE' && spare > 0) return listen(server, port + 1, spare - 1);
    throw error;
  }
}

async function answer(folder, path, cache, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' });
    response.end();
    return;
  }
  const address = new URL(request.url, 'http://127.0.0.1');
  if (`${address.pathname}/` === path) {
    response.writeHead(301, { location: path });
    response.end();
    return;
  }
  const file = await locate(folder, path, address.pathname);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is nothing at this address.\n');
    return;
  }
  const { size, mtimeMs } = await stat(file);
  const version = `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`;
  const headers = {
    'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'max-age=600',
    etag: version,
    vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === version) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  let body = await readFile(file);
  if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    const key = `${file} ${version}`;
    if (!cache.has(key)) cache.set(key, await zip(body, { level: 9 }));
    body = cache.get(key);
    headers['content-encoding'] = 'gzip';
  }
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The file for an address, or null: outside the path, outside the folder, or not there. */
async function locate(folder, path, pathname) {
  if (!pathname.startsWith(path)) return null;
  let inside;
  try {
    inside = normalize(decodeURIComponent(pathname.slice(path.length)));
  } catch {
    return null;
  }
  if (inside === '..' || inside.startsWith(`..${sep}`) || inside.includes('\0')) return null;
  let file = join(folder, inside);
  try {
    if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
    return (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
