import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../complete.ts';
import { traceFromJson, traceToJson } from './json.ts';
import { effectAt, effects, effectsBetween, lineCursors, replay } from './replay.ts';

const source = `import gc
class Node:
    def __init__(self, name):
        self.name = name
        self.links = []
    def __del__(self):
        print('gone', self.name)
nodes = [Node(n) for n in 'abcdefghijkl']
for node in nodes:
    node.links.append(nodes[0])
    node.links.append(node)
del node
nodes.pop()
nodes = None
print(gc.collect())
`;
const trace = run(source, { profile: 'cpython-3.14-64' });
const cursor = fc.integer({ min: 0, max: trace.length });

test('the program of these properties runs to its end', () => {
  expect(trace.outcome).toEqual({ kind: 'finished' });
  expect(trace.length).toBeGreaterThan(1024);
});

test('a cursor gives the same snapshot whichever cursors were asked before', () => {
  fc.assert(
    fc.property(fc.array(cursor, { maxLength: 6 }), cursor, (before, asked) => {
      for (const other of before) replay(trace, other);
      expect(replay(trace, asked)).toEqual(replay({ ...trace }, asked));
    }),
    { numRuns: 60 },
  );
});

test('a trace is the same after a journey through JSON', () => {
  const read = traceFromJson(traceToJson(trace));
  expect(read).toEqual(trace);
  fc.assert(
    fc.property(cursor, (asked) => {
      expect(replay(read, asked)).toEqual(replay(trace, asked));
    }),
    { numRuns: 20 },
  );
});

test('the effect at a cursor is the one that leads there', () => {
  const all = [...effects(trace)];
  expect(all).toHaveLength(trace.length);
  fc.assert(
    fc.property(cursor, (asked) => {
      expect(effectAt(trace, asked)).toEqual(asked === 0 ? null : all[asked - 1]);
    }),
  );
});

test('lines begin where their frame says so, and the end comes last', () => {
  const cursors = lineCursors(trace);
  expect(cursors.at(-1)).toBe(trace.length);
  const [first = 0, second = 0] = cursors;
  expect([first, second].map((at) => replay(trace, at).frames.at(-1)?.line)).toEqual([1, 2]);
});

test('a cursor outside the trace is refused', () => {
  expect(() => replay(trace, trace.length + 1)).toThrow(RangeError);
});

test('the effects between two cursors are those that lead from one to the other', () => {
  const all = [...effects(trace)];
  fc.assert(
    fc.property(cursor, cursor, (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      expect(effectsBetween(trace, from, to)).toEqual(all.slice(from, to));
    }),
    { numRuns: 60 },
  );
});
