import { replay, run } from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { afterLines } from './after-lines.ts';

const source = `album = []
def add():
    album.append(1)
add()
for turn in range(2):
    album.append(2)
`;
const trace = run(source, { profile: 'cpython-3.14-64' });
const { over, often } = afterLines(trace);
const items = (line: number) =>
  replay(trace, over.get(line) ?? 0).references.filter(
    ({ holder }) => holder.kind === 'slot' && /^\[\d\]$/.test(holder.label),
  ).length;

test('a line is over when the next one of the module begins, calls and all', () => {
  expect([...over.keys()]).toEqual([1, 2, 4, 5, 6]);
  expect([1, 4, 6].map(items)).toEqual([0, 1, 3]);
  expect(replay(trace, over.get(1) ?? 0).frames[0]?.line).toBe(1);
});

test('lines that run more than once are told apart', () => {
  expect([...often]).toEqual([5, 6]);
});
