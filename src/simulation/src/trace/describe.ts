import { codes, collectorLists, purposes, tags } from './codes.ts';
import { allPhases, type Effect, type Holder } from './effect.ts';
import { labelText } from './labels.ts';
import { unzigzag } from './bytes.ts';
import { promotionOf } from './promotions.ts';
import type { LogReader } from './reader.ts';

type StringAt = (index: number) => string;

/** A holder by its numbers. */
export function holderOf(tag: number, a: number, b: number, stringAt: StringAt): Holder {
  switch (tag) {
    case tags.name:
      return { kind: 'name', frame: a, name: stringAt(b) };
    case tags.stack:
      return { kind: 'stack', frame: a, depth: b };
    case tags.slot:
      return { kind: 'slot', object: a, label: labelText(b, stringAt) };
    default: {
      const reason = b === 1 ? `frame ${String(a)}` : stringAt(a);
      return { kind: 'interpreter', reason };
    }
  }
}

/** A short text as the log packs it. */
export function textOf(packed: number, stringAt: StringAt): string | null {
  if (packed === 0) return null;
  return packed % 2 === 1 ? String(unzigzag((packed - 1) / 2)) : stringAt(packed / 2 - 1);
}

/** The purpose of a block by its number. */
export function purposeOf(number: number): (typeof purposes)[number] {
  return purposes[number] ?? 'object';
}

/** The effect that a reader read last; `count` is the object's count after it. */
export function effectOf(reader: LogReader, count: number): Effect {
  const { code, object, frame, size, stringAt } = reader;
  if (code >= codes.incref) return referenceEffect(reader, count);
  switch (code) {
    case codes.line:
      return { kind: 'line', frame, line: size };
    case codes.pushFrame:
      return { kind: 'push-frame', frame, function: stringAt(reader.name), line: size };
    case codes.popFrame:
      return { kind: 'pop-frame', frame };
    case codes.allocate:
    case codes.allocateImmortal: {
      const { address, name, text, detail } = reader;
      const immortal = code === codes.allocateImmortal;
      const type = stringAt(name);
      return {
        kind: 'allocate',
        object,
        type,
        text: textOf(text, stringAt),
        size,
        address,
        count: immortal ? detail : 0,
        immortal,
      };
    }
    case codes.deallocate:
      return { kind: 'deallocate', object };
    case codes.change:
      return { kind: 'change', object, size, text: textOf(reader.text, stringAt) };
    case codes.malloc: {
      const { address, detail } = reader;
      return { kind: 'malloc', address, bytes: size, object, purpose: purposeOf(detail) };
    }
    case codes.free:
      return { kind: 'free', address: reader.address, object };
    case codes.track:
      return { kind: 'track', object };
    case codes.untrack:
      return { kind: 'untrack', object };
    case codes.weakrefCleared:
      return { kind: 'weakref-cleared', object };
    case codes.output: {
      const { output, trace } = reader;
      return { kind: 'output', text: trace.stdout.slice(output - size, output) };
    }
    case codes.finalize:
      return { kind: 'finalize', object };
    default:
      return collectionEffect(reader);
  }
}

function collectionEffect({ code, object, size, detail }: LogReader): Effect {
  switch (code) {
    case codes.collectionStart: {
      const reason = detail % 2 === 1 ? 'asked' : 'threshold';
      return { kind: 'collection-start', generation: detail >> 1, reason };
    }
    case codes.collectionPhase:
      return { kind: 'collection-phase', phase: allPhases[detail] ?? 'clear' };
    case codes.promote:
      return { kind: 'promote', ...promotionOf(detail) };
    case codes.promoteObject:
      return { kind: 'promote-object', object };
    case codes.relink:
      return { kind: 'relink', object, list: collectorLists[detail] ?? 0 };
    case codes.gcRefs:
      return { kind: 'gc-refs', object, refs: size };
    case codes.tentativelyUnreachable:
      return { kind: 'tentatively-unreachable', object };
    case codes.reachable:
      return { kind: 'reachable', object };
    default:
      return { kind: 'collection-end', collected: size, uncollectable: detail };
  }
}

function referenceEffect(reader: LogReader, count: number): Effect {
  const { code, object, tag, a, b, stringAt } = reader;
  const holder = holderOf(tag, a, b, stringAt);
  if (code >= codes.move) {
    const from = holderOf(reader.fromTag, reader.fromA, reader.fromB, stringAt);
    return { kind: 'move', object, from, to: holder };
  }
  if (code >= codes.returnBorrowed) return { kind: 'return-borrowed', object, holder };
  if (code >= codes.borrow) return { kind: 'borrow', object, holder };
  return { kind: code >= codes.decref ? 'decref' : 'incref', object, count, holder };
}
