import type { ProfileId } from './profile-id.ts';

/**
 * The constants of pymalloc, in bytes unless said otherwise
 * (Include/internal/pycore_obmalloc.h, 3.12 to 3.15; Objects/obmalloc.c, 3.11).
 */
export interface PymallocParameters {
  /** `ALIGNMENT`: every block starts at a multiple of it, and size classes are that far apart. */
  readonly alignment: number;
  /** `SMALL_REQUEST_THRESHOLD`: larger requests go to the system allocator. */
  readonly largestRequest: number;
  /** `POOL_SIZE`. */
  readonly poolBytes: number;
  /** `POOL_OVERHEAD`: the pool's header. */
  readonly poolOverhead: number;
  /** `ARENA_SIZE`. */
  readonly arenaBytes: number;
  /** `INITIAL_ARENA_OBJECTS`: how many arenas the first `arenas` vector has room for. */
  readonly initialArenas: number;
  /** A node of each level of the radix tree that knows the arenas (`arena_map_root`). */
  readonly arenaMapNodes: {
    readonly root: number;
    readonly middle: number;
    readonly bottom: number;
  };
}

/** How one CPython serves requests for memory. */
export interface AllocatorParameters {
  /** Null where CPython is built without pymalloc. */
  readonly pymalloc: PymallocParameters | null;
  /** What `malloc` of the C library rounds addresses to. */
  readonly systemAlignment: number;
}

const pymalloc64: PymallocParameters = {
  alignment: 16,
  largestRequest: 512,
  poolBytes: 16 * 1024,
  poolOverhead: 48,
  arenaBytes: 1024 * 1024,
  initialArenas: 16,
  arenaMapNodes: { root: 262_144, middle: 262_144, bottom: 131_072 },
};

const native: AllocatorParameters = { pymalloc: pymalloc64, systemAlignment: 16 };

/** Pyodide's builds: `sysconfig.get_config_var('WITH_PYMALLOC')` is 0 in each. */
const wasm32: AllocatorParameters = { pymalloc: null, systemAlignment: 8 };

/** Allocator of each profile; pymalloc's constants are the same from 3.11 to 3.15. */
export const allocatorParameters: Readonly<Record<ProfileId, AllocatorParameters>> = {
  'cpython-3.11-64': native,
  'cpython-3.12-64': native,
  'cpython-3.13-64': native,
  'cpython-3.14.2-64': native,
  'cpython-3.14-64': native,
  'cpython-3.15-64': native,
  'cpython-3.11-wasm32': wasm32,
  'cpython-3.12-wasm32': wasm32,
  'cpython-3.13-wasm32': wasm32,
  'cpython-3.14.2-wasm32': wasm32,
  'cpython-3.15-wasm32': wasm32,
};
