// Finds and blanks, in a wasm module, data that is linked in but never used.
//
// Libraries bring data for what they can do and Billet does not ask of them. Nothing at build time
// leaves it out, so its bytes are made zeros here, and zeros are dropped by wasm-opt. Data is known by
// its length and its hash: a newer version of it is left alone, never half blanked.

import { createHash } from 'node:crypto';

/** What is blanked; `mark` stands `offset` bytes after its beginning. */
export const UNUSED_DATA = [
  {
    // An ICC profile for print shops (CMYK). Billet's PDFs are in sRGB.
    name: "printpdf's CMYK profile",
    mark: 'acsp',
    offset: 36,
    length: 654352,
    sha256: 'da2b9b593e27cba2563cbc8596071c5c8f2395d3dbb4434538bac2bc9d58ce77',
  },
  {
    // To be written beside that profile.
    name: "the licence of printpdf's CMYK profile",
    mark: 'ADOBE SYSTEMS INCORPORATED',
    offset: 24,
    length: 20020,
    sha256: 'e7d0afecd46efb5e6abb05bb70b1e3b5ffb52e5c0e24b5994ef11be3e49ce8dd',
  },
  {
    // For fonts in WOFF2, by allsorts, by printpdf. Billet's fonts are TrueType.
    name: "Brotli's dictionary (RFC 7932)",
    mark: 'timedownlifeleft',
    offset: 0,
    length: 122784,
    sha256: '20e42eb1b511c21806d4d227d07e5dd06877d8ce7b3a817f378f313653f35c70',
  },
];

/** Returns the module with its unused data zeroed, and the names of what was found. */
export function blankUnusedData(module) {
  const bytes = Buffer.from(module);
  const found = UNUSED_DATA.filter((data) => blank(bytes, data)).map((data) => data.name);
  return { bytes, found };
}

function blank(bytes, { mark, offset, length, sha256 }) {
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) {
    const start = at - offset;
    if (start < 0 || start + length > bytes.length) continue;
    const data = bytes.subarray(start, start + length);
    if (createHash('sha256').update(data).digest('hex') === sha256) {
      data.fill(0);
      return true;
    }
  }
  return false;
}
