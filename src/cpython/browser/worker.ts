// The worker in the sandboxed frame: CPython, and as little else as can be.
import type * as Pyodide from 'pyodide';
import { Guest, guestOptions } from '../guest/guest.ts';
import follow from '../guest/follow.py?raw';
import harness from '../guest/harness.py?raw';
import { installMemoryCeiling } from '../guest/memory-ceiling.ts';
import type { GuestMessage, RunMessage } from '../guest/messages.ts';
import { closeDoors } from './close-doors.ts';
import type { PyodideBytes } from './manifest.ts';

/** An address that nothing is ever fetched from. */
const nowhere = 'https://pyodide.invalid/';

/** The files of a release, all that the page has fetched but this script. */
type Files = PyodideBytes;

/** Names of the module that knows how to start the interpreter: the newer releases', the older ones'. */
const newerModule = 'pyodide.asm.mjs';
const olderScript = 'pyodide.asm.js';

function scriptUrl(script: ArrayBuffer | undefined): string {
  return URL.createObjectURL(new Blob([script ?? ''], { type: 'text/javascript' }));
}

/** Answers what Pyodide asks for while it loads; there is nothing else. */
function answerFrom(files: Files): typeof fetch {
  const types: Readonly<Record<string, string>> = {
    'pyodide.asm.wasm': 'application/wasm',
    'python_stdlib.zip': 'application/zip',
    'pyodide-lock.json': 'application/json',
  };
  return async (address) => {
    const url = String(address);
    const name = url.startsWith(nowhere) ? url.slice(nowhere.length) : '';
    const [type, content] = [types[name], files[name]];
    if (type === undefined || content === undefined) throw new TypeError(`${url} is not here`);
    return new Response(content, { headers: { 'content-type': type } });
  };
}

async function load(files: Files): Promise<Pyodide.PyodideAPI> {
  self.fetch = answerFrom(files);
  const started: { createPyodideModule?: never } = {};
  const isOlder = !files[newerModule];
  // Older releases look for a global of this script, and load it only where they find none.
  if (isOlder) importScripts(scriptUrl(files[olderScript]));
  else {
    const asm = (await import(/* @vite-ignore */ scriptUrl(files[newerModule]))) as {
      default: never;
    };
    started.createPyodideModule = asm.default;
  }
  const { loadPyodide } = (await import(
    /* @vite-ignore */ scriptUrl(files['pyodide.mjs'])
  )) as typeof Pyodide;
  return loadPyodide({ ...guestOptions(isOlder), ...started, indexURL: nowhere });
}

self.onmessage = async (start: MessageEvent<Files>) => {
  const [port] = start.ports;
  if (!port) return;
  self.onmessage = null;
  // Bound and taken now: a program that gets hold of prototypes can neither speak nor listen here.
  const post = port.postMessage.bind(port) as (message: GuestMessage) => void;
  const readData = Function.prototype.call.bind(
    Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get as () => unknown,
  ) as (event: MessageEvent) => RunMessage;
  const ceiling = installMemoryCeiling();
  try {
    const python = await load(start.data);
    closeDoors();
    const guest = new Guest(python, [harness, follow], ceiling, post);
    port.onmessage = (event) => guest.run(readData(event));
  } catch (error) {
    const reason = error instanceof WebAssembly.CompileError ? 'no-wasm' : 'crashed';
    post({ kind: 'failed', reason, detail: String(error) });
  }
};
