// The `test` that every end-to-end test uses: it also fails when anything leaves the origin, or when
// the browser's console has an error or a warning. Where one of these belongs to what is tested,
// `test.use({ expected: [/.../] })` names it; what was expected must then also appear.

import { test as base, expect } from '@playwright/test';
import { watch } from './watch.mjs';

export { expect };

export const test = base.extend({
  expected: [[], { option: true }],

  baseURL: async ({}, use) => {
    await use(process.env.BILLET_URL);
  },

  context: async ({ context, expected }, use) => {
    const notes = watch(context, process.env.BILLET_URL);
    await use(context);
    const unexpected = notes.filter((note) => !expected.some((pattern) => pattern.test(note)));
    expect(unexpected, 'nothing leaves the origin, and the console is quiet').toEqual([]);
    for (const pattern of expected) {
      expect(notes.some((note) => pattern.test(note)), `${pattern} was expected and appeared`).toBe(true);
    }
  },
});
