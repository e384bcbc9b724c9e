// Compares two pictures of the same page.

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * The share of pixels that differ by more than anti-aliasing, from 0 to 1, and a picture that shows
 * where. Renderers round a page's size differently by a pixel; that row or column is left out.
 */
export function difference(one, other) {
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1) {
    throw new Error(`The pictures are ${one.width} × ${one.height} and ${other.width} × ${other.height}.`);
  }
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  const shown = new PNG({ width, height });
  const differing = pixelmatch(crop(one, width, height), crop(other, width, height), shown.data, width, height);
  return { share: differing / (width * height), shown };
}

/** The share of pixels that are not white: a page that is compared must have something on it. */
export function ink(picture) {
  let count = 0;
  for (let at = 0; at < picture.data.length; at += 4) {
    if (picture.data[at] + picture.data[at + 1] + picture.data[at + 2] < 700) count += 1;
  }
  return count / (picture.width * picture.height);
}

function crop(picture, width, height) {
  const cropped = new PNG({ width, height });
  PNG.bitblt(picture, cropped, 0, 0, width, height, 0, 0);
  return cropped.data;
}
