// Finds and blanks, in a wasm module, data that is linked in but never used.
//
// Libraries bring data for what they can do and Billet does not ask of them. Nothing at build time
// leaves it out, so its bytes are made zeros here, and zeros are dropped by wasm-opt. Data is known by
// its length and its hash: a newer version of it is left alone, never half blanked.

import { createHash } from 'node:crypto';

/**
 * The tables of Unicode's normal forms, by their names in the crate unicode-normalization: lopdf
 * brings them to compare passwords of encrypted files. Billet opens and writes no such file. Each with its
 * first bytes, its length and its hash.
 */
const NORMAL_FORMS = [
  ['COMPOSITION_TABLE_SALT', '00000000000000005d0203005d000000', 1856, '2db45b748b8f9ebeb5df7adf35474ad577b510d09d173c3a8302d31e7ab5bdca'],
  ['COMPOSITION_TABLE_KV', '54064a062606000009036900c91e0000', 7424, '75d209982561740374154c85c9f0c948eb57a0c0173539e821646232123e1dab'],
  ['CANONICAL_COMBINING_CLASS_SALT', '00000400cd000700810202000000a400', 2004, '06d25aba41f0cc2e37cbc83fbcccbb9a9ba23e5b2d20e09e877b943bd83f1489'],
  ['CANONICAL_COMBINING_CLASS_KV', '6b4b0e00e64a0300e6d21a00e624fe00', 4008, '12acc62ae686767493b7c99e8eab5db2efe2b58f7b9d8541bc9cb2b28f062bcc'],
  ['CANONICAL_DECOMPOSED_SALT', '71050300000000003d00600100007f02', 4162, 'e41bcf960b37a7340664c35b44b5e5cf63028286d96fed5c8666bc275cda57bf'],
  ['CANONICAL_DECOMPOSED_KV', '3bf90200970c010069f80200c50b0100', 16648, '634e08c67e053f75927c278706437afee6c260e6e679029e74f2c262d12d781f'],
  ['CANONICAL_DECOMPOSED_CHARS', '41000000000300004100000001030000', 13800, 'd8d0113fbb6e1126c0d6f928eedcd2c65a95896ca7347a4b7f9e8541993c229d'],
  ['COMPATIBILITY_DECOMPOSED_SALT', '00000000030000000000000004005d12', 7834, '39e731ac99c80604d1e1711a129b2ad4b8134d29cb5a96b92d310071acd07ec7'],
  ['COMPATIBILITY_DECOMPOSED_KV', 'bd2400002003010030d401002b110100', 31336, '9fb636ab1eec8cfae749a1dc8b324e026c4c086d6d1cbf1069f092ec2f4e2bed'],
  ['COMPATIBILITY_DECOMPOSED_CHARS', '20000000200000000803000061000000', 23376, '8b7ef173aa4cde913d17e1cf61058babefcc25cb0d8c52101e3e6f53ea552faa'],
];

/** What is blanked; `mark` stands `offset` bytes after its beginning. */
export const UNUSED_DATA = [
  ...NORMAL_FORMS.map(([name, mark, length, sha256]) => ({
    name: `unicode-normalization: ${name}`,
    mark: Buffer.from(mark, 'hex'),
    offset: 0,
    length,
    sha256,
  })),
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
