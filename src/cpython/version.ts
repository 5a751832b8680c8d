/** The version of the `pyodide` package whose CPython runs; also the folder its files are served from. */
export const pyodideVersion = '314.0.7';
