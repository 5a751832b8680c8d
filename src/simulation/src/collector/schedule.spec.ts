// When collections start by themselves, against what the real interpreters did. Measured with a
// callback in gc.callbacks while lists were made and kept, after gc.collect(), gc.freeze() and
// gc.collect(): native 3.11.7, 3.12.1, 3.13.0, and 3.11.3, 3.13.2, 3.15.0rc1 on wasm32.
import { expect, test } from 'vitest';
import { collectorParameters } from '../profiles/collector.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { Collector } from './collector.ts';
import type { CollectorHeap } from './heap.ts';
import { increments } from './increments-chunk.ts';

await increments.load();

interface Start {
  readonly generation: number;
  readonly counts: readonly number[];
}

/** Collections that start while `objects` objects are made and kept. */
function collections(profile: ProfileId, objects: number): Start[] {
  const starts: Start[] = [];
  const heap: CollectorHeap = {
    count: () => 1,
    traverse: () => undefined,
    untrackable: () => null,
    untrack: () => undefined,
    hasFinalizer: () => false,
    wasFinalized: () => false,
    callFinalizer: () => undefined,
    clear: () => undefined,
    isWeakReference: () => false,
    weakReferences: () => [],
    hasCallback: () => false,
    clearWeakReference: () => undefined,
    callWeakReferenceCallback: () => false,
    parts: () => 0,
    saveGarbage: () => undefined,
    callBack: () => undefined,
    clearFreeLists: () => undefined,
    namedObjects: () => [],
    objectsOnStacks: () => [],
    emit: () => undefined,
    phase: () => undefined,
    gcRefs: () => undefined,
    tentativelyUnreachable: () => undefined,
    reachable: () => undefined,
  };
  const collector = new Collector(collectorParameters[profile], heap);
  for (let object = 0; object < objects; object++) {
    if (collector.allocated()) {
      const generation = collector.schedule.generationDue();
      if (generation !== null) starts.push({ generation, counts: [...collector.schedule.counts] });
      expect(collector.collectIfDue()).not.toBeNull();
    }
    collector.track(object);
  }
  return starts;
}

test.each([
  ['cpython-3.11-64', 700, 42],
  ['cpython-3.12-64', 700, 42],
  ['cpython-3.13-64', 2000, 14],
  ['cpython-3.14-64', 2000, 14],
  ['cpython-3.15-64', 2000, 14],
] as const)(
  '30,000 kept lists start young collections at the threshold (%s)',
  (profile, threshold, count) => {
    const starts = collections(profile, 30_000);
    expect(starts).toHaveLength(count);
    const fires = threshold + 1;
    expect(starts.slice(0, 14)).toEqual([
      ...Array.from({ length: 11 }, (_, older) => ({ generation: 0, counts: [fires, older, 0] })),
      { generation: 1, counts: [fires, 11, 0] },
      { generation: 0, counts: [fires, 0, 1] },
      { generation: 0, counts: [fires, 1, 1] },
    ]);
  },
);

test.each([
  ['cpython-3.12-64', 1426, [133, 266, 399, 532, 677, 858, 1075, 1352]],
  ['cpython-3.13-64', 499, [133, 266, 399]],
  ['cpython-3.15-64', 499, [133, 266, 399]],
] as const)(
  'full collections of a million kept lists wait for a quarter of new objects (%s)',
  (profile, count, full) => {
    const starts = collections(profile, 1_000_000);
    expect(starts).toHaveLength(count);
    const numbers = starts.flatMap(({ generation }, index) => (generation === 2 ? index + 1 : []));
    expect(numbers).toEqual(full);
  },
);

test('no collection starts while disabled, or with a threshold of 0', () => {
  const collector = new Collector(collectorParameters['cpython-3.13-64'], {} as CollectorHeap);
  collector.schedule.thresholds = [1, 10, 10];
  collector.enabled = false;
  expect([collector.allocated(), collector.allocated()]).toEqual([false, false]);
  collector.enabled = true;
  expect(collector.allocated()).toBe(true);
  collector.schedule.thresholds = [0, 10, 10];
  expect(collector.allocated()).toBe(false);
});

test('an incremental collection that starts by itself only calls back and counts anew', () => {
  const calls: string[] = [];
  const callBack: CollectorHeap['callBack'] = (phase, generation) => {
    calls.push(`${phase} ${String(generation)} at ${String(collector.schedule.counts[0])}`);
  };
  const parameters = collectorParameters['cpython-3.14.2-wasm32'];
  const collector = new Collector(parameters, {
    callBack,
    emit: () => undefined,
  } as unknown as CollectorHeap);
  const due = Array.from({ length: 2001 }, () => collector.allocated());
  expect(due.indexOf(true)).toBe(2000);
  expect(collector.schedule.doubtful()).not.toBeNull();
  expect(collector.collectIfDue()).toBeNull();
  expect(calls).toEqual(['start 1 at 2001', 'stop 1 at 0']);
});
