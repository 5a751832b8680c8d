import { Worker } from 'node:worker_threads';
import type { CPythonRequest, CPythonResult } from '../contract.ts';
import { CPythonError } from '../cpython-error.ts';
import type { GuestMessage } from '../guest/messages.ts';
import { CPythonHost, type OpenSeat } from '../host.ts';

/** Opens threads with the interpreter of an installed release of Pyodide, by its package's name. */
export const openThread =
  (release: string): OpenSeat =>
  (hear, lost) => {
    const thread = new Worker(new URL('./thread.node.ts', import.meta.url), {
      // Flags of the process that started us (a test runner's, say) are not for this thread.
      execArgv: [],
      workerData: release,
      stdout: true,
      stderr: true,
    });
    thread.on('message', (message: GuestMessage) => hear(message));
    thread.on('error', (error) => lost(new CPythonError('crashed', String(error))));
    return {
      post: (message) => thread.postMessage(message),
      close: () => void thread.terminate(),
    };
  };

let host: CPythonHost | null = null;

/**
 * Runs a program in real CPython 3.14.2 (wasm32) in this process, in one interpreter that is kept
 * for the next request until `closeNodeCPython`, which the process needs to end. Not a sandbox: for the course's own programs, in tools and tests.
 */
export async function runInNode(request: CPythonRequest): Promise<CPythonResult> {
  host ??= new CPythonHost(openThread('pyodide'));
  return host.run(request);
}

/** Ends the interpreter, so that the process can end. */
export function closeNodeCPython(): void {
  host?.close();
  host = null;
}
