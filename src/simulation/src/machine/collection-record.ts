import type { CollectorEffect } from '../collector/heap.ts';
import type { LogWriter } from '../trace/writer.ts';

/** Writes to the trace what the collector says that it does. */
export function recordCollection(writer: LogWriter, effect: CollectorEffect): void {
  switch (effect.kind) {
    case 'collection-start':
      writer.collectionStart(effect.generation, effect.reason);
      return;
    case 'promote':
      writer.promote(effect.from, effect.to);
      return;
    case 'promote-object':
      writer.promoteObject(effect.object);
      return;
    case 'relink':
      writer.relink(effect.object, effect.list);
      return;
    case 'finalize':
      return;
    case 'collection-end':
      writer.collectionEnd(effect.collected, effect.uncollectable);
  }
}
