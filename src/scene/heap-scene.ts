import type { Snapshot } from '@heapscope/simulation';
import { heapGraph } from './heap-graph.ts';
import type { HeapLayout } from './heap-layout.ts';
import {
  changeOf,
  type Eyes,
  type Scene,
  type SceneFrame,
  type SceneTag,
  type Step,
} from './scene.ts';
import { sceneArrows } from './scene-arrows.ts';
import { sceneCard } from './scene-cards.ts';
import { tagText } from './tag-column.ts';

function sceneFrames(layout: HeapLayout, step: Step): SceneFrame[] {
  return layout.frames.flatMap((box) => {
    const frame = step.now.frames.find(({ id }) => id === box.id);
    const old = step.before.frames.find(({ id }) => id === box.id);
    const known = frame ?? old;
    if (!known) return [];
    const change = changeOf(step, frame !== undefined, old !== undefined);
    return [{ ...box, function: known.function, change }];
  });
}

function sceneTags(layout: HeapLayout, step: Step): SceneTag[] {
  return layout.tags.flatMap((box) => {
    const tag = step.now.tags.find(({ key }) => key === box.key);
    const old = step.before.tags.find(({ key }) => key === box.key);
    const known = tag ?? old;
    if (!known) return [];
    const change = changeOf(step, tag !== undefined, old !== undefined);
    return [{ ...box, kind: known.kind, text: tagText(known, layout.narrow), change }];
  });
}

/**
 * The drawing of `current` on the places of `layout`. What was there in `previous` and is gone is
 * drawn once more, marked so; with no previous stop nothing counts as changed.
 */
export function heapScene(
  layout: HeapLayout,
  current: Snapshot,
  previous: Snapshot | null,
  eyes: Eyes = 'truth',
): Scene {
  const now = heapGraph(current);
  const step = { current, previous, now, before: previous ? heapGraph(previous) : now, eyes };
  const tags = sceneTags(layout, step);
  const placed = layout.cards.flatMap((card) => {
    const shown = sceneCard(card, step);
    return shown ? [{ card, shown }] : [];
  });
  return {
    width: layout.width,
    height: layout.height,
    frames: sceneFrames(layout, step),
    tags,
    cards: placed.map(({ shown }) => shown),
    arrows: sceneArrows(layout, step, tags, new Map(placed.map(({ card }) => [card.id, card]))),
  };
}
