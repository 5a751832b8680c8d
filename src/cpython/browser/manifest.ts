/** What `serve-pyodide.node.ts` writes beside a release's files: how long each is, and its SHA-256 in hex. */
export type PyodideManifest = Readonly<
  Record<string, { readonly bytes: number; readonly sha256: string }>
>;

/** The content of each file that the manifest names, by the file's name. */
export type PyodideBytes = Readonly<Record<string, ArrayBuffer>>;

/** The worker's script: a file of ours among those of Pyodide. */
export const workerScript = 'worker.js';
