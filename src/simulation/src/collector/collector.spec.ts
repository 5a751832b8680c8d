import { describe, expect, test } from 'vitest';
import { collectorParameters } from '../profiles/collector.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { TestHeap } from './test-heap.ts';

function heapOf(profile: ProfileId): TestHeap {
  return new TestHeap(collectorParameters[profile]);
}

/** Two objects that hold each other and that nothing else holds. */
function cycle(heap: TestHeap): [number, number] {
  const [a, b] = [heap.create(), heap.create()];
  heap.hold(a, b);
  heap.hold(b, a);
  heap.drop(a);
  heap.drop(b);
  return [a, b];
}

describe('a full collection', () => {
  test.each(['cpython-3.11-64', 'cpython-3.14.2-wasm32', 'cpython-3.15-64'] as const)(
    'frees a cycle and what only it holds (%s)',
    (profile) => {
      const heap = heapOf(profile);
      const [a] = cycle(heap);
      const leaf = heap.create();
      heap.hold(a, leaf);
      heap.drop(leaf);
      const kept = heap.create();
      expect(heap.collector.collectAsked(2)).toEqual({ collected: 3, uncollectable: 0 });
      expect([heap.has(a), heap.has(leaf), heap.has(kept)]).toEqual([false, false, true]);
      expect(heap.collector.schedule.counts).toEqual([0, 0, 0]);
      expect(heap.log.at(-1)).toBe('clear free lists');
    },
  );

  test('leaves a cycle that something outside holds', () => {
    const heap = heapOf('cpython-3.14-64');
    const [a, b] = [heap.create(), heap.create()];
    heap.hold(a, b);
    heap.hold(b, a);
    heap.drop(b);
    expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 0 });
    expect(heap.collector.objects(2)).toEqual([a, b]);
  });

  test('works its counts out as CPython does, and brings back what it put aside too soon', () => {
    const heap = heapOf('cpython-3.14-64');
    // c, held from outside, holds b, which holds a: each is found only after the one before.
    const [a, b, c] = [heap.create(), heap.create(), heap.create()];
    heap.hold(b, a);
    heap.hold(c, b);
    heap.drop(a);
    heap.drop(b);
    heap.collector.collectAsked(2);
    expect(heap.effects.map((effect) => Object.values(effect).join(' '))).toEqual([
      'collection-start 2 asked',
      'promote 0 2',
      'promote 1 2',
      'collection-phase update-refs',
      `gc-refs ${a} 1`,
      `gc-refs ${b} 1`,
      `gc-refs ${c} 1`,
      'collection-phase subtract-refs',
      `gc-refs ${a} 0`,
      `gc-refs ${b} 0`,
      'collection-phase move-unreachable',
      `tentatively-unreachable ${a}`,
      `tentatively-unreachable ${b}`,
      `reachable ${c}`,
      `gc-refs ${b} 1`,
      `reachable ${b}`,
      `gc-refs ${a} 1`,
      `reachable ${a}`,
      'collection-phase weak-references',
      'collection-phase finalizers',
      'collection-phase resurrection',
      'collection-phase clear',
      'collection-end 0 0',
    ]);
    expect(heap.collector.objects(2)).toEqual([c, b, a]);
  });
});

describe('finalizers', () => {
  test('run once, in order, and may bring objects back', () => {
    const heap = heapOf('cpython-3.12-64');
    const [a, b] = cycle(heap);
    heap.onFinalize(a, () => heap.log.push('finalize a'));
    heap.onFinalize(b, () => {
      heap.log.push('finalize b');
      heap.take(b);
    });
    expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 0 });
    expect(heap.log).toEqual(['finalize a', 'finalize b', 'clear free lists']);
    expect(heap.effects.filter(({ kind }) => kind === 'finalize')).toHaveLength(2);
    heap.drop(b);
    expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 2 });
    expect(heap.log.filter((line) => line.startsWith('finalize'))).toHaveLength(2);
  });

  test('bring back only what can be reached from the saved object', () => {
    const heap = heapOf('cpython-3.12-64');
    const [a] = cycle(heap);
    cycle(heap);
    heap.onFinalize(a, () => heap.take(a));
    expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 2 });
  });

  test('that free the object themselves leave nothing to clear', () => {
    const heap = heapOf('cpython-3.12-64');
    const [a] = cycle(heap);
    heap.onFinalize(a, () => heap.clear(a));
    expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 0 });
    expect(heap.has(a)).toBe(false);
  });
});

