import { collectorParameters, type ProfileId, replay, run } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { laneObjects } from './generation-lanes.ts';
import { generationLanes } from './record-lanes.ts';

function lanesOf(source: string, profile: ProfileId) {
  const trace = run(source, { profile });
  const lanes = generationLanes(trace, collectorParameters[profile].kind === 'incremental');
  return { trace, lanes };
}

const survivors = [
  'import gc',
  'class Node:',
  '    pass',
  'a = Node()',
  'gc.collect(0)',
  'b = Node()',
  'gc.collect(1)',
  'gc.freeze()',
].join('\n');

describe('generationLanes', () => {
  it('shows survivors going one generation on, and what is frozen put aside', () => {
    const { lanes } = lanesOf(survivors, 'cpython-3.14-64');
    expect(lanes.lanes).toEqual([0, 1, 2, 'permanent']);
    // The class and `a`; then `b` with them to the oldest generation.
    expect(lanes.moves.map(({ from, to, objects }) => [from, to, objects])).toEqual([
      [0, 1, 2],
      [0, 1, 1],
      [1, 2, 3],
      [2, 'permanent', 3],
    ]);
    expect(lanes.samples.at(-1)?.slice(1)).toEqual([0, 0, 0, 3]);
  });

  it('leaves out the permanent lane where nothing is ever frozen', () => {
    expect(lanesOf('a = []', 'cpython-3.13-64').lanes.lanes).toEqual([0, 1, 2]);
  });

  it('counts in each lane what the snapshots show there, at every sample', () => {
    const source = `import gc\ngc.collect()\nkeep = []\nfor n in range(2100):\n    keep.append([n])\ngc.collect()\n`;
    for (const profile of ['cpython-3.12-64', 'cpython-3.14.2-64', 'cpython-3.14-64'] as const) {
      const { trace, lanes } = lanesOf(source, profile);
      for (const [cursor = 0, ...counts] of lanes.samples.filter((_, at) => at % 25 === 0)) {
        const found = laneObjects(lanes, replay(trace, cursor));
        expect([...found.values()].map(({ length }) => length)).toEqual(counts);
      }
    }
  });

  it('tells the two old spaces of an incremental collector apart', () => {
    const source = `import gc\ngc.collect()\nkeep = []\nfor n in range(2100):\n    keep.append([n])\ngc.collect()\n`;
    const { lanes } = lanesOf(source, 'cpython-3.14.2-64');
    expect(lanes.lanes).toEqual([0, 2, 'visited']);
    expect(lanes.moves.map(({ from, to }) => [from, to])).toEqual([
      [0, 'visited'],
      ['visited', 2],
      [0, 2],
    ]);
  });

  it('keeps a long run small, and every move in it', () => {
    const source = `import gc\nfor n in range(3000):\n    a = [n]\n    if n == 1500: gc.collect()\n`;
    const { lanes } = lanesOf(source, 'cpython-3.14-64');
    expect(lanes.samples.length).toBeLessThanOrEqual(400);
    expect(lanes.moves.every(({ at }) => at >= 0)).toBe(true);
    expect(lanes.moves).toHaveLength(1);
  });
});
