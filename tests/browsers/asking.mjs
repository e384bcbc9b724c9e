// What the flows in other browsers have in common: waiting, and questions to the page.

import assert from 'node:assert/strict';

const MINUTE = 60_000;

/** Asks until the answer is something, at most half a minute. */
export async function until(what, ask) {
  const end = Date.now() + MINUTE / 2;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`It took too long until ${what}.`);
}

// What follows runs in the page: each function stands alone.

export function isUsable(block, label) {
  const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === block);
  const named = [...(heading?.closest('section')?.querySelectorAll('label') ?? [])].find((each) => each.textContent === label);
  return Boolean(named?.control && !named.control.disabled);
}

export function fieldOf(block, label) {
  const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === block);
  const named = [...heading.closest('section').querySelectorAll('label')].find((each) => each.textContent === label);
  return named?.control ? `#${CSS.escape(named.control.id)}` : null;
}

export function valueOf(selector) {
  return document.querySelector(selector).value;
}

export function contentOf(block) {
  const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === block);
  return heading.closest('section').textContent;
}

export function savedState() {
  return document.querySelector('header [role=status]')?.textContent ?? '';
}

export function hasPaper(label) {
  const picture = document.querySelector(`[aria-label="${CSS.escape(label)}"] img`);
  return Boolean(picture?.complete && picture.naturalWidth > 0);
}

export function pressButton(name) {
  [...document.querySelectorAll('button')]
    .find((each) => (each.ariaLabel ?? each.textContent).trim() === name && each.checkVisibility())
    .click();
}

export function fetched() {
  return performance.getEntriesByType('resource').map((entry) => entry.name);
}

export function hasDialog(name) {
  return [...document.querySelectorAll('dialog[open]')].some((each) => {
    const title = document.getElementById(each.getAttribute('aria-labelledby'))?.textContent;
    return (each.ariaLabel ?? title)?.trim() === name;
  });
}

export function hasPicture(name) {
  return [...document.querySelectorAll('img')].some((each) => each.alt === name && each.complete && each.naturalWidth > 0);
}

export function paperAddress(label) {
  return document.querySelector(`[aria-label="${CSS.escape(label)}"] img`)?.src ?? '';
}

/** Chooses the radio button or the box of a name. */
export function choose(name) {
  const box = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === name)?.control;
  box?.click();
  return Boolean(box);
}

/** Gives the chooser of a name a picture: a disc on transparent ground. */
export async function givePicture(name) {
  const chooser = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === name).control;
  const canvas = document.createElement('canvas');
  canvas.width = 400;
  canvas.height = 200;
  const context = canvas.getContext('2d');
  context.fillStyle = '#14666d';
  context.arc(200, 100, 80, 0, 7);
  context.fill();
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
  const transfer = new DataTransfer();
  transfer.items.add(new File([blob], 'logo.png', { type: 'image/png' }));
  chooser.files = transfer.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Drops a file, in base64, on the page. */
export function drop(name, type, content) {
  const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type }));
  const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer });
  document.querySelector('main').dispatchEvent(event);
}

export function forget() {
  localStorage.clear();
}
