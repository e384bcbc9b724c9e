// A visitor with WebKit: WebKitGTK's own small browser on a screen that nobody sees.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { By, Capabilities, Key, WebDriver } from 'selenium-webdriver';
import { Executor, HttpClient } from 'selenium-webdriver/http/index.js';
import { find } from './installed.mjs';

export const DRIVER = find('WebKitWebDriver');
export const PROGRAM = find(
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
);
export const SCREEN = find('Xvfb');

/** Opens the address in a fresh profile. Downloads go to `folder`. */
export async function visit(url, folder) {
  const home = mkdtempSync(join(tmpdir(), 'billet-webkit-'));
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
  const started = [];
  const stop = async () => {
    for (const child of started.reverse()) {
      child.kill();
      await new Promise((resolve) => (child.exitCode ?? child.signalCode ?? null) === null ? child.once('exit', resolve) : resolve());
    }
    // What the browser leaves behind may still be writing as it goes.
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    const display = await startScreen(started);
    const port = await freePort();
    const environment = {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      // There is no graphics card here, and root has no sandbox.
      LIBGL_ALWAYS_SOFTWARE: '1',
      MESA_SHADER_CACHE_DISABLE: 'true',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    started.push(spawn(DRIVER, [`--port=${port}`], { env: environment, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    await answering(address);
    const driver = WebDriver.createSession(
      new Executor(new HttpClient(address)),
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: PROGRAM, args: ['--automation'] },
      }),
    );
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
    await driver.get(url);
    return {
      // WebDriver has no console: the main flow asks the page itself what it fetched.
      notes: [],
      run: (script, ...parameters) =>
        driver.executeAsyncScript(
          `const done = arguments[arguments.length - 1];
           Promise.resolve((${script}).apply(null, [].slice.call(arguments, 0, -1))).then(done, (error) => done('failed: ' + error));`,
          ...parameters,
        ),
      type: async (selector, text) => {
        const field = await driver.findElement(By.css(selector));
        // The driver doesn't wait for a page that scrolls gently.
        await driver.executeScript("arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })", field);
        await field.click();
        // This driver doesn't let go of Control: what stands in the field is selected by script.
        await driver.executeScript('arguments[0].select()', field);
        await field.sendKeys(text);
      },
      press: (key) => driver.actions().sendKeys(Key[key.toUpperCase()] ?? key).perform(),
      click: async (selector) => (await driver.findElement(By.css(selector))).click(),
      reload: () => driver.navigate().refresh(),
      close: async () => {
        await driver.quit().catch(() => {});
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts an X server on a free display, and waits until it takes clients. Returns its name. */
async function startScreen(started) {
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (bytes) => resolve(String(bytes).trim()));
    screen.once('exit', (code) => reject(new Error(`Xvfb stopped with ${code}.`)));
  });
  return `:${number}`;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(address) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.');
}
