// The late part of the page's program: what the page does not need to open and to be typed into.
//
// The build parts the program in two (scripts/wasm_split.mjs) and puts this file into the script of the early
// part, whose exports are `wasm` there. The late part is fetched as soon as the form stands. Whoever needs it before it has come
// waits for it, the whole page with him: that is rare, and nothing of the program has to know.

let lateIsHere = false;

/** Joins the late part to the program. */
function joinLate(module) {
  if (lateIsHere) return;
  new WebAssembly.Instance(module, { e: wasm });
  lateIsHere = true;
}

/** Sees to it that the late part is there: called by the program before each call into it. */
function needLate() {
  if (lateIsHere) return;
  // Only a request that waits can be made from here, and it gives a text: a character for each byte.
  // It has an address of its own: a browser may hold it back until the other one has its answer, which
  // the page could not take meanwhile.
  const request = new XMLHttpRequest();
  request.open('GET', `${lateAddress()}?now`, false);
  request.overrideMimeType('text/plain; charset=x-user-defined');
  request.send();
  if (request.status !== 200) throw new Error(`A part of Billet could not be loaded (status ${request.status}).`);
  joinLate(new WebAssembly.Module(Uint8Array.from(request.responseText, (character) => character.charCodeAt(0))));
}

/** Fetches the late part, again and again while there is no connection. */
export async function fetchLate() {
  for (let wait = 1000; !lateIsHere; wait *= 2) {
    try {
      joinLate(await WebAssembly.compileStreaming(fetch(lateAddress())));
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Where it is: the build names it by its bytes. */
function lateAddress() {
  return document.querySelector('meta[name=billet-late]').content;
}