describe('weak references', () => {
  test('to garbage die before its finalizers run, and their callbacks are called', () => {
    const heap = heapOf('cpython-3.14-64');
    const [a] = cycle(heap);
    const plain = heap.weak(a);
    heap.weak(a, () => heap.log.push('callback'));
    heap.onFinalize(a, () => heap.log.push(`finalize, ${String(heap.object(plain).referent)}`));
    heap.collector.collectAsked(2);
    expect(heap.log.slice(0, 2)).toEqual(['callback', 'finalize, null']);
  });

  test('without a callback outlive the finalizers in 3.15', () => {
    const heap = heapOf('cpython-3.15-wasm32');
    const [a] = cycle(heap);
    const plain = heap.weak(a);
    heap.onFinalize(a, () => heap.log.push(`finalize, ${String(heap.object(plain).referent)}`));
    heap.collector.collectAsked(2);
    expect(heap.log[0]).toBe(`finalize, ${String(a)}`);
    expect(heap.object(plain).referent).toBeNull();
  });

  test('that are garbage themselves call nothing back', () => {
    const heap = heapOf('cpython-3.13-64');
    const [a] = cycle(heap);
    const weak = heap.weak(a, () => heap.log.push('callback'));
    heap.hold(a, weak);
    heap.drop(weak);
    expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 3 });
    expect(heap.log).not.toContain('callback');
  });
});

describe('untracking', () => {
  test.each([
    ['cpython-3.13-64', false],
    ['cpython-3.14-64', true],
  ] as const)(
    'takes tuples in any collection, dicts in full ones until 3.13 (%s)',
    (profile, dictStays) => {
      const heap = heapOf(profile);
      const [tuple, dict, list] = [heap.create('tuple'), heap.create('dict'), heap.create()];
      const holding = heap.create('tuple');
      heap.hold(holding, list);
      const tracked = () =>
        [tuple, dict, holding].map((object) => heap.collector.isTracked(object));
      heap.collector.collectAsked(0);
      expect(tracked()).toEqual([false, true, true]);
      heap.collector.collectAsked(2);
      expect(tracked()).toEqual([false, dictStays, true]);
    },
  );
});

describe('counts', () => {
  test('of the next generation rise with each collection', () => {
    const { collector } = heapOf('cpython-3.13-64');
    collector.collectAsked(0);
    collector.collectAsked(0);
    expect(collector.schedule.counts).toEqual([0, 2, 0]);
    collector.collectAsked(1);
    expect(collector.schedule.counts).toEqual([0, 0, 1]);
  });

  test('fall with deallocations, not below zero', () => {
    const heap = heapOf('cpython-3.13-64');
    const a = heap.create();
    heap.collector.collectAsked(2);
    heap.drop(a);
    expect(heap.collector.schedule.counts).toEqual([0, 0, 0]);
  });
});

test('everything is saved instead of freed where the program asks for it', () => {
  const heap = heapOf('cpython-3.13-64');
  const [a, b] = cycle(heap);
  heap.collector.savesAll = true;
  expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 2 });
  expect(heap.log).toEqual([`save ${String(a)}`, `save ${String(b)}`, 'clear free lists']);
  expect(heap.callBacks).toEqual([
    ['start', 2, 0],
    ['stop', 2, 2],
  ]);
});

test('what is frozen is not looked at', () => {
  const heap = heapOf('cpython-3.13-64');
  cycle(heap);
  heap.collector.freeze();
  expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 0 });
  heap.collector.unfreeze();
  expect(heap.collector.collectAsked(2)).toMatchObject({ collected: 2 });
});
