import { expect, test } from 'vitest';
import { run } from '../complete.ts';
import { audit } from '../trace/audit.ts';
import { traceFromJson, traceToJson } from '../trace/json.ts';

const profile = 'cpython-3.14-64';

test.each([
  ['an int squared for ever', 'x = 3\nwhile True:\n    x = x * x\n', 'an int this large'],
  ['a wide shift', 'x = 1 << 10 ** 9\n', 'an int this large'],
  ['a shift repeated for ever', 'x = 1\nwhile True:\n    x <<= 100000\n', 'an int this large'],
  ['a high power', 'x = 3 ** 10 ** 9\n', 'an int this large'],
  ['a string doubled for ever', "x = 'ab'\nwhile True:\n    x = x + x\n", 'a string this long'],
  ['a field a gigabyte wide', "x = f'{1:>1000000000}'\n", 'a value this large'],
])('%s ends the run with its line', (_, source, feature) => {
  const { outcome } = run(source, { profile });
  expect(outcome).toMatchObject({ kind: 'unsupported', feature });
});

test('what needs a deeper stack than JavaScript has ends with a trace that can be read', () => {
  const source = `class Nested:
    def __init__(self, depth):
        self.inner = Nested(depth + 1)
    def __repr__(self):
        return repr(Nested(0))
Nested(0)
`;
  const trace = run(source, { profile });
  expect(['raised', 'unsupported']).toContain(trace.outcome.kind);
  expect(traceFromJson(traceToJson(trace))).toEqual(trace);
});

test.each([
  ['while True: pass\n', 'effects'],
  ['l = []\nwhile True:\n    l.append(l)\n', 'effects'],
  ['x = sum(range(10 ** 9))\n', 'effects'],
  ['x = list(range(10 ** 8))\n', 'objects'],
  ["while True: print('x' * 1000)\n", 'output'],
])('%s ends at the limit of %s', (source, limit) => {
  const limits = { effects: 50_000, objects: 10_000, output: 10_000 };
  const trace = run(source, { profile, limits });
  expect(trace.outcome).toMatchObject({ kind: 'limit', limit });
  expect(trace.length).toBeLessThanOrEqual(limits.effects);
  expect(audit(trace)).toBeNull();
});

test('ints of a few hundred digits are computed', () => {
  const { stdout } = run('print(2 ** 300 * (3 << 90) - 7 ** 100)\n', { profile });
  expect(stdout).toBe(`${2n ** 300n * (3n << 90n) - 7n ** 100n}\n`);
});
