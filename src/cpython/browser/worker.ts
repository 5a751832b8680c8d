// The worker in the sandboxed frame: CPython, and as little else as can be.
import type * as Pyodide from 'pyodide';
import { Guest, guestOptions } from '../guest/guest.ts';
import harness from '../guest/harness.py?raw';
import { installMemoryCeiling } from '../guest/memory-ceiling.ts';
import type { GuestMessage, RunMessage } from '../guest/messages.ts';
import { closeDoors } from './close-doors.ts';
import type { PyodideBytes } from './manifest.ts';

/** An address that nothing is ever fetched from. */
const nowhere = 'https://pyodide.invalid/';

function moduleUrl(script: ArrayBuffer): string {
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

async function load(files: Omit<PyodideBytes, 'worker.js'>): Promise<Pyodide.PyodideAPI> {
  // Pyodide asks for two files; here they are.
  self.fetch = async (address) => {
    const url = String(address);
    if (url === `${nowhere}pyodide.asm.wasm`) {
      const headers = { 'content-type': 'application/wasm' };
      return new Response(files['pyodide.asm.wasm'], { headers });
    }
    if (url === `${nowhere}python_stdlib.zip`) return new Response(files['python_stdlib.zip']);
    throw new TypeError(`${url} is not here`);
  };
  const asm = (await import(/* @vite-ignore */ moduleUrl(files['pyodide.asm.mjs']))) as {
    default: never;
  };
  const { loadPyodide } = (await import(
    /* @vite-ignore */ moduleUrl(files['pyodide.mjs'])
  )) as typeof Pyodide;
  return loadPyodide({
    ...guestOptions,
    indexURL: nowhere,
    createPyodideModule: asm.default,
    lockFileContents: {
      info: {
        abi_version: '2026_0',
        arch: 'wasm32',
        platform: 'emscripten',
        python: '3.14.2',
        version: '',
      },
      packages: {},
    } as never,
  });
}

self.onmessage = async (start: MessageEvent<Omit<PyodideBytes, 'worker.js'>>) => {
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
    const guest = new Guest(python, harness, ceiling, post);
    port.onmessage = (event) => guest.run(readData(event));
  } catch (error) {
    const reason = error instanceof WebAssembly.CompileError ? 'no-wasm' : 'crashed';
    post({ kind: 'failed', reason, detail: String(error) });
  }
};
