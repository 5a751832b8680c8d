/** Globals of a worker that lead out of it, or to other threads; CPython needs none once loaded. */
const doors = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'indexedDB',
  'caches',
  'cookieStore',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'postMessage',
  'close',
  'addEventListener',
  'dispatchEvent',
  'navigator',
  'Blob',
  'File',
  'FileReader',
  'Response',
  'Request',
  'Notification',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
];

/**
 * Takes them away from this worker. The frame's policy and its opaque origin are what keeps a
 * program in; this makes sure that it does not even find the doors.
 */
export function closeDoors(): void {
  for (let owner: object | null = self; owner; owner = Object.getPrototypeOf(owner) as object) {
    if (owner === Object.prototype) break;
    for (const door of doors) Reflect.deleteProperty(owner, door);
  }
}
