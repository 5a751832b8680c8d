import { CPythonError } from '../cpython-error.ts';
import { CPythonHost } from '../host.ts';
import { pyodideVersion } from '../version.ts';
import { downloadPyodide, type DownloadProgress } from './download.ts';
import { frameSeats } from './frame-seat.ts';

/** What a start of CPython in the page needs. */
export interface StartOptions {
  /** The site's base path, `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** Ends the start; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
}

/** Fetches and starts real CPython in a sandboxed frame; rejects with a `CPythonError`. */
export async function startCPython(options: StartOptions): Promise<CPythonHost> {
  const { base, signal, onProgress } = options;
  if (typeof WebAssembly !== 'object') throw new CPythonError('no-wasm');
  const root = new URL(base.endsWith('/') ? base : `${base}/`, location.href);
  const folder = new URL(`cpython/${pyodideVersion}/`, root);
  const bytes = await downloadPyodide(folder, signal, onProgress);
  const host = new CPythonHost(frameSeats(new URL('sandbox.html', folder), bytes));
  const onAbort = () => host.close();
  signal.addEventListener('abort', onAbort);
  try {
    await host.start();
    return host;
  } finally {
    signal.removeEventListener('abort', onAbort);
    signal.throwIfAborted();
  }
}
