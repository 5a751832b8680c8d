// The CPython that the pages run where they run one; `releases.ts` has all that the site serves.

/** The version of the `pyodide` package whose CPython runs; also the folder its files are served from. */
export const pyodideVersion = '314.0.7';

/** What that CPython calls itself, `sys.version.split()[0]`; the simulation's matching profile below. */
export const cpythonVersion = '3.14.2';
export const cpythonProfile = 'cpython-3.14.2-wasm32';
