import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../complete.ts';
import { audit } from './audit.ts';
import { NaiveState } from './naive-state-for-specs.ts';
import { effects, replay } from './replay.ts';
import type { Snapshot } from './snapshot.ts';
import type { Trace } from './trace.ts';

const source = `import gc, weakref
class Node:
    def __init__(self, name):
        self.name = name
        self.links = [None, None]
def ring(n):
    nodes = [Node('n' * i) for i in range(n)]
    for i in range(n):
        nodes[i].links.append(nodes[i - 1])
    return weakref.ref(nodes[0])
table = {}
for i in range(60):
    table[i] = (i * 1000, str(i))
    table[str(i)] = i
print(len(table))
seen = ring(120)
print(gc.collect() > 0, seen())
for i in range(0, 60, 2):
    del table[i]
big = [j for j in range(300, 700)]
while big:
    big.pop()
print(len(table))
`;
const trace = run(source, { profile: 'cpython-3.13-64' });

/** What a snapshot shows, but for its collection's phase. */
function shown({ objects, references, blocks, collection, stdout }: Snapshot) {
  return {
    objects: [...objects.values()],
    references,
    blocks: [...blocks.values()],
    refs: collection ? [...collection.refs] : null,
    unreachable: collection ? [...collection.unreachable] : null,
    stdout,
  };
}

/** The same after each of some cursors, by applying one effect after another. */
function byHand(
  of: Trace,
  cursors: ReadonlySet<number>,
  look: (cursor: number, state: object) => void,
) {
  const state = new NaiveState();
  let cursor = 0;
  for (const effect of effects(of)) {
    cursor += 1;
    state.apply(effect);
    if (!cursors.has(cursor)) continue;
    look(cursor, {
      objects: [...state.objects.values()],
      references: state.references,
      blocks: [...state.blocks.values()],
      refs: state.refs && [...state.refs],
      unreachable: state.unreachable && [...state.unreachable],
      stdout: state.stdout,
    });
  }
}

test('a snapshot is what one effect after another makes of the heap, on both sides of checkpoints', () => {
  expect(trace.outcome).toEqual({ kind: 'finished' });
  expect(trace.length).toBeGreaterThan(12_000);
  const cursors = fc.sample(fc.integer({ min: 1, max: trace.length }), { numRuns: 40, seed: 7 });
  const edges = [4095, 4096, 4097, 8191, 8192, 8193, trace.length];
  let compared = 0;
  byHand(trace, new Set([...cursors, ...edges]), (cursor, state) => {
    expect(shown(replay(trace, cursor)), `cursor ${String(cursor)}`).toEqual(state);
    compared += 1;
  });
  expect(compared).toBeGreaterThan(40);
});

test('single objects are found as the whole map has them', () => {
  fc.assert(
    fc.property(fc.nat(trace.length), fc.nat(2000), (cursor, id) => {
      const { objects } = replay(trace, cursor);
      const [found, size] = [objects.get(id), objects.size];
      expect([...objects.values()].find((object) => object.id === id)).toEqual(found);
      expect([...objects]).toHaveLength(size);
    }),
    { numRuns: 60 },
  );
});

/** What the audit says of a log with one byte changed; null where it cannot be read at all. */
function faultOf(of: Trace, at: number, by: number): string | null {
  const log = of.log.slice();
  log[at] = (log[at] ?? 0) + by;
  try {
    return audit({ ...of, log })?.kind ?? null;
  } catch {
    return null;
  }
}

test('the audit finds each kind of fault in a log that has been tampered with', () => {
  expect(audit(trace)).toBeNull();
  const small = run(
    'import weakref\na = [[1], 2.5]\ndel a[0]\nb = {a[0]}\nw = weakref.ref(b)\ndel a, b\n',
    { profile: 'cpython-3.14-64' },
  );
  const found = new Set<string | null>();
  for (let at = 0; at < small.log.length; at += 1) {
    for (const by of [-8, -4, -2, -1, 1, 2, 4, 8]) found.add(faultOf(small, at, by));
  }
  found.delete(null);
  expect([...found].sort()).toEqual(['count', 'dead', 'holding', 'lost', 'referenced']);
});
