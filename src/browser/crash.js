// The notice that Billet has stopped. It needs nothing but this file and the <dialog> in the page,
// so it works when the WebAssembly module has died, and when it was never loaded.
//
// Plain old JavaScript on purpose: a browser that is too old for Billet must still understand it.
(function () {
  'use strict';

  var PREFIX = 'billet:';
  var LAST_OPENED = 'billet:last-opened';
  /** A crash this soon after the start may come from the draft that was opened. */
  var START_MILLIS = 10000;
  /** Events that would reach the dead module. */
  var EVENTS = [
    'beforeinput', 'beforeunload', 'blur', 'change', 'click', 'drop', 'focusin', 'focusout', 'hashchange', 'input',
    'keydown', 'keyup', 'pagehide', 'paste', 'pointerdown', 'pointermove', 'pointerup', 'storage', 'visibilitychange',
  ];

  var began = Date.now();
  var hasStarted = false;
  var reason = null;

  function notice() {
    return document.getElementById('crash');
  }

  /** Raises the notice. The first reason stays: those that follow are its consequences. */
  function show(text) {
    if (reason !== null) return;
    reason = String(text || '');
    if (notice()) raise();
    else document.addEventListener('DOMContentLoaded', raise);
  }

  function raise() {
    var dialog = notice();
    if (!dialog) return;
    dialog.querySelector('[data-crash-reason]').textContent = reason;
    var others = dialog.querySelectorAll('[data-crash-when=' + (hasStarted ? 'starting' : 'running') + ']');
    for (var index = 0; index < others.length; index += 1) others[index].remove();
    dialog.querySelector('[data-crash-download]').addEventListener('click', download);
    dialog.querySelector('[data-crash-reload]').addEventListener('click', reload);
    dialog.addEventListener('cancel', function (event) {
      event.preventDefault();
    });
    // A second Escape closes it all the same in some browsers.
    dialog.addEventListener('close', function () {
      open(dialog);
    });
    EVENTS.forEach(function (name) {
      dialog.addEventListener(name, function (event) {
        event.stopPropagation();
      });
    });
    open(dialog);
  }

  function open(dialog) {
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', '');
  }

  /** Everything that Billet keeps in this browser, and what stands in the fields, as one file. */
  function download() {
    var file = { reason: reason, at: new Date().toISOString(), kept: kept(), on_screen: onScreen() };
    var blob = new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = 'billet-drafts.json';
    notice().appendChild(link);
    link.click();
    link.remove();
  }

  function kept() {
    var texts = {};
    try {
      for (var index = 0; index < localStorage.length; index += 1) {
        var key = localStorage.key(index);
        if (key.indexOf(PREFIX) === 0) texts[key] = parsed(localStorage.getItem(key));
      }
    } catch (error) {
      texts.error = String(error);
    }
    return texts;
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (error) {
      return text;
    }
  }

  function onScreen() {
    var fields = document.querySelectorAll('input:not([type=file]):not([type=password]), textarea, select');
    return Array.prototype.map.call(fields, function (field) {
      var label = field.labels && field.labels[0];
      return {
        field: field.name || field.id,
        label: field.getAttribute('aria-label') || (label ? label.textContent.trim() : ''),
        value: field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value,
      };
    });
  }

  function reload() {
    try {
      if (Date.now() - began < START_MILLIS) localStorage.removeItem(LAST_OPENED);
    } catch (error) {
      // Where nothing may be kept, nothing has to be forgotten.
    }
    location.reload();
  }

  /** Whether an error comes from this site, not from an extension of the browser. */
  function isOurs(address) {
    return !address || address.indexOf(location.origin + '/') === 0;
  }

  /** Whether an error kills a module without a panic: out of memory, out of stack. */
  function isDeadly(error) {
    if (typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) return true;
    return Boolean(error && /wasm/.test(error.stack) && /RangeError|InternalError/.test(error.name));
  }

  function consider(error, message) {
    if (!hasStarted || isDeadly(error)) show(message || error);
  }

  // Errors of scripts that cannot be loaded don't bubble: they are caught on their way down.
  addEventListener('error', function (event) {
    var target = event.target;
    if (target instanceof HTMLScriptElement) {
      if (isOurs(target.src)) consider(null, target.src);
    } else if (target === window && isOurs(event.filename)) {
      consider(event.error, event.message);
    }
  }, true);

  addEventListener('unhandledrejection', function (event) {
    if (!/-extension:/.test(event.reason && event.reason.stack)) consider(event.reason);
  });

  EVENTS.forEach(function (name) {
    addEventListener(name, function (event) {
      if (reason === null) return;
      var dialog = notice();
      if (!(dialog && event.target instanceof Node && dialog.contains(event.target))) event.stopImmediatePropagation();
    }, true);
  });

  if (typeof WebAssembly !== 'object') show('no WebAssembly');

  window.billetNotice = {
    show: show,
    started: function () {
      hasStarted = true;
    },
  };
})();
