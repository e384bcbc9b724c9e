// Finds and blanks, in a wasm module, a colour profile that is linked in but never written.
//
// printpdf carries an ICC profile for print shops (CMYK). Billet's PDFs are in sRGB, so its bytes
// are only weight; as zeros they are dropped by wasm-opt.

/** The profile's length in bytes: its first field, and what it is known by. */
export const UNUSED_PROFILE_LENGTH = 654_352;

const SIGNATURE = new TextEncoder().encode('acsp');
const SIGNATURE_OFFSET = 36;

/** Returns the module with the unused profile zeroed, or as it was where it holds none. */
export function blankUnusedProfile(module) {
  const bytes = Buffer.from(module);
  let found = bytes.indexOf(SIGNATURE);
  while (found !== -1) {
    const start = found - SIGNATURE_OFFSET;
    if (start >= 0 && bytes.readUInt32BE(start) === UNUSED_PROFILE_LENGTH) {
      return bytes.fill(0, start, start + UNUSED_PROFILE_LENGTH);
    }
    found = bytes.indexOf(SIGNATURE, found + 1);
  }
  return bytes;
}
