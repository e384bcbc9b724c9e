// Watches a browser context and notes whatever a quiet page that keeps to its origin never does.

/**
 * Starts watching. Returns the notes, a list that grows: one sentence for each request that left the
 * origin, each error or warning in the console and each uncaught error.
 */
export function watch(context, url) {
  const origin = new URL(url).origin;
  const notes = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !/^(?:blob|data):/.test(address)) {
      notes.push(`a request left the origin: ${request.method()} ${address}`);
    }
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => notes.push(`a socket was opened: ${socket.url()}`));
    page.on('crash', () => notes.push('the page crashed'));
  });
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      notes.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => notes.push(`uncaught: ${error.error().stack ?? error.error()}`));
  return notes;
}
