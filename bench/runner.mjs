// One contestant in a browser of its own: its worker in a blank page, the clock, its last file, its memory.

import { readFileSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../tests/browsers/installed.mjs';

export class Runner {
  /** Starts a browser, and in it the worker; resolves once that holds its fonts. */
  static async start(contestant, url) {
    const runner = await Runner.open(url);
    runner.contestant = contestant;
    try {
      await runner.page.evaluate(startWorker, new URL(contestant.script, url).href);
    } catch (error) {
      await runner.end();
      throw error;
    }
    return runner;
  }

  /** Starts a browser with a blank page, and no worker yet. */
  static async open(url) {
    const runner = new Runner();
    runner.browser = await playwright.launch(chromium());
    runner.page = await runner.browser.newPage();
    await runner.page.goto(url);
    return runner;
  }

  /**
   * Asks the worker for something: `{ time, said, bytes }`, the milliseconds from message to message as the page sees both, the text
   * that came and the length of the file beside it; or the `reason` why nothing came. A worker that takes longer than `limit` is ended.
   */
  async ask(text, limit) {
    try {
      return await this.page.evaluate(askOnce, { text, limit });
    } catch (error) {
      return { reason: `ended: ${error.message.split('\n')[0]}` };
    }
  }

  /** The same for the file of an invoice: `{ time, bytes }` or a `reason`. */
  async make(invoice, limit) {
    const { time, said, bytes, reason } = await this.ask(this.contestant.message(invoice), limit);
    await this.notePeak();
    return bytes === undefined ? { reason: reason ?? said.split('\n')[0] } : { time, bytes };
  }

  /** The file that was made last. */
  async lastFile() {
    return Buffer.from(await this.page.evaluate(readLast), 'base64');
  }

  /**
   * The most memory that the page and its worker have been seen to take, in bytes: what the system held for their process at its
   * peak. Nothing, where the system doesn't tell it.
   */
  async peakMemory() {
    await this.notePeak();
    return this.peak;
  }

  /** Looks at the peak. After every document, since Chromium sets the system's mark back now and then. */
  async notePeak() {
    this.session ??= await this.browser.newBrowserCDPSession();
    const { processInfo } = await this.session.send('SystemInfo.getProcessInfo');
    // Chromium keeps an empty process in reserve: the page's is the largest one.
    for (const { type, id } of processInfo) {
      const peak = type === 'renderer' ? residentPeak(id) : undefined;
      if (peak !== undefined) this.peak = Math.max(this.peak ?? 0, peak);
    }
  }

  async end() {
    await this.browser.close();
  }
}

/** The memory of a page that does nothing, in bytes. */
export async function emptyPage(url) {
  const runner = await Runner.open(url);
  try {
    // It goes on loading its own parts for a moment.
    await runner.page.waitForTimeout(3000);
    return await runner.peakMemory();
  } finally {
    await runner.end();
  }
}

function residentPeak(process) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return kilobytes && Number(kilobytes) * 1024;
  } catch {
    // No such file: another system, or a process that has ended.
    return undefined;
  }
}

// What follows runs in the page.

function startWorker(address) {
  const worker = new Worker(address, { type: 'module' });
  window.worker = worker;
  return new Promise((resolve, reject) => {
    worker.onmessage = () => resolve();
    worker.onerror = (event) => reject(new Error(`The worker did not start: ${event.message}`));
  });
}

async function askOnce({ text, limit }) {
  const { worker } = window;
  const answer = new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve({ data });
    worker.onerror = ({ message }) => resolve({ reason: `died: ${message}` });
    setTimeout(resolve, limit, { reason: `more than ${Math.round(limit / 1000)} s` });
  });
  const began = performance.now();
  worker.postMessage(text);
  const { data, reason } = await answer;
  const time = performance.now() - began;
  if (reason) worker.terminate();
  const [said, file] = [data].flat();
  if (file) window.last = file;
  return { time, said, bytes: file?.byteLength, reason };
}

async function readLast() {
  const reader = new FileReader();
  const read = new Promise((resolve) => {
    reader.onload = () => resolve(reader.result);
  });
  reader.readAsDataURL(new Blob([window.last]));
  return (await read).split(',')[1];
}
