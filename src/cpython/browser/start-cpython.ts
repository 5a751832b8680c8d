import { CPythonError } from '../cpython-error.ts';
import { CPythonHost } from '../host.ts';
import { pyodideVersion } from '../version.ts';
import { downloadPyodide, type DownloadProgress } from './download.ts';
import { frameSeats } from './frame-seat.ts';
import type { PyodideBytes } from './manifest.ts';

/** What a start of CPython in the page needs. */
export interface StartOptions {
  /** The site's base path, `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** The version of Pyodide whose CPython it is; the page's usual one where none is said. */
  readonly release?: string;
  /** Ends the start; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
}

/** The files of one CPython, from which it can be started any number of times. */
export interface FetchedCPython {
  readonly folder: URL;
  readonly bytes: PyodideBytes;
}

/** Fetches the files of a CPython; rejects with a `CPythonError`. */
export async function fetchCPython(options: StartOptions): Promise<FetchedCPython> {
  const { base, release = pyodideVersion, signal, onProgress } = options;
  if (typeof WebAssembly !== 'object') throw new CPythonError('no-wasm');
  const root = new URL(base.endsWith('/') ? base : `${base}/`, location.href);
  const folder = new URL(`cpython/${release}/`, root);
  return { folder, bytes: await downloadPyodide(folder, signal, onProgress) };
}

/** Starts a fetched CPython in a sandboxed frame; rejects with a `CPythonError`. */
export async function startFetched(
  { folder, bytes }: FetchedCPython,
  signal: AbortSignal,
): Promise<CPythonHost> {
  const host = new CPythonHost(frameSeats(new URL('sandbox.html', folder), bytes));
  const onAbort = () => host.close();
  signal.addEventListener('abort', onAbort);
  try {
    signal.throwIfAborted();
    await host.start();
    return host;
  } finally {
    signal.removeEventListener('abort', onAbort);
    signal.throwIfAborted();
  }
}

/** Fetches and starts real CPython in a sandboxed frame; rejects with a `CPythonError`. */
export async function startCPython(options: StartOptions): Promise<CPythonHost> {
  return startFetched(await fetchCPython(options), options.signal);
}
