/** A CPython that the site serves, compiled to WebAssembly by Pyodide, and the profile that models it. */
export interface CPythonRelease {
  /** The minor version, as it is spoken of: `3.11`. */
  readonly python: string;
  /** As `sys.version.split()[0]` gives it. */
  readonly version: string;
  /** The version of Pyodide, also the folder that its files are served from. */
  readonly pyodide: string;
  /** The npm package with the files: `pyodide`, or an alias of another release of it. */
  readonly package: string;
  readonly profile:
    | 'cpython-3.11-wasm32'
    | 'cpython-3.12-wasm32'
    | 'cpython-3.13-wasm32'
    | 'cpython-3.14.2-wasm32'
    | 'cpython-3.15-wasm32';
}

/** Every CPython that the site serves, oldest first. */
export const cpythonReleases: readonly CPythonRelease[] = [
  {
    python: '3.11',
    version: '3.11.3',
    pyodide: '0.25.1',
    package: 'pyodide311',
    profile: 'cpython-3.11-wasm32',
  },
  {
    python: '3.12',
    version: '3.12.7',
    pyodide: '0.27.7',
    package: 'pyodide312',
    profile: 'cpython-3.12-wasm32',
  },
  {
    python: '3.13',
    version: '3.13.2',
    pyodide: '0.29.5',
    package: 'pyodide313',
    profile: 'cpython-3.13-wasm32',
  },
  {
    python: '3.14',
    version: '3.14.2',
    pyodide: '314.0.7',
    package: 'pyodide',
    profile: 'cpython-3.14.2-wasm32',
  },
  {
    python: '3.15',
    version: '3.15.0rc1',
    pyodide: '315.0.0-alpha.2',
    package: 'pyodide315',
    profile: 'cpython-3.15-wasm32',
  },
];
