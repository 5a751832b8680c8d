import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openWasm } from '../engines.ts';
import { programs } from './arbitrary.ts';
import { shorten } from './shorten.ts';
import { judge } from './search.ts';

/** Programs of one run, and the share of them that the simulation may refuse. */
const runs = 300;
const mostRefused = 0.1;

const engine = openWasm('3.14.2-wasm32');
afterAll(() => {
  engine.close();
});

test('random programs print in the simulation what they print in CPython 3.14', async () => {
  let refused = 0;
  const property = fc.asyncProperty(programs, async (source) => {
    const verdict = await judge(source, engine);
    if (verdict.kind === 'refused') refused += 1;
    expect(verdict).not.toMatchObject({ kind: 'differs' });
  });
  await fc.assert(property, { numRuns: runs, seed: 20261126 });
  expect(refused).toBeLessThanOrEqual(runs * mostRefused);
}, 300_000);

test('the same seed makes the same programs', () => {
  const sample = () => fc.sample(programs, { numRuns: 20, seed: 5 });
  expect(sample()).toEqual(sample());
});

test('a program is shortened to the statements that matter', async () => {
  const source = 'a = 1\nif a:\n    b = 2\n    print(b)\nc = 3\n';
  const shortest = await shorten(source, (shorter) =>
    Promise.resolve(shorter.includes('print(b)')),
  );
  expect(shortest).toBe('print(b)\n');
});
