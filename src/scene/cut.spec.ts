import { effects, replay, run } from '@heapscope/simulation/complete';
import { describe, expect, test } from 'vitest';
import { cutReferences } from './cut.ts';
import { sketch } from './snapshot-for-specs.ts';

const ring = sketch({
  names: { page: 1, other: 4 },
  objects: {
    1: ['Page', { '.me': 1, '.body': 2 }],
    2: ['list', [3]],
    3: ['str', "'text'"],
    4: ['list', [3]],
  },
});
const chain = sketch({
  names: { a: 1, b: 2 },
  objects: { 1: ['list', [2, 3]], 2: ['list', [4]], 3: ['list', [4]], 4: ['list'] },
});
const named = (snapshot: typeof ring, name: string) =>
  new Set(
    snapshot.references.filter(({ holder }) => holder.kind === 'name' && holder.name === name),
  );

describe('without a reference', () => {
  test('what it alone held is freed, and what that held in its turn', () => {
    const { freed, garbage, snapshot } = cutReferences(chain, named(chain, 'a'));
    expect(freed).toEqual([1, 3]);
    expect(garbage).toEqual([]);
    expect([...snapshot.objects.keys()]).toEqual([2, 4]);
    expect(snapshot.objects.get(2)?.count).toBe(1);
    expect(snapshot.objects.get(4)?.count).toBe(1);
  });

  test('what another one holds stays', () => {
    const { freed, snapshot } = cutReferences(chain, named(chain, 'b'));
    expect(freed).toEqual([]);
    expect(snapshot.references).toHaveLength(chain.references.length - 1);
  });

  test('a ring stays, out of reach', () => {
    const { freed, garbage } = cutReferences(ring, named(ring, 'page'));
    expect(freed).toEqual([]);
    expect(garbage).toEqual([1, 2]);
  });

  test('several cuts add up', () => {
    const all = new Set([...named(chain, 'a'), ...named(chain, 'b')]);
    expect(cutReferences(chain, all).freed).toEqual([1, 2, 3, 4]);
  });

  test('the heap that is cut stays as it was', () => {
    const count = chain.objects.get(2)?.count;
    cutReferences(chain, named(chain, 'a'));
    expect(chain.objects.get(2)?.count).toBe(count);
  });
});

describe('a cut of a name', () => {
  const source = `class Node:
    pass

inner = [[1000], [2000]]
shared = inner[1]
node = Node()
node.items = inner
node.me = node
del inner
`;

  test.each(['shared', 'node'])('does what del %s does in the simulation', (name) => {
    const trace = run(`${source}del ${name}\n`, { profile: 'cpython-3.14-64' });
    const lines = [...effects(trace)].flatMap((effect, at) => (effect.kind === 'line' ? [at] : []));
    const before = replay(trace, lines.at(-1) ?? 0);
    const after = replay(trace, trace.length);
    const { snapshot, freed } = cutReferences(before, named(before, name));
    const alive = (of: typeof before) =>
      [...of.objects.keys()].filter((id) => before.objects.has(id));
    expect(alive(snapshot)).toEqual(alive(after));
    expect(freed).toEqual([...before.objects.keys()].filter((id) => !after.objects.has(id)));
    for (const [id, { count, immortal }] of snapshot.objects) {
      if (!immortal) expect(count, String(id)).toBe(after.objects.get(id)?.count);
    }
  });

  test('that leads to the only chain frees the object at its end', () => {
    const trace = run('pages = [[1000]]\n', { profile: 'cpython-3.14-64' });
    const end = replay(trace, trace.length);
    expect(cutReferences(end, named(end, 'pages')).freed).toHaveLength(2);
  });
});
