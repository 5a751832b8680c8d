import { describe, expect, it } from 'vitest';
import { heapOutline } from './heap-outline.ts';
import { sketch } from './snapshot-for-specs.ts';

const numbers = new Map([
  [1, 1],
  [2, 2],
]);

describe('heapOutline', () => {
  const before = sketch({
    names: { kept: 1, gone: 2 },
    objects: { 1: ['list', [2]], 2: ['list'] },
  });

  it('says who refers to each object: names and parts of others', () => {
    const { names, objects } = heapOutline(before, null, numbers);
    expect(names.map(({ tag, object }) => [tag.name, object])).toEqual([
      ['kept', 'list 1'],
      ['gone', 'list 2'],
    ]);
    const holders = objects.map(({ title, count, heldBy }) => [
      title,
      count,
      heldBy.map((by) => (by.kind === 'tag' ? by.tag.name : `${by.object} ${by.label}`)),
    ]);
    expect(holders).toEqual([
      ['list 1', 1, ['kept']],
      ['list 2', 2, ['gone', 'list 1 [0]']],
    ]);
  });

  it('says of which call a local name is', () => {
    const { names } = heapOutline(
      sketch({ calls: { f: { local: 1 } }, objects: { 1: ['list'] } }),
      null,
      numbers,
    );
    expect(names.map(({ tag, call }) => [tag.name, call])).toEqual([['local', 'f']]);
  });

  it('says what a step changed: a count that was another, an object that was freed', () => {
    const fewer = sketch({ names: { kept: 1 }, objects: { 1: ['list', [2]], 2: ['list'] } });
    const changed = heapOutline(fewer, before, numbers).objects;
    expect(changed.map(({ title, before, count }) => [title, before, count])).toEqual([
      ['list 1', null, 1],
      ['list 2', 2, 1],
    ]);
    const freed = heapOutline(
      sketch({ names: { kept: 1 }, objects: { 1: ['list'] } }),
      fewer,
      numbers,
    );
    expect(freed.objects.map(({ title, freed, before }) => [title, freed, before])).toEqual([
      ['list 1', false, null],
      ['list 2', true, 1],
    ]);
  });
});

it('does not say what is garbage to one who sees it as the collector does', () => {
  const lost = sketch({ objects: { 1: ['list', [2]], 2: ['list', [1]] } });
  const said = (eyes: 'truth' | 'collector') =>
    heapOutline(lost, null, numbers, eyes).objects.map(({ garbage }) => garbage);
  expect(said('truth')).toEqual([true, true]);
  expect(said('collector')).toEqual([false, false]);
});
