import { effects, replay, run, type Trace } from '@heapscope/simulation/complete';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScenery } from '../heap-graph.ts';
import { isReachable } from '../reachable.ts';
import { type HeapMap, HeapMapBuilder } from './heap-map.ts';
import { mapMoment, referencesAt, standing } from './map-moment.ts';
import { mapNames } from './map-names.ts';
import { SlotAllocator } from './slot-allocator.ts';

const source = `import gc, weakref
class Node:
    def __init__(self, n):
        self.n = n
        self.links = []
nodes = [Node(i) for i in range(40)]
for node in nodes:
    node.links.append(nodes[node.n // 2])
    node.links.append(node)
seen = weakref.ref(nodes[7])
for i in range(0, 40, 3):
    nodes[i] = [i, nodes[i - 1]]
del node
nodes.clear()
gc.collect()
print(seen())
`;
const trace = run(source, { profile: 'cpython-3.14-64' });

function mapOf(of: Trace): HeapMap {
  const builder = new HeapMapBuilder();
  for (const effect of effects(of)) builder.take(effect);
  return builder.finish();
}
const map = mapOf(trace);
const cursor = fc.integer({ min: 1, max: trace.length });

describe('HeapMap', () => {
  it('is of a program that runs to its end, with many objects', () => {
    expect(trace.outcome).toEqual({ kind: 'finished' });
    expect(map.born.length).toBeGreaterThan(100);
  });

  it('at any cursor: has who lives, who is garbage and who refers to whom, as the replay does', () => {
    fc.assert(
      fc.property(cursor, (at) => {
        const snapshot = replay(trace, at);
        const reachable = isReachable(snapshot.references);
        const { standings, living } = mapMoment(map, snapshot, null, []);
        const shown = [...snapshot.objects.values()].filter(
          (object) => !object.immortal && !isScenery(object),
        );
        expect(living).toBe(shown.length);
        for (const { id } of shown) {
          expect(standings[id]).toBe(reachable(id) ? standing.alive : standing.garbage);
          const held = snapshot.references.filter(({ target }) => target === id);
          expect(referencesAt(map, 'byTarget', id, at)).toHaveLength(held.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('at any cursor: gives no place to two, so that an object stays where it is for its life', () => {
    fc.assert(
      fc.property(cursor, (at) => {
        const snapshot = replay(trace, at);
        const { standings, occupants } = mapMoment(map, snapshot, null, []);
        const places = [...standings.keys()].filter((id) => standings[id] !== standing.absent);
        for (const id of places) expect(occupants[map.slot[id] ?? -1]).toBe(id);
      }),
    );
  });

  it('at any cursor: has the names of each running call', () => {
    fc.assert(
      fc.property(cursor, (at) => {
        const snapshot = replay(trace, at);
        const found = mapNames(map, snapshot).flatMap(({ frame, names }) =>
          names.map(({ name, target }) => `${String(frame)} ${name} ${String(target)}`),
        );
        const wanted = snapshot.references.flatMap(({ holder, target }) => {
          if (holder.kind !== 'name' || /^__\w+__$/.test(holder.name)) return [];
          if (snapshot.objects.get(target)?.type === 'module') return [];
          return `${String(holder.frame)} ${holder.name} ${String(target)}`;
        });
        expect(found.sort()).toEqual([...new Set(wanted)].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('shows what a step bore, changed and freed', () => {
    const dies = [...effects(trace)].findIndex((effect) => effect.kind === 'collection-end') + 1;
    const [before, after] = [replay(trace, dies - 1500), replay(trace, dies)];
    const { standings } = mapMoment(map, after, before, []);
    expect([...standings].filter((each) => each === standing.gone).length).toBeGreaterThan(50);
    const id = map.slot.findIndex((slot) => slot >= 0);
    const held =
      [...effects(trace)].findIndex((each) => each.kind === 'incref' && each.object === id) + 1;
    const { standings: then } = mapMoment(map, replay(trace, held), replay(trace, 0), []);
    expect(then[id]).toBe(standing.born);
    const changed = mapMoment(map, replay(trace, held), replay(trace, held - 1), [id]);
    expect(changed.standings[id]).toBe(standing.changed);
  });

  it('hides what only collapsed objects lead to, and types', () => {
    const at = [...effects(trace)].findIndex(
      (effect) => effect.kind === 'line' && effect.line === 13,
    );
    const snapshot = replay(trace, at);
    const nodes = snapshot.references.find(
      ({ holder }) => holder.kind === 'name' && holder.name === 'nodes',
    )?.target;
    const all = mapMoment(map, snapshot, null, []).living;
    const lens = { collapsed: new Set([nodes ?? 0]), hiddenTypes: new Set<string>() };
    const closed = mapMoment(map, snapshot, null, [], lens);
    expect(closed.standings[nodes ?? 0]).toBe(standing.alive);
    expect(closed.living).toBeLessThan(all - 40);
    const noLists = { collapsed: new Set<number>(), hiddenTypes: new Set(['list']) };
    const lists = [...snapshot.objects.values()].filter(({ type }) => type === 'list').length;
    expect(mapMoment(map, snapshot, null, [], noLists).living).toBe(all - lists);
  });
});

it('SlotAllocator gives the lowest free place, whatever was given back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 80 }), (steps) => {
      const allocator = new SlotAllocator();
      const used = new Set<number>();
      for (const step of steps) {
        const slot = [...used][step];
        if (slot === undefined) {
          let lowest = 0;
          while (used.has(lowest)) lowest += 1;
          expect(allocator.take()).toBe(lowest);
          used.add(lowest);
        } else {
          used.delete(slot);
          allocator.giveBack(slot);
        }
      }
    }),
  );
});
