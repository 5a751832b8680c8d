import { describe, expect, it } from 'vitest';
import { findObject, pathKeys, referencePaths } from './reference-paths.ts';
import { sketch } from './snapshot-for-specs.ts';

const leak = sketch({
  names: { cache: 1, history: 2 },
  objects: {
    1: ['dict', { "['home']": 3 }],
    2: ['list', [3, 4]],
    3: ['Page', { '.next': 4 }],
    4: ['Page', { '.back': 3 }],
  },
});
const written = (target: number) =>
  referencePaths(leak, target).map((path) =>
    path
      .map(({ holder }) =>
        holder.kind === 'name' ? holder.name : holder.kind === 'slot' ? holder.label : holder.kind,
      )
      .join(''),
  );

describe('referencePaths', () => {
  it('finds every way to an object, the shortest first, through no object twice', () => {
    expect(written(3)).toEqual(["cache['home']", 'history[0]', 'history[1].back']);
  });

  it('finds no way to garbage', () => {
    const garbage = sketch({ objects: { 1: ['Node', { '.me': 1 }] } });
    expect(referencePaths(garbage, 1)).toEqual([]);
  });

  it('does not follow weak references', () => {
    const weak = sketch({
      names: { r: 2 },
      objects: { 1: ['Node', {}], 2: ['weakref', { referent: 1 }] },
      weak: ['referent'],
    });
    expect(referencePaths(weak, 1)).toEqual([]);
  });

  it('names what lies on a path as the drawing does', () => {
    const [first] = referencePaths(leak, 3);
    expect([...pathKeys(first ?? [])]).toEqual([1, 'n0:cache', 'n0:cache>1', 3, "1['home']>3"]);
  });
});

describe('findObject', () => {
  it('follows names, items and attributes, and looks in later snapshots last', () => {
    expect(findObject('history[1].back', [leak])).toBe(3);
    expect(
      findObject('page', [leak, sketch({ names: { page: 3 }, objects: { 3: ['Page'] } })]),
    ).toBe(3);
    expect(findObject('nothing', [leak])).toBeNull();
  });

  it('finds attributes that lie in a dict of the object’s own', () => {
    const copied = sketch({
      names: { page: 1 },
      objects: { 1: ['Page', { '.__dict__': 2 }], 2: ['dict', { "['back']": 3 }], 3: ['Page'] },
    });
    expect(findObject('page.back', [copied])).toBe(3);
  });
});
