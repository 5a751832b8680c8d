import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heapGraph } from './heap-graph.ts';
import { layHeap } from './heap-layout.ts';
import { heapScene } from './heap-scene.ts';
import { aroundObject, type Lens, throughLens } from './lens.ts';
import type { Scene } from './scene.ts';
import { type Sketch, sketch } from './snapshot-for-specs.ts';

function sceneOf(drawn: Sketch): Scene {
  const snapshot = sketch(drawn);
  return heapScene(layHeap([heapGraph(snapshot)], false), snapshot, null);
}
const lens = (collapsed: number[], hiddenTypes: string[] = []): Lens => ({
  collapsed: new Set(collapsed),
  hiddenTypes: new Set(hiddenTypes),
});
const ids = (scene: Scene) => scene.cards.map(({ id }) => id).sort((a, b) => a - b);

const shelf: Sketch = {
  names: { shelf: 1, first: 3 },
  objects: {
    1: ['list', [2, 3]],
    2: ['Book', { '.author': 4 }],
    3: ['Book', { '.author': 4, '.shelf': 1 }],
    4: ['list', []],
    5: ['Node', { '.me': 5 }],
  },
};

describe('throughLens', () => {
  it('hides what only a collapsed object leads to, and its arrows', () => {
    const scene = throughLens(sceneOf(shelf), lens([1]));
    expect(ids(scene)).toEqual([1, 3, 4, 5]);
    const card = scene.cards.find(({ id }) => id === 1);
    expect([card?.cells, card?.more]).toEqual([[], 2]);
    expect(scene.arrows.every(({ from }) => from !== 1 && from !== 2)).toBe(true);
  });

  it('keeps a collapsed object that refers to itself', () => {
    expect(ids(throughLens(sceneOf(shelf), lens([5])))).toEqual([1, 2, 3, 4, 5]);
  });

  it('hides types with their arrows', () => {
    const scene = throughLens(sceneOf(shelf), lens([], ['Book']));
    expect(ids(scene)).toEqual([1, 4, 5]);
    expect(scene.arrows.map(({ key }) => key)).toEqual(['n0:shelf>1', '5.me>5']);
  });

  it('for any heap and lens: moves nothing, and draws no arrow without both of its ends', () => {
    const heap = fc.array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: 8, maxLength: 8 });
    const picks = fc.array(fc.nat(7), { maxLength: 3 });
    fc.assert(
      fc.property(heap, picks, fc.nat(7), fc.boolean(), (parts, collapsed, named, hides) => {
        const objects = Object.fromEntries(
          parts.map((targets, id) => [
            id + 1,
            [id % 2 ? 'list' : 'tuple', targets.map((target) => target + 1)] as const,
          ]),
        );
        const scene = sceneOf({ names: { a: named + 1 }, objects });
        const through = throughLens(
          scene,
          lens(
            collapsed.map((id) => id + 1),
            hides ? ['tuple'] : [],
          ),
        );
        for (const card of through.cards) {
          const old = scene.cards.find(({ id }) => id === card.id);
          expect([card.x, card.y, card.width, card.height]).toEqual([
            old?.x,
            old?.y,
            old?.width,
            old?.height,
          ]);
        }
        const shown = new Set(ids(through));
        for (const { from, to } of through.arrows) {
          expect(shown.has(to) && (typeof from === 'string' || shown.has(from))).toBe(true);
        }
        for (const id of collapsed) expect(hides || shown.has(id + 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

it('aroundObject has an object with all that refers to it and that it refers to', () => {
  expect([...aroundObject(sceneOf(shelf), 2)]).toEqual([2, '1[0]>2', 1, '2.author>4', 4]);
});
