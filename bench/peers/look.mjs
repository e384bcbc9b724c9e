// The look of the invoice that every library sets, in points: Billet's classic paper, so that the pages hold about the
// same. What a library does by itself (breaking lines, repeating the head) is left to it.

export const PAGE = { width: 595.28, height: 841.89, left: 71.3, right: 56.7, top: 56.7, bottom: 60, foot: 34 };
export const BODY_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Sizes of type, and the distance of lines of running text. */
export const SIZE = { title: 20, number: 11, body: 9.5, label: 7.5, due: 13 };
export const LEADING = 12.96;

export const INK = { text: '#1d2122', quiet: '#666c6d', accent: '#0f575c', line: '#b4b9b9' };

/** The widths of quantity, unit price, tax and amount; the description takes the rest. */
export const FIGURES = [44, 56, 32, 60];
export const DESCRIPTION = BODY_WIDTH - FIGURES.reduce((sum, width) => sum + width);
export const CELL = { above: 3.25, gap: 6 };

export const TOTALS_WIDTH = 232;
export const LABEL_WIDTH = 85;
export const LOGO = { width: 127.6, height: 39.3 };
export const CODE_SIDE = 72;

/** The three columns under the head: seller, buyer, facts. */
export const COLUMN_WIDTH = BODY_WIDTH / 3;
