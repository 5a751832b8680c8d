import { describe, expect, it } from 'vitest';
import { heapGraph } from './heap-graph.ts';
import { layHeap } from './heap-layout.ts';
import { heapScene } from './heap-scene.ts';
import { type Sketch, sketch } from './snapshot-for-specs.ts';

function scenes(...sketches: Sketch[]) {
  const snapshots = sketches.map(sketch);
  const layout = layHeap(snapshots.map(heapGraph), false);
  return snapshots.map((snapshot, index) =>
    heapScene(layout, snapshot, snapshots[index - 1] ?? null),
  );
}

const both: Sketch = { names: { a: 1, b: 2 }, objects: { 1: ['list', []], 2: ['list', [1, 1]] } };
const [first, deleted, cleared] = scenes(
  both,
  { names: { b: 2 }, objects: both.objects },
  { names: { b: 2 }, objects: { 2: ['list', []] } },
);

describe('heapScene', () => {
  it('marks nothing as changed at the first stop', () => {
    expect(first?.tags.map((tag) => tag.change)).toEqual(['same', 'same']);
    expect(first?.cards.map((card) => [card.id, card.count, card.before, card.change])).toEqual([
      [2, 1, null, 'same'],
      [1, 3, null, 'same'],
    ]);
  });

  it('shows a removed name and its arrow once more, and the count before', () => {
    expect(deleted?.tags.map((tag) => [tag.text, tag.change])).toEqual([
      ['a', 'gone'],
      ['b', 'same'],
    ]);
    const list = deleted?.cards.find((card) => card.id === 1);
    expect(list).toMatchObject({ count: 2, before: 3, change: 'changed' });
    const changes = deleted?.arrows.map((arrow) => [arrow.key, arrow.change]);
    expect(changes).toContainEqual(['n0:a>1', 'gone']);
    expect(changes).toContainEqual(['2[0]>1', 'same']);
  });

  it('shows a freed object once more, with the arrows that went', () => {
    const list = cleared?.cards.find((card) => card.id === 1);
    expect(list).toMatchObject({ count: 0, before: 2, change: 'gone' });
    expect(cleared?.tags.map((tag) => tag.text)).toEqual(['b']);
    expect(cleared?.arrows.filter((arrow) => arrow.change === 'gone')).toHaveLength(2);
  });

  it('keeps every card where it was', () => {
    const place = (scene: typeof first) => scene?.cards.find((card) => card.id === 1);
    expect(place(deleted)?.x).toBe(place(first)?.x);
    expect(place(cleared)?.y).toBe(place(first)?.y);
  });

  it('draws an arrow for each reference, ending at the side it comes from', () => {
    const card = first?.cards.find(({ id }) => id === 1);
    for (const arrow of first?.arrows.filter(({ to }) => to === 1) ?? []) {
      const [x, y] = (arrow.path.split(' ').slice(-2) ?? []).map(Number);
      expect(x).toBe((card?.x ?? 0) - 3);
      expect(y).toBeGreaterThan(card?.y ?? 0);
      expect(y).toBeLessThan((card?.y ?? 0) + (card?.height ?? 0));
    }
  });
});
