declare module 'virtual:cpython-bytes' {
  /** Bytes that a page fetches of each CPython, uncompressed, by the version of Pyodide. */
  export const cpythonBytes: Readonly<Record<string, number>>;
}
