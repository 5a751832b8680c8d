import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignOutputs } from './align-outputs.ts';

const cells = (...outputs: string[]) => alignOutputs(outputs).map((row) => row.cells);

test('outputs of equally many lines stand line by line, whatever number comes again elsewhere', () => {
  expect(alignOutputs(['2\n24\n', '1\n2\n', '1\n28\n'])).toEqual([
    { cells: ['2', '1', '1'], places: [0, 0, 0], differs: true },
    { cells: ['24', '2', '28'], places: [1, 1, 1], differs: true },
  ]);
});

test('a line that only one has stands alone, and those after it stay together', () => {
  expect(cells('a\nb\nc\n', 'a\nc\n', 'a\nnew\nb\nc\n')).toEqual([
    ['a', 'a', 'a'],
    [null, null, 'new'],
    ['b', null, 'b'],
    ['c', 'c', 'c'],
  ]);
  expect(cells('', 'a\n')).toEqual([[null, 'a']]);
  expect(cells('a\nb', 'a\n')).toEqual([
    ['a', 'a'],
    ['b', null],
  ]);
  expect(cells('', '')).toEqual([]);
});

test('outputs too long to look for common lines are laid side by side all the same', () => {
  const long = Array.from({ length: 3000 }, (_, line) => `${line}\n`).join('');
  const rows = alignOutputs([long, `first\n${long}`]);
  expect(rows).toHaveLength(3001);
  expect(rows.at(-1)).toMatchObject({ cells: [null, '2999'], differs: true });
});

test('nothing is lost, doubled or moved, and the same output never differs from itself', () => {
  const output = fc
    .array(fc.constantFrom('1', '2', '3', ''), { maxLength: 12 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));
  fc.assert(
    fc.property(fc.array(output, { minLength: 1, maxLength: 5 }), (outputs) => {
      const rows = alignOutputs(outputs);
      outputs.forEach((whole, at) => {
        const lines = rows.flatMap((row) => row.cells[at] ?? []);
        expect(lines.map((line) => `${line}\n`).join('')).toBe(whole);
        const places = rows.flatMap((row) => row.places[at] ?? []);
        expect(places).toEqual(lines.map((_, place) => place));
      });
      for (const row of rows) {
        expect(row.cells.some((cell) => cell !== null)).toBe(true);
        expect(row.differs).toBe(row.cells.some((cell) => cell !== row.cells[0]));
      }
    }),
  );
  fc.assert(
    fc.property(output, fc.integer({ min: 1, max: 5 }), (whole, times) => {
      expect(alignOutputs(Array(times).fill(whole)).some(({ differs }) => differs)).toBe(false);
    }),
  );
});
