import { effects, replay, run } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { keepersAt, objectLife, type ObjectLife } from './object-life.ts';
import { findObject } from './reference-paths.ts';

const profile = 'cpython-3.14-64';

/** The life of the object that `name` means last, and the trace. */
function lifeOf(source: string, name: string) {
  const trace = run(source, { profile });
  const snapshots = Array.from({ length: trace.length + 1 }, (_, at) =>
    replay(trace, trace.length - at),
  );
  const id = findObject(name, snapshots);
  const life = id === null ? null : objectLife(effects(trace), id, new Map());
  if (!life) throw new Error(`no life of ${name}`);
  return { trace, life };
}

const told = (life: ObjectLife) =>
  life.changes
    .filter(({ passing }) => !passing)
    .map(({ kind, before, after, keeper, line }) => {
      const who =
        keeper.kind === 'part' ? `${keeper.owner.name ?? keeper.owner.type}${keeper.label}` : '';
      return `${String(line)}: ${kind} ${before}→${after} ${keeper.kind === 'name' ? keeper.name : who}`;
    });

describe('objectLife', () => {
  it('says who raised a count and who lowered it, past temporaries that only pass it on', () => {
    const { life } = lifeOf('a = [1, 2]\nb = [a, a]\ndel a\nb.pop()\nb.clear()\n', 'a');
    expect(told(life)).toEqual([
      '1: up 0→1 a',
      '2: up 1→2 b[0]',
      '2: up 2→3 b[1]',
      '3: down 3→2 a',
      '4: down 2→1 b[1]',
      '5: down 1→0 b[0]',
    ]);
    expect(life.born.line).toBe(1);
    expect(life.died).toMatchObject({ line: 5, by: 'count' });
  });

  it('knows a cycle that the collector frees, and what is never freed', () => {
    const source = 'import gc\na = []\na.append(a)\ndel a\nkept = []\ngc.collect()\n';
    expect(lifeOf(source, 'a').life.died).toMatchObject({ line: 6, by: 'collector' });
    expect(lifeOf(source, 'kept').life.died).toBeNull();
  });

  it('tells a use that no name or part keeps as passing', () => {
    const { life } = lifeOf('a = []\nprint(len(a))\n', 'a');
    const passing = life.changes.filter((change) => change.passing);
    expect(passing.map(({ kind, line }) => `${String(line)} ${kind}`)).toEqual(['2 up', '2 down']);
  });

  it('counts as the snapshots do, at every cursor', () => {
    const source =
      'def keep(x, store=[]):\n    store.append(x)\n    return x\na = [0]\nb = keep(a)\nc = {1: b}\ndel a, b\nc = [c[1]]\n';
    const { trace, life } = lifeOf(source, 'a');
    let count = 0;
    let next = 0;
    for (let cursor = life.born.cursor; cursor <= trace.length; cursor += 1) {
      const change = life.changes[next];
      if (change?.cursor === cursor) {
        expect(change.before).toBe(count);
        count = change.after;
        next += 1;
      }
      expect(replay(trace, cursor).objects.get(life.object.id)?.count ?? 0).toBe(count);
      expect(keepersAt(life, cursor)).toHaveLength(count);
    }
    expect(next).toBe(life.changes.length);
  });
});
