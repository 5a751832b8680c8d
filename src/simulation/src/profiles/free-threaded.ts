// The free-threaded build in outline (`python3.13t`, `3.14t`, `3.15t`: configure --disable-gil). This
// is a profile for reading: nothing runs on it, and it has no number that depends on a run.

/** The builds that it tells of. */
export const freeThreadedVersions = ['3.13t', '3.14t', '3.15t'] as const;
export type FreeThreadedVersion = (typeof freeThreadedVersions)[number];

/** One way in which the build differs; the texts are found by it. */
export type FreeThreadedKey =
  | 'header'
  | 'biased-counts'
  | 'deferred-immortal'
  | 'deferred-counts'
  | 'interned-immortal'
  | 'mimalloc'
  | 'no-gc-head'
  | 'stop-the-world'
  | 'no-generations';

/** A difference from the usual build, where it holds and where CPython says so. */
export interface FreeThreadedDifference {
  readonly key: FreeThreadedKey;
  readonly versions: readonly FreeThreadedVersion[];
  /** Files of CPython's repository, issues (`gh-…`) and PEPs. */
  readonly sources: readonly [string, ...string[]];
}

const all = freeThreadedVersions;

/** The differences, from an object to its memory to the collector. */
export const freeThreadedDifferences: readonly FreeThreadedDifference[] = [
  { key: 'header', versions: all, sources: ['Include/object.h', 'PEP 703'] },
  {
    key: 'biased-counts',
    versions: all,
    sources: ['PEP 703', 'Include/object.h', 'Python/brc.c'],
  },
  {
    key: 'deferred-immortal',
    versions: ['3.13t'],
    sources: ['gh-117783', 'Doc/howto/free-threading-python.rst'],
  },
  {
    key: 'deferred-counts',
    versions: ['3.14t', '3.15t'],
    sources: ['PEP 703', 'Include/internal/pycore_stackref.h'],
  },
  { key: 'interned-immortal', versions: all, sources: ['Doc/howto/free-threading-python.rst'] },
  { key: 'mimalloc', versions: all, sources: ['PEP 703', 'Objects/obmalloc.c'] },
  { key: 'no-gc-head', versions: all, sources: ['PEP 703', 'Include/internal/pycore_gc.h'] },
  { key: 'stop-the-world', versions: all, sources: ['PEP 703', 'Python/gc_free_threading.c'] },
  { key: 'no-generations', versions: all, sources: ['PEP 703', 'Python/gc_free_threading.c'] },
];

/**
 * The fields at the head of every object in these builds, in their order, with their bytes where a
 * pointer has 8 (`struct _object`, Include/object.h with Py_GIL_DISABLED).
 */
export const freeThreadedHeader = [
  { field: 'ob_tid', bytes: 8 },
  // `_padding` in 3.13.
  { field: 'ob_flags', bytes: 2 },
  { field: 'ob_mutex', bytes: 1 },
  { field: 'ob_gc_bits', bytes: 1 },
  { field: 'ob_ref_local', bytes: 4 },
  { field: 'ob_ref_shared', bytes: 8 },
  { field: 'ob_type', bytes: 8 },
] as const;

/** What the model shows for the usual builds and does not vouch for here: it shows none of it. */
export const freeThreadedUntold = ['counts', 'sizes', 'addresses', 'collections'] as const;
export type FreeThreadedUntold = (typeof freeThreadedUntold)[number];
