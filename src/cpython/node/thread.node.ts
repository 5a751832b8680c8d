// The thread in which `run-in-node.node.ts` keeps its interpreter.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';
import { Guest, guestOptions } from '../guest/guest.ts';
import { installMemoryCeiling } from '../guest/memory-ceiling.ts';
import type { GuestMessage, RunMessage } from '../guest/messages.ts';

const port = parentPort;
if (!port) throw new Error('thread.node.ts runs in a worker thread only');
const ceiling = installMemoryCeiling();
const harness = readFileSync(new URL('../guest/harness.py', import.meta.url), 'utf8');
const python = await loadPyodide(guestOptions);
const guest = new Guest(python, harness, ceiling, (message: GuestMessage) =>
  port.postMessage(message),
);
port.on('message', (message: RunMessage) => guest.run(message));
