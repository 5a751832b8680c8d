import type { Effect } from '@heapscope/simulation';
import { describe, expect, it } from 'vitest';
import { effectStory } from './effect-story.ts';
import { type Sketch, sketch } from './snapshot-for-specs.ts';
import { lineStory } from './story.ts';

const story = (before: Sketch, after: Sketch, effects: Effect[] = []) =>
  lineStory(sketch(before), sketch(after), effects, new Map());

const both: Sketch = { names: { a: 1, b: 2 }, objects: { 1: ['list', []], 2: ['list', [1, 1]] } };

describe('lineStory', () => {
  it('says that a name goes, what its object loses, and who still holds it', () => {
    const list = { id: 1, type: 'list', text: null, name: 'a', number: null };
    const owner = { id: 2, type: 'list', text: null, name: 'b', number: null };
    expect(story(both, { names: { b: 2 }, objects: both.objects })).toEqual([
      { kind: 'unbound', names: ['a'] },
      { kind: 'counted', object: list, before: 3, after: 2 },
      {
        kind: 'kept',
        keepers: [
          { kind: 'part', owner, label: '[0]' },
          { kind: 'part', owner, label: '[1]' },
        ],
      },
    ]);
  });

  it('tells a fresh object from one that was there', () => {
    const facts = story(
      { names: { a: 1 }, objects: { 1: ['list', []] } },
      { names: { a: 1, b: 1, c: 2 }, objects: { 1: ['list', []], 2: ['dict', {}] } },
    );
    expect(facts.slice(0, 2)).toMatchObject([
      { kind: 'bound', name: 'b', fresh: false },
      { kind: 'bound', name: 'c', fresh: true },
    ]);
  });

  it('lists the dead in the order they died, and blames the collector only for garbage', () => {
    const chain: Sketch = {
      names: { a: 1 },
      objects: { 1: ['Node', { '.next': 2 }], 2: ['Node', {}] },
    };
    const gone: Effect[] = [
      { kind: 'deallocate', object: 2 },
      { kind: 'deallocate', object: 1 },
    ];
    const freed = story(chain, { objects: {} }, gone).find((fact) => fact.kind === 'freed');
    expect(freed).toMatchObject({ by: 'count', objects: [{ id: 2 }, { id: 1 }] });

    const ring: Sketch = { objects: { 1: ['Node', { '.me': 1 }] } };
    const collection: Effect[] = [
      { kind: 'deallocate', object: 1 },
      { kind: 'collection-end', collected: 1, uncollectable: 0 },
    ];
    expect(story(ring, { objects: {} }, collection)).toMatchObject([
      { kind: 'collected', collected: 1 },
      { kind: 'freed', by: 'collector' },
    ]);
  });

  it('says when an object is lost to all names but not freed', () => {
    const ring = { 1: ['Node', { '.me': 1 }] } as const;
    const facts = story({ names: { a: 1 }, objects: ring }, { objects: ring });
    expect(facts.at(-1)).toMatchObject({ kind: 'lost', objects: [{ id: 1, name: 'a' }] });
    expect(facts.some((fact) => fact.kind === 'kept')).toBe(false);
  });

  it('tells a return without listing the names that go with it', () => {
    const facts = story(
      { calls: { f: { x: 1, y: 1 } }, objects: { 1: ['list', []] } },
      { objects: {} },
    );
    expect(facts.map((fact) => fact.kind)).toEqual(['returned', 'freed']);
  });
});

describe('effectStory', () => {
  const holder = { kind: 'name', frame: 0, name: 'a' } as const;
  const held = sketch({ names: { a: 1 }, objects: { 1: ['list', []] } });

  it('takes the first reference to an object for its birth', () => {
    const effect: Effect = { kind: 'incref', object: 1, count: 1, holder };
    expect(effectStory(effect, sketch({ objects: {} }), held, new Map())?.kind).toBe('allocated');
    expect(effectStory(effect, held, held, new Map())?.kind).toBe('gained');
  });

  it('has nothing to tell of raw memory', () => {
    expect(effectStory({ kind: 'free', address: 1, object: 1 }, held, held, new Map())).toBeNull();
  });
});
