/**
 * The CPythons that the simulation models, one per version and word size.
 * `cpython-3.14-64` is 3.14.5 and later (generational collector); the `wasm32` ones are the
 * builds that Pyodide ships, whose figures `npm run conformance` compares byte by byte.
 */
export const profileIds = [
  'cpython-3.11-64',
  'cpython-3.12-64',
  'cpython-3.13-64',
  'cpython-3.14.2-64',
  'cpython-3.14-64',
  'cpython-3.15-64',
  'cpython-3.11-wasm32',
  'cpython-3.12-wasm32',
  'cpython-3.13-wasm32',
  'cpython-3.14.2-wasm32',
  'cpython-3.15-wasm32',
] as const;

/** The name of one modelled CPython; it is stored in every trace. */
export type ProfileId = (typeof profileIds)[number];
