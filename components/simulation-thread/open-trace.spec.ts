import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run, traceToJson } from '@heapscope/simulation/complete';
import { openTrace } from './open-trace.ts';
import { figuresOf } from './played-figures.ts';

const source = 'import gc\na = [1, 2]\na.append(a)\ndel a\nprint(gc.collect())\n';
const trace = run(source, { profile: 'cpython-3.13-64' });
const packed = traceToJson(trace);

/** The text of the trace with some of its parts replaced. */
function withParts(parts: object): string {
  return JSON.stringify({ ...(JSON.parse(packed) as object), ...parts });
}

test('a saved trace has the figures that the run had', () => {
  const opened = openTrace(packed);
  if (!opened.ok) throw new Error(opened.problem);
  expect(opened.trace.source).toBe(source);
  expect(opened.trace.profile).toBe('cpython-3.13-64');
  expect(opened.run.outcome).toEqual(trace.outcome);
  expect(opened.run.figures).toEqual(figuresOf(trace));
  expect(opened.run.figures?.collections).not.toBeNull();
});

test('a trace of a refused program has no figures', () => {
  const refused = run('import threading\n', { profile: 'cpython-3.14-64' });
  const opened = openTrace(traceToJson(refused));
  expect(opened.ok && opened.run).toEqual({ outcome: refused.outcome, figures: null });
});

test.each([
  ['', 'not-a-trace'],
  ['print("no trace")', 'not-a-trace'],
  ['null', 'not-a-trace'],
  ['[]', 'not-a-trace'],
  ['{"format":4}', 'not-a-trace'],
  [withParts({ detail: 'line-observations' }), 'not-a-trace'],
  [packed.slice(0, -20), 'damaged'],
  [packed.slice(0, 60), 'damaged'],
  [withParts({ log: '' }), 'damaged'],
  [withParts({ outcome: { kind: 'limit', limit: 'toString', line: 1 } }), 'damaged'],
  [withParts({ profile: 'cpython-2.7-64' }), 'damaged'],
  [withParts({ format: 3 }), 'other-format'],
  [withParts({ format: 5 }), 'other-format'],
  [withParts({ length: 400_001 }), 'too-long'],
])('a text that is no trace is refused, and why is told (%#)', (text, problem) => {
  expect(openTrace(text)).toEqual({ ok: false, problem });
});

test('a log of any bytes is opened with figures or refused', () => {
  const spoilt = fc.array(fc.tuple(fc.nat(trace.log.length - 1), fc.nat(255)), { maxLength: 3 });
  fc.assert(
    fc.property(spoilt, (changes) => {
      const log = trace.log.slice();
      for (const [at, value] of changes) log[at] = value;
      const opened = openTrace(traceToJson({ ...trace, log }));
      expect(opened.ok ? opened.run.figures : opened.problem).toBeTruthy();
    }),
    { numRuns: 200 },
  );
});
