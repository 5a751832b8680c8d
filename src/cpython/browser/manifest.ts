/** The files that the page fetches for CPython, beside `manifest.json` and `sandbox.html`. */
export const pyodideFiles = [
  'worker.js',
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide.asm.wasm',
  'python_stdlib.zip',
] as const;
export type PyodideFile = (typeof pyodideFiles)[number];

/** What `serve-pyodide.node.ts` writes beside the files: how long each is, and its SHA-256 in hex. */
export type PyodideManifest = Readonly<
  Record<PyodideFile, { readonly bytes: number; readonly sha256: string }>
>;

/** Each file's content. */
export type PyodideBytes = Readonly<Record<PyodideFile, ArrayBuffer>>;
