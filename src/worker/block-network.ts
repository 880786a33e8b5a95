/** Whatever could open a connection is taken from the worker: a page's policy is not its worker's, and not every host can send one. */
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'])
  Reflect.set(globalThis, name, undefined);
