import { Changes } from './changes.ts';
import { codes } from './codes.ts';
import { effectOf } from './describe.ts';
import type { Effect } from './effect.ts';
import { History } from './history.ts';
import { ListHistory } from './list-history.ts';
import { Promotions } from './promotions.ts';
import { LogReader } from './reader.ts';
import type { Snapshot } from './snapshot.ts';
import type { Trace } from './trace.ts';
import { frameStates, View } from './view.ts';

const histories = new WeakMap<Trace, History>();

function historyOf(trace: Trace): History {
  let history = histories.get(trace);
  if (!history) {
    history = new History(trace);
    histories.set(trace, history);
  }
  return history;
}

const listHistories = new WeakMap<Trace, ListHistory>();

function listHistoryOf(trace: Trace): ListHistory {
  let history = listHistories.get(trace);
  if (!history) {
    history = new ListHistory(trace);
    listHistories.set(trace, history);
  }
  return history;
}

/** Reads from the checkpoint before a cursor up to it; the reader then has the effect that leads there. */
function seek(trace: Trace, cursor: number): { reader: LogReader; view: View; changes: Changes } {
  if (!Number.isInteger(cursor) || cursor < 0 || cursor > trace.length) {
    throw new RangeError(`cursor ${String(cursor)} is not from 0 to ${String(trace.length)}`);
  }
  const history = historyOf(trace);
  const from = history.before(cursor);
  const reader = new LogReader(trace, from.reader);
  const changes = new Changes(
    new Promotions(history.promotions, from.promotions),
    history.logs,
    from.collection,
  );
  while (reader.cursor < cursor) {
    reader.step();
    changes.apply(reader);
  }
  return { reader, changes, view: new View(history, from, changes, reader) };
}

/**
 * Everything as it stands after the first `cursor` effects. The same cursor always gives the same
 * snapshot; throws `RangeError` for a cursor outside the trace.
 */
export function replay(trace: Trace, cursor: number): Snapshot {
  const { reader, view } = seek(trace, cursor);
  const { frames, output } = reader;
  return {
    profile: trace.profile,
    cursor,
    effect: cursor === 0 ? null : effectOf(reader, view.count(reader.object)),
    frames: frameStates(frames),
    objects: view.objects(),
    get references() {
      const references = view.references();
      Object.defineProperty(this, 'references', { value: references, enumerable: true });
      return references;
    },
    get blocks() {
      const blocks = view.blocks();
      Object.defineProperty(this, 'blocks', { value: blocks, enumerable: true });
      return blocks;
    },
    get collection() {
      const collection = view.collection();
      Object.defineProperty(this, 'collection', { value: collection, enumerable: true });
      return collection;
    },
    get lists() {
      const lists = listHistoryOf(trace).at(cursor);
      Object.defineProperty(this, 'lists', { value: lists, enumerable: true });
      return lists;
    },
    stdout: trace.stdout.slice(0, output),
  };
}

/** The effect that leads to `cursor`; null at 0. */
export function effectAt(trace: Trace, cursor: number): Effect | null {
  const { reader, view } = seek(trace, cursor);
  return cursor === 0 ? null : effectOf(reader, view.count(reader.object));
}

/** The effects after the first `from`, up to the one that leads to `to`, in order. */
export function effectsBetween(trace: Trace, from: number, to: number): Effect[] {
  const { reader, view, changes } = seek(trace, from);
  const found: Effect[] = [];
  while (reader.cursor < to) {
    reader.step();
    changes.apply(reader);
    found.push(effectOf(reader, view.count(reader.object)));
  }
  return found;
}

/** Every effect in order. */
export function* effects(trace: Trace): Generator<Effect, void, undefined> {
  const reader = new LogReader(trace);
  /** Counts by object; those of immortal objects stay as they are. */
  const counts: number[] = [0];
  const immortal = new Set<number>();
  while (reader.cursor < trace.length) {
    reader.step();
    const { code, object } = reader;
    if (code === codes.allocate || code === codes.allocateImmortal) {
      counts.push(reader.detail);
      if (code === codes.allocateImmortal) immortal.add(object);
    } else if (code >= codes.incref && code < codes.borrow && !immortal.has(object)) {
      counts[object] = (counts[object] ?? 0) + (code < codes.decref ? 1 : -1);
    }
    yield effectOf(reader, counts[object] ?? 0);
  }
}

/** The cursors at which each executed line begins, in order of execution, and the end of the trace. */
export function lineCursors(trace: Trace): number[] {
  const cursors: number[] = [];
  const reader = new LogReader(trace);
  while (reader.cursor < trace.length) {
    reader.step();
    if (reader.code === codes.line) cursors.push(reader.cursor);
  }
  if (cursors.at(-1) !== trace.length) cursors.push(trace.length);
  return cursors;
}
