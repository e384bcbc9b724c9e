// What all libraries share: they hear an invoice, make its file and hand the bytes over, as Billet's paper worker does.

/**
 * Answers the runner. `prepare` is called once with the two fonts, before the clock runs; `make` takes an invoice and
 * resolves to the bytes of its PDF.
 */
export async function answer({ prepare, make }) {
  const fonts = await Promise.all(['Regular', 'Bold'].map(load));
  await prepare({ regular: fonts[0], bold: fonts[1] });
  self.onmessage = async ({ data }) => {
    try {
      const bytes = await make(JSON.parse(data));
      // A library may hand out a part of a larger buffer: only a whole one can be given away.
      const isWhole = bytes.byteLength === bytes.buffer.byteLength;
      const { buffer } = isWhole ? bytes : bytes.slice();
      self.postMessage(['made', buffer], [buffer]);
    } catch (error) {
      self.postMessage(`failed: ${error?.stack ?? error}`);
    }
  };
  self.postMessage('ready');
}

async function load(weight) {
  const response = await fetch(new URL(`billet/fonts/NotoSans-${weight}.ttf`, self.location.href));
  if (!response.ok) throw new Error(`The font ${weight} is not there: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Bytes in base64. */
export function base64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** The address of a PNG that is given in base64. */
export function pngAddress(data) {
  return `data:image/png;base64,${data}`;
}
