import { describe, expect, it } from 'vitest';
import { heapGraph, mostCells } from './heap-graph.ts';
import { sketch } from './snapshot-for-specs.ts';

describe('heapGraph', () => {
  it('shows what names reach and writes immortal values in place', () => {
    const graph = heapGraph(
      sketch({
        names: { a: 1 },
        objects: { 1: ['list', [2, 3]], 2: ['int', '7'], 3: ['set'] },
        immortal: [2],
      }),
    );
    expect([...graph.nodes.keys()]).toEqual([1, 3]);
    expect(graph.nodes.get(1)?.cells.map((cell) => cell.inline)).toEqual(['7', null]);
    expect(graph.tags.map((tag) => tag.name)).toEqual(['a']);
  });

  it('marks a cycle that no name reaches as garbage, even where a weak reference leads to it', () => {
    const graph = heapGraph(
      sketch({
        names: { r: 3 },
        objects: {
          1: ['Node', { '.next': 2 }],
          2: ['Node', { '.next': 1 }],
          3: ['weakref', { referent: 1 }],
        },
        weak: ['referent'],
      }),
    );
    const garbage = [...graph.nodes.values()].filter((node) => node.garbage);
    expect(garbage.map((node) => node.id)).toEqual([1, 2]);
  });

  it('leaves out modules, and draws classes and functions without a count', () => {
    const graph = heapGraph(
      sketch({
        names: { sys: 1, Node: 2, f: 3 },
        objects: { 1: ['module'], 2: ['type'], 3: ['function'] },
      }),
    );
    expect(graph.tags.map((tag) => tag.name)).toEqual(['Node', 'f']);
    expect([...graph.nodes.values()].every((node) => node.quiet)).toBe(true);
  });

  it('shows a class that holds a list as more than scenery', () => {
    const graph = heapGraph(
      sketch({ names: { Node: 1 }, objects: { 1: ['type', { '.all': 2 }], 2: ['list', []] } }),
    );
    expect(graph.nodes.get(1)?.quiet).toBe(false);
    expect(graph.nodes.has(2)).toBe(true);
  });

  it('shows a few cells of a long list and says how many more there are', () => {
    const items = Array.from({ length: 20 }, (_, index) => index + 2);
    const objects = Object.fromEntries(items.map((id) => [id, ['list', []] as const]));
    const graph = heapGraph(
      sketch({ names: { a: 1 }, objects: { ...objects, 1: ['list', items] } }),
    );
    expect(graph.nodes.get(1)?.cells).toHaveLength(mostCells);
    expect(graph.nodes.get(1)?.more).toBe(20 - mostCells);
    expect(graph.nodes.size).toBe(1 + mostCells);
    expect(graph.leftOut).toBe(0);
  });

  it('counts the objects that there is no room for', () => {
    const ids = Array.from({ length: 70 }, (_, index) => index + 1);
    const objects = Object.fromEntries(ids.map((id) => [id, ['list', []] as const]));
    const names = Object.fromEntries(ids.map((id) => [`a${id}`, id]));
    const named = heapGraph(sketch({ names, objects }));
    expect([named.nodes.size, named.leftOut]).toEqual([60, 10]);
    const garbage = heapGraph(sketch({ objects }));
    expect([garbage.nodes.size, garbage.leftOut]).toEqual([24, 46]);
  });
});
