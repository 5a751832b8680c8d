import { expect, test } from 'vitest';
import type { LineObservation } from '#cpython/contract.ts';
import { observeLines } from '#scene/line-observations.ts';
import { run } from '@heapscope/simulation/complete';
import { compareObservations } from './compare-observations.ts';

const modelled = (source: string) =>
  observeLines(run(source, { profile: 'cpython-3.14.2-wasm32' }), 1000);

const source = 'def f(x):\n    y = [x]\n    return y\na = f([])\nb = f(a)\na = None\n';

test('the model looks at the variables of the running frame whenever a line begins', () => {
  const lines = modelled(source);
  expect(lines.map(({ function: name, call, line, time }) => [name, call, line, time])).toEqual([
    ['<module>', 1, 1, 1],
    ['<module>', 1, 4, 1],
    ['f', 1, 2, 1],
    ['f', 1, 3, 1],
    ['<module>', 1, 5, 1],
    ['f', 2, 2, 1],
    ['f', 2, 3, 1],
    ['<module>', 1, 6, 1],
  ]);
  const a = lines[7]?.names.find(({ name }) => name === 'a');
  expect(a).toEqual({ name: 'a', type: 'list', count: 2, size: 32, tracked: true });
  expect(observeLines(run(source, { profile: 'cpython-3.14.2-wasm32' }), 1).length).toBeLessThan(4);
});

test('what both see is compared, look by look', () => {
  const lines = modelled(source);
  const same = lines as readonly LineObservation[];
  const all = compareObservations(lines, same);
  expect(all.length).toBeGreaterThan(20);
  expect(all.every(({ agrees }) => agrees)).toBe(true);

  const other = same.map((line) =>
    line.line === 6 ? { ...line, names: line.names.map((each) => ({ ...each, count: 9 })) } : line,
  );
  const wrong = compareObservations(lines, other).filter(({ agrees }) => !agrees);
  expect(wrong.map(({ name, look, cpython }) => [name, look, cpython])).toEqual([
    ['f', 'count', 9],
    ['a', 'count', 9],
    ['b', 'count', 9],
  ]);
});

test('a string that another program has made immortal is not counted', () => {
  const lines = observeLines(
    run('word = chr(960) + "!"\nother = [word]\npass\n', { profile: 'cpython-3.14.2-wasm32' }),
    1000,
  );
  const real = (lines as readonly LineObservation[]).map((line) => ({
    ...line,
    names: line.names.map((each) => ({ ...each, count: null })),
  }));
  const differing = compareObservations(lines, real).filter(({ agrees }) => !agrees);
  expect(differing.map(({ name, look }) => `${name} ${look}`)).toEqual(['other count']);
});

test('lines that begin more often on one side, and sizes that code of the program tells, are left out', () => {
  const lines = modelled(source);
  const [first] = lines.slice(-1) as readonly LineObservation[];
  if (!first) throw new Error('no line');
  const twice = [...(lines as readonly LineObservation[]), { ...first, time: 2 }];
  const places = compareObservations(lines, twice).map(({ line }) => line);
  expect(places).not.toContain(6);
  expect(places).toContain(5);

  const sizeless = (lines as readonly LineObservation[]).map((line) => ({
    ...line,
    names: line.names.map((each) => ({ ...each, size: null })),
  }));
  expect(compareObservations(lines, sizeless).map(({ look }) => look)).not.toContain('size');
});
