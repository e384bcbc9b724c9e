// A visitor with Firefox: the stock browser, driven over WebDriver BiDi.

import puppeteer from 'puppeteer-core';
import { find } from './installed.mjs';

export const PROGRAM = find('firefox-esr', 'firefox');

/** Opens the address in a fresh profile. Downloads go to `folder`. */
export async function visit(url, folder) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: PROGRAM,
    headless: true,
    extraPrefsFirefox: {
      'browser.download.dir': folder,
      'browser.download.folderList': 2,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,image/png',
      'pdfjs.disabled': true,
    },
  });
  const page = (await browser.pages())[0];
  await page.setViewport({ width: 1280, height: 900 });
  const origin = new URL(url).origin;
  const notes = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) notes.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => notes.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:blob|data):/.test(request.url())) {
      notes.push(`a request left the origin: ${request.url()}`);
    }
  });
  await page.goto(url);
  return {
    notes,
    run: (script, ...parameters) => page.evaluate(script, ...parameters),
    type: async (selector, text) => {
      const field = await page.$(selector);
      await field.click({ count: 3 });
      await field.type(text);
    },
    press: (key) => page.keyboard.press(key),
    click: async (selector) => (await page.$(selector)).click(),
    reload: () => page.reload(),
    close: () => browser.close(),
  };
}
