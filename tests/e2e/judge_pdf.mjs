// What every PDF must be, whatever it says: sound, with its fonts inside and its text to be found.

import { expect, test } from '@playwright/test';
import { leftOut } from '../browsers/installed.mjs';
import { fonts, PDF_TOOLS, structureProblems, texts } from './pdf.mjs';

/** Judges the file and returns the text of its pages. */
export function judgePdf(path, { pages } = {}) {
  const reason = leftOut('what judges a PDF (qpdf, Poppler, MuPDF)', ...PDF_TOOLS);
  test.skip(Boolean(reason), String(reason));
  expect(structureProblems(path), 'qpdf finds the file sound').toBe('');
  const embedded = fonts(path);
  expect(embedded.length, 'the file has fonts').toBeGreaterThan(0);
  for (const font of embedded) {
    expect(font, 'every font is embedded, cut to what is used, and known in Unicode').toMatchObject({
      isEmbedded: true,
      isSubset: true,
      hasUnicode: true,
    });
    expect(font.name).toMatch(/^[A-Z]{6}\+/);
  }
  const found = texts(path);
  if (pages !== undefined) expect(found).toHaveLength(pages);
  return found;
}
