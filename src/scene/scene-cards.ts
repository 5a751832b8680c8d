import type { ObjectId } from '@heapscope/simulation';
import { cellBox, cellDot } from './card.ts';
import type { HeapNode } from './heap-graph.ts';
import type { PlacedCard } from './heap-layout.ts';
import { changeOf, type SceneCard, type SceneCell, type Step } from './scene.ts';

function cellsOf(
  node: HeapNode,
  old: HeapNode | undefined,
  card: PlacedCard,
  first: boolean,
): SceneCell[] {
  return node.cells.map((cell, index) => {
    const box = cellBox(card.plan, card, index);
    const known = old?.cells.find((other) => other.label === cell.label);
    const same = first || known?.target === cell.target;
    const dot = cell.inline === null ? cellDot(card.plan, box) : null;
    return {
      ...box,
      label: cell.label,
      inline: cell.inline,
      dot,
      change: same ? 'same' : known ? 'changed' : 'new',
    };
  });
}

function collectorCounts(id: ObjectId, quiet: boolean, { current, previous }: Step) {
  if (quiet) return { refs: null, refsBefore: null, unreachable: false };
  const refs = current.collection?.refs.get(id) ?? null;
  const old = previous?.collection?.refs.get(id) ?? null;
  const unreachable = current.collection?.unreachable.has(id) ?? false;
  return { refs, refsBefore: old === refs ? null : old, unreachable };
}

/** The card of an object that is shown at `card`; null when it is not there at this step. */
export function sceneCard(card: PlacedCard, step: Step): SceneCard | null {
  const { id, x, y, width, height } = card;
  const first = step.previous === null;
  const node = step.now.nodes.get(id);
  const old = step.before.nodes.get(id);
  const known = node ?? (step.current.objects.has(id) ? undefined : old);
  if (!known) return null;
  const { type, text, immortal, quiet, garbage, more } = known;
  const count = node ? node.count : 0;
  const before = first || !old || old.count === count ? null : old.count;
  const moved = node && before !== null && !quiet;
  const collector = collectorCounts(id, quiet, step);
  const seen = step.eyes === 'truth' ? garbage : collector.unreachable;
  return {
    id,
    x,
    y,
    width,
    height,
    shape: card.plan.shape,
    type,
    text,
    immortal,
    count: quiet ? null : count,
    before: quiet ? null : before,
    change: moved ? 'changed' : changeOf(step, node !== undefined, old !== undefined),
    garbage: node !== undefined && seen,
    ...collector,
    cells: cellsOf(known, old, card, first),
    more,
  };
}
