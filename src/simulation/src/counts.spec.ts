import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LogReader } from './trace/reader.ts';
import { RunState } from './trace/run-state.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../cases');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.py'),
);

/** Full comparisons of one run; a count that goes wrong stays wrong, so few are enough. */
const comparisons = 200;

test.each(files)('%s: each count is the number of counted references', (name) => {
  const source = readFileSync(join(root, name), 'utf8');
  const trace = run(source, { profile: 'cpython-3.14.2-wasm32' });
  const reader = new LogReader(trace);
  const state = new RunState();
  const stride = Math.ceil(trace.length / comparisons);
  while (reader.cursor < trace.length) {
    const effect = reader.next();
    state.apply(effect, effect.kind === 'allocate' ? reader.countOf(effect.object) : 0);
    const last = reader.cursor === trace.length;
    if (!last && reader.cursor % stride !== 0) continue;
    const { objects, references } = state.snapshot(trace, reader.cursor, effect);
    const held = new Map<number, number>();
    for (const { target, counted } of references) {
      if (counted) held.set(target, (held.get(target) ?? 0) + 1);
    }
    for (const { id, type, count, immortal } of objects.values()) {
      if (immortal) continue;
      const seen = { cursor: reader.cursor, id, type, count: held.get(id) ?? 0 };
      expect(seen).toEqual({ cursor: reader.cursor, id, type, count });
    }
    for (const { target } of references) expect(objects.has(target)).toBe(true);
  }
});
