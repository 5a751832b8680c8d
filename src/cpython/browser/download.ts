import { CPythonError } from '../cpython-error.ts';
import { type PyodideBytes, type PyodideManifest, workerScript } from './manifest.ts';

/** Bytes fetched so far, of all that are to be fetched. */
export interface DownloadProgress {
  readonly loaded: number;
  readonly total: number;
}

async function open(url: URL, signal: AbortSignal, init: RequestInit = {}): Promise<Response> {
  try {
    const response = await fetch(url, { ...init, signal });
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    return response;
  } catch (error) {
    signal.throwIfAborted();
    throw new CPythonError('network', `${url.pathname}: ${String(error)}`);
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Over plain HTTP a browser has no `crypto.subtle`.
  const digest = globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fetches one file and compares it with what is expected; rejects with a `CPythonError`. */
export async function download(
  url: URL,
  expected: PyodideManifest[string],
  signal: AbortSignal,
  count: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const reader = (await open(url, signal)).body?.getReader();
  const bytes = new Uint8Array(expected.bytes);
  let at = 0;
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      if (at + part.value.length > bytes.length) throw new CPythonError('damaged-file', url.href);
      bytes.set(part.value, at);
      at += part.value.length;
      count(part.value.length);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CPythonError) throw error;
    throw new CPythonError('network', `${url.pathname}: ${String(error)}`);
  }
  if ((await sha256(bytes)) !== expected.sha256) throw new CPythonError('damaged-file', url.href);
  return bytes.buffer;
}

/**
 * Fetches every file of CPython from `folder` and compares it with the manifest there. Sizes are
 * known before the first byte, whatever compression the server uses. Rejects with a `CPythonError`,
 * or with the signal's reason.
 */
export async function downloadPyodide(
  folder: URL,
  signal: AbortSignal,
  onProgress: (progress: DownloadProgress) => void,
): Promise<PyodideBytes> {
  const abort = new AbortController();
  const either = AbortSignal.any([signal, abort.signal]);
  // A manifest kept from an older build would call newer files damaged.
  const listed = await open(new URL('manifest.json', folder), either, { cache: 'no-cache' });
  const manifest = (await listed.json().catch(() => {
    throw new CPythonError('damaged-file', listed.url);
  })) as PyodideManifest;
  const listing = Object.entries(manifest);
  if (!Object.hasOwn(manifest, workerScript)) throw new CPythonError('damaged-file', listed.url);
  const total = listing.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  let loaded = 0;
  onProgress({ loaded, total });
  try {
    const entries = await Promise.all(
      listing.map(async ([name, expected]) => {
        const bytes = await download(new URL(name, folder), expected, either, (more) => {
          loaded += more;
          onProgress({ loaded, total });
        });
        return [name, bytes] as const;
      }),
    );
    return Object.fromEntries(entries);
  } catch (error) {
    abort.abort();
    throw error;
  }
}
