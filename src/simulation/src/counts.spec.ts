import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileIds, type ProfileId } from './profiles/profile-id.ts';
import { audit } from './trace/audit.ts';
import { replay } from './trace/replay.ts';
import { run } from './complete.ts';

const root = join(import.meta.dirname, '../cases');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.py'),
);

/** The profiles a program is looked at with: that of CPython 3.14.2, and one that its turn decides. */
const turns = files.flatMap((name, turn): [string, ProfileId][] => {
  const other = profileIds[turn % profileIds.length] ?? 'cpython-3.11-64';
  return other === 'cpython-3.14.2-wasm32'
    ? [[name, other]]
    : [
        [name, 'cpython-3.14.2-wasm32'],
        [name, other],
      ];
});

/** Full comparisons of one run, beside the look at each effect. */
const comparisons = 20;

test.each(turns)('%s, %s: each count is the number of counted references', (name, profile) => {
  const source = readFileSync(join(root, name), 'utf8');
  const trace = run(source, { profile });
  expect(audit(trace)).toBeNull();
  const stride = Math.max(1, Math.ceil(trace.length / comparisons));
  for (let cursor = 0; cursor <= trace.length; cursor += stride) {
    const { objects, references } = replay(trace, cursor);
    const held = new Map<number, number>();
    for (const { target, counted } of references) {
      if (counted) held.set(target, (held.get(target) ?? 0) + 1);
    }
    for (const { id, type, count, immortal } of objects.values()) {
      if (immortal) continue;
      const seen = { cursor, id, type, count: held.get(id) ?? 0 };
      expect(seen).toEqual({ cursor, id, type, count });
    }
    for (const { target } of references) expect(objects.has(target)).toBe(true);
  }
});
