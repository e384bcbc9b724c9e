// Who runs: the four libraries that make PDFs in a browser, each as a worker bundled for this run, and Billet's own paper
// worker, as it is published.
//
// A contestant is `{ name, script, message }`: `script` is its worker's address in the folder that is served, `message`
// makes the text that asks the worker for the file of an invoice.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { DIST, workerScript } from '../tests/dist/load.mjs';

const ROOT = join(import.meta.dirname, '..');

/** Where dist/ lies in the folder that is served. */
const BILLET = 'billet';

export const BILLET_NAME = 'Billet';

/** Puts a blank page and dist/ into an empty folder that is served, and returns Billet as a contestant. */
export function billet(folder) {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Benchmark</title></html>\n');
  cpSync(DIST, join(folder, BILLET), { recursive: true });
  return { name: BILLET_NAME, script: `${BILLET}/${workerScript()}`, message: ({ document }) => request(document, 'pdf') };
}

/** The same, with the libraries' workers beside it: all contestants. */
export async function contestants(folder) {
  await bundle(folder);
  return [
    billet(folder),
    library('pdfmake.js', 'pdfmake'),
    library('jspdf.js', 'jspdf', 'jspdf-autotable'),
    library('jspdf.js?uncompressed', 'jspdf', 'jspdf-autotable'),
    library('pdf_lib.js', 'pdf-lib', '@pdf-lib/fontkit'),
    library('react_pdf.js', '@react-pdf/renderer'),
  ];
}

/** What the page sends to Billet's worker: `src/browser/message.rs`. */
export function request(document, wish) {
  return JSON.stringify({ id: 1, document, language: 'en', wish });
}

function library(script, ...packages) {
  const [, variant] = script.split('?');
  const named = packages.map((each) => `${each} ${version(each)}`).join(' with ');
  return { name: variant ? `${named}, ${variant}` : named, script, message: ({ printed }) => JSON.stringify(printed) };
}

async function bundle(folder) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['pdfmake', 'jspdf', 'pdf_lib', 'react_pdf'].map((name) => join(import.meta.dirname, 'peers', `${name}.mjs`)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // jsPDF loads these only for HTML and SVG, which no invoice needs.
    external: ['canvg', 'html2canvas', 'dompurify'],
    logLevel: 'error',
  });
}

/** The version of an installed package. Some don't export their package.json, so it is looked for above their entry. */
function version(name) {
  const require = createRequire(import.meta.url);
  for (let at = dirname(require.resolve(name)); at !== dirname(at); at = dirname(at)) {
    try {
      const found = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
      if (found.name === name) return found.version;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name} is not installed.`);
}
