// The thread in which `run-in-node.node.ts` keeps its interpreter.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type * as Pyodide from 'pyodide';
import { Guest, guestOptions } from '../guest/guest.ts';
import { installMemoryCeiling } from '../guest/memory-ceiling.ts';
import type { GuestMessage, RunMessage } from '../guest/messages.ts';

const port = parentPort;
if (!port) throw new Error('thread.node.ts runs in a worker thread only');
const ceiling = installMemoryCeiling();
const [harness, follow] = ['harness.py', 'follow.py'].map((name) =>
  readFileSync(new URL(`../guest/${name}`, import.meta.url), 'utf8'),
);
/** The package with the interpreter: `pyodide`, or an alias of another release of it. */
const release = workerData as string;
const { loadPyodide } = (await import(release)) as typeof Pyodide;
const python = await loadPyodide(guestOptions(release === 'pyodide311'));
const guest = new Guest(python, [harness ?? '', follow ?? ''], ceiling, (message: GuestMessage) =>
  port.postMessage(message),
);
port.on('message', (message: RunMessage) => guest.run(message));
