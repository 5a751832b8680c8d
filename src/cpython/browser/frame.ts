// The only script of sandbox.html: starts the worker from the bytes that the page sends.
import { type PyodideBytes, workerScript } from './manifest.ts';

addEventListener(
  'message',
  (event: MessageEvent<PyodideBytes>) => {
    const [port] = event.ports;
    if (event.source !== parent || !port) return;
    const { [workerScript]: script, ...files } = event.data;
    if (!script) return;
    // A classic worker: a module worker from a blob does not start in an opaque origin.
    const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    // The page is the only one that can be listening.
    worker.onerror = () => parent.postMessage('lost', '*');
    worker.postMessage(files, [port, ...Object.values(files)]);
  },
  { once: true },
);
