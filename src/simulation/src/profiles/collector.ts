import type { ProfileId } from './profile-id.ts';

/** How one CPython collects cyclic garbage. */
export interface CollectorParameters {
  /**
   * `generational`: a collection takes one generation and all younger ones (3.11 to 3.13, 3.14.5
   * on). `incremental` (3.14.0 to 3.14.4): a full collection that the program asks for does the
   * same; of those that start by themselves, which take a part of the old objects, only the first ones
   * after it are modelled.
   */
  readonly kind: 'generational' | 'incremental';
  /** How many objects an incremental collector marks at least: CPython's own, when it has started. */
  readonly leastMarked: number;
  /** What `gc.get_threshold()` gives when CPython starts. */
  readonly thresholds: readonly [number, number, number];
  /**
   * Where a collection that is due starts: inside the allocation, before the new object is tracked
   * (3.11), or when the interpreter next looks at its eval breaker (3.12 on).
   */
  readonly starts: 'in-allocation' | 'at-eval-breaker';
  /** Whether the youngest count is that of allocations, or of objects being tracked (3.14.0 to 3.14.4). */
  readonly counts: 'allocated' | 'tracked';
  /** Whether a full collection untracks dicts that hold nothing tracked (until 3.13). */
  readonly untracksDicts: boolean;
  /** Whether weak references without a callback outlive the finalizers (gh-136189, 3.15). */
  readonly weakReferencesOutliveFinalizers: boolean;
}

const generational311: CollectorParameters = {
  kind: 'generational',
  leastMarked: 0,
  thresholds: [700, 10, 10],
  starts: 'in-allocation',
  counts: 'allocated',
  untracksDicts: true,
  weakReferencesOutliveFinalizers: false,
};
const generational312: CollectorParameters = { ...generational311, starts: 'at-eval-breaker' };
const generational313: CollectorParameters = { ...generational312, thresholds: [2000, 10, 10] };
const generational314: CollectorParameters = { ...generational313, untracksDicts: false };
const incremental314: CollectorParameters = {
  ...generational314,
  kind: 'incremental',
  leastMarked: 4000,
  counts: 'tracked',
  thresholds: [2000, 10, 0],
};
const generational315: CollectorParameters = {
  ...generational314,
  weakReferencesOutliveFinalizers: true,
};

/**
 * Whether a full collection comes to the dict of the program's names before the program's objects: on
 * native 3.11 and in Pyodide. Elsewhere it depends on how the interpreter started.
 */
export function namesComeFirst(profile: ProfileId): boolean {
  return profile === 'cpython-3.11-64' || profile.endsWith('wasm32');
}

/** Collector of each profile (Modules/gcmodule.c 3.11 and 3.12; Python/gc.c 3.13 to 3.15). */
export const collectorParameters: Readonly<Record<ProfileId, CollectorParameters>> = {
  'cpython-3.11-64': generational311,
  'cpython-3.12-64': generational312,
  'cpython-3.13-64': generational313,
  'cpython-3.14.2-64': incremental314,
  'cpython-3.14-64': generational314,
  'cpython-3.15-64': generational315,
  'cpython-3.11-wasm32': generational311,
  'cpython-3.12-wasm32': generational312,
  'cpython-3.13-wasm32': generational313,
  'cpython-3.14.2-wasm32': { ...incremental314, leastMarked: 12_000 },
  'cpython-3.15-wasm32': generational315,
};
