import { run } from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { collectionTable } from './collection-table.ts';

const source = `import gc
class Node:
    def __del__(self):
        if self.saves:
            saved.append(self)
saved = []
for saves in (True, False):
    node = Node()
    node.me, node.saves = node, saves
del node
gc.collect()
`;
const trace = run(source, { profile: 'cpython-3.14-64' });

test('an object a row, in the order of the list, from its count to what became of it', () => {
  const rows = collectionTable(trace, 1).rows;
  expect(rows.map(({ title }) => title)).toEqual(['list', 'Node 1', 'Node 2']);
  const told = rows.map((row) => [row.count, row.copy, row.subtract, row['put-aside']]);
  expect(told).toEqual([
    [1, 1, 1, false],
    [1, 1, 0, true],
    [1, 1, 0, true],
  ]);
  expect(rows.map(({ unreachable, freed }) => [unreachable, freed])).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ]);
});

test('a collection that did not run is refused', () => {
  expect(() => collectionTable(trace, 2)).toThrow('none is 2');
});
