import { replay, run } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { collectionStops } from './collection-stops.ts';

const ring = run(
  [
    'import gc',
    'class Node:',
    '    pass',
    'a = Node()',
    'b = Node()',
    'a.friend = b',
    'b.friend = a',
    'gc.collect()',
    'a = b = None',
    'gc.collect()',
  ].join('\n'),
  { profile: 'cpython-3.14-64' },
);
const stops = collectionStops(ring);

describe('collectionStops', () => {
  it('goes through every phase of each collection in order', () => {
    for (const collection of [0, 1]) {
      const phases = stops
        .filter((stop) => stop.collection === collection)
        .map(({ phase }) => phase);
      expect([...new Set(phases)]).toEqual([
        null,
        'update-refs',
        'subtract-refs',
        'move-unreachable',
        'weak-references',
        'finalizers',
        'resurrection',
        'clear',
      ]);
      expect(phases.at(-1)).toBeNull();
    }
  });

  it('copies all counts in one stop, then subtracts them one by one', () => {
    const copied = stops.find((stop) => stop.phase === 'update-refs');
    const { collection, objects } = replay(ring, copied?.cursor ?? 0);
    const nodes = [...objects.values()].filter((object) => object.type === 'Node');
    expect(nodes.map(({ id, count }) => [count, collection?.refs.get(id)])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    const subtracted = stops.filter(
      (stop) => stop.collection === 0 && stop.phase === 'subtract-refs',
    );
    expect(subtracted).toHaveLength(1 + 2);
  });

  it('stops at the death of each object', () => {
    const cleared = stops.filter((stop) => stop.collection === 1 && stop.phase === 'clear');
    const left = cleared.map(
      ({ cursor }) =>
        [...replay(ring, cursor).objects.values()].filter(({ type }) => type === 'Node').length,
    );
    expect(left).toEqual([2, 1, 0]);
  });
});
