/** Removes from the worker what could open a connection: a page's CSP is not its worker's, and not every host can send one. */
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'])
  Reflect.set(globalThis, name, undefined);
