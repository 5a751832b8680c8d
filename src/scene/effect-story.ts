import type { Effect, Holder, Snapshot } from '@heapscope/simulation';
import { handleOf, keeperOf } from './handle.ts';
import type { Numbers } from './numbers.ts';
import type { Fact } from './story.ts';

/**
 * What one effect did, from the snapshots before and after it; null where there is nothing to tell.
 * Objects are called by their names if `named`.
 */
export function effectStory(
  effect: Effect,
  previous: Snapshot,
  current: Snapshot,
  numbers: Numbers,
  named = true,
): Fact | null {
  const both = [current, previous];
  const object = (id: number) => handleOf(id, both, numbers, named);
  const keeperWords = (holder: Holder) => keeperOf(holder, both, numbers, named);
  switch (effect.kind) {
    case 'line':
      return { kind: 'line-begins' };
    case 'push-frame':
      return { kind: 'called', function: effect.function };
    case 'pop-frame': {
      const name = previous.frames.at(-1)?.function ?? '';
      return { kind: 'returned', function: name };
    }
    case 'deallocate':
      return { kind: 'freed', objects: [object(effect.object)], by: 'count' };
    case 'incref':
    case 'decref': {
      const keeper = keeperWords(effect.holder);
      if (!previous.objects.has(effect.object)) {
        return { kind: 'allocated', object: object(effect.object), keeper };
      }
      const kind = effect.kind === 'incref' ? 'gained' : 'dropped';
      return { kind, object: object(effect.object), keeper, after: effect.count };
    }
    case 'move': {
      const [from, to] = [keeperWords(effect.from), keeperWords(effect.to)];
      return { kind: 'moved', object: object(effect.object), from, to };
    }
    case 'borrow':
    case 'return-borrowed': {
      const back = effect.kind === 'return-borrowed';
      const weak = effect.holder.kind === 'slot';
      return { kind: 'borrowed', object: object(effect.object), back, weak };
    }
    case 'weakref-cleared':
      return { kind: 'weakref-cleared' };
    case 'output':
      return { kind: 'printed', text: effect.text.trimEnd() };
    case 'collection-start': {
      const { generation, reason } = effect;
      return { kind: 'collection-starts', generation, asked: reason === 'asked' };
    }
    case 'collection-phase':
      return { kind: 'phase', phase: effect.phase };
    case 'gc-refs': {
      const before = previous.collection?.refs.get(effect.object) ?? null;
      return { kind: 'refs', object: object(effect.object), refs: effect.refs, before };
    }
    case 'promote-object':
      return { kind: 'marked', object: object(effect.object) };
    case 'tentatively-unreachable':
      return { kind: 'listed', object: object(effect.object) };
    case 'reachable': {
      if (previous.collection?.phase === 'resurrection') {
        return { kind: 'resurrected', object: object(effect.object) };
      }
      const listed = previous.collection?.unreachable.has(effect.object) ?? false;
      return { kind: 'rescued', object: object(effect.object), listed };
    }
    case 'finalize':
      return { kind: 'finalized', object: object(effect.object) };
    case 'collection-end':
      return { kind: 'collected', collected: effect.collected };
    default:
      return null;
  }
}
