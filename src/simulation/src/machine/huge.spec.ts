import { expect, test } from 'vitest';
import { run } from '../run.ts';

const profile = 'cpython-3.14-64';

test.each([
  ['an int squared for ever', 'x = 3\nwhile True:\n    x = x * x\n', 'an int this large'],
  ['a wide shift', 'x = 1 << 10 ** 9\n', 'an int this large'],
  ['a shift repeated for ever', 'x = 1\nwhile True:\n    x <<= 100000\n', 'an int this large'],
  ['a high power', 'x = 3 ** 10 ** 9\n', 'an int this large'],
  ['a string doubled for ever', "x = 'ab'\nwhile True:\n    x = x + x\n", 'a string this long'],
])('%s ends the run with its line', (_, source, feature) => {
  const { outcome } = run(source, { profile });
  expect(outcome).toMatchObject({ kind: 'unsupported', feature });
});

test('ints of a few hundred digits are computed', () => {
  const { stdout } = run('print(2 ** 300 * (3 << 90) - 7 ** 100)\n', { profile });
  expect(stdout).toBe(`${2n ** 300n * (3n << 90n) - 7n ** 100n}\n`);
});
