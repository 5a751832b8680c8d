import { describe, expect, it } from 'vitest';
import { columns } from './columns.ts';
import { heapGraph } from './heap-graph.ts';
import { layHeap } from './heap-layout.ts';
import { type Sketch, sketch } from './snapshot-for-specs.ts';

const graphsOf = (...sketches: Sketch[]) => sketches.map((each) => heapGraph(sketch(each)));

describe('columns', () => {
  it('puts an object to the right of all that refer to it, whenever they do', () => {
    const graphs = graphsOf(
      { names: { a: 1 }, objects: { 1: ['list', []] } },
      { names: { a: 1, b: 2 }, objects: { 1: ['list', []], 2: ['list', [1]] } },
    );
    expect(Object.fromEntries(columns(graphs, 5))).toEqual({ 1: 1, 2: 0 });
  });

  it('lets a cycle run once to the right, and folds what is too deep', () => {
    const chain = {
      1: ['Node', { '.next': 2 }],
      2: ['Node', { '.next': 3 }],
      3: ['Node', { '.next': 1 }],
    } as const;
    const graphs = graphsOf({ names: { a: 1 }, objects: chain });
    expect(Object.fromEntries(columns(graphs, 5))).toEqual({ 1: 0, 2: 1, 3: 2 });
    expect(Object.fromEntries(columns(graphs, 2))).toEqual({ 1: 0, 2: 1, 3: 1 });
  });
});

const stops: Sketch[] = [
  { names: { a: 1 }, objects: { 1: ['list', []] } },
  { names: { a: 1, b: 2 }, objects: { 1: ['list', []], 2: ['list', [1, 1]] } },
  {
    names: { a: 1, b: 2 },
    calls: { f: { x: 3 } },
    objects: { 1: ['list', []], 2: ['list', [1]], 3: ['dict', { "['k']": 1 }] },
  },
  { names: { b: 2 }, objects: { 2: ['list', []] } },
  { names: { b: 2, c: 4 }, objects: { 2: ['list', []], 4: ['tuple', [2]] } },
];

describe.each([false, true])('layHeap, narrow: %s', (narrow) => {
  const layout = layHeap(graphsOf(...stops), narrow);

  it('has a place for everything, inside the drawing', () => {
    expect(layout.cards.map((card) => card.id).sort()).toEqual([1, 2, 3, 4]);
    expect(layout.tags.map((tag) => tag.key).sort()).toEqual(['n0:a', 'n0:b', 'n0:c', 'n1:x']);
    for (const box of [...layout.cards, ...layout.tags, ...layout.frames]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
  });

  it('keeps apart whatever is alive at the same stop', () => {
    for (const graph of graphsOf(...stops)) {
      const alive = layout.cards.filter((card) => graph.nodes.has(card.id));
      for (const a of alive) {
        for (const b of alive) {
          const apart =
            a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y;
          expect(a === b || apart).toBe(true);
        }
      }
    }
  });

  it('carries its data through JSON', () => {
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
  });
});

it('has one column of objects when narrow, no wider than a phone', () => {
  const layout = layHeap(graphsOf(...stops), true);
  expect(new Set(layout.cards.map((card) => card.x)).size).toBe(1);
  expect(layout.width).toBeLessThanOrEqual(360);
});
