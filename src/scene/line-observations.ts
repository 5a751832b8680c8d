import {
  type Effect,
  type FrameId,
  type ObjectId,
  replay,
  type Snapshot,
  type Trace,
  effects,
} from '@heapscope/simulation';

/** What the model says of the object that a variable refers to; `null` as in `#cpython/contract.ts`. */
export interface ModelledName {
  readonly name: string;
  readonly type: string;
  readonly count: number | null;
  readonly size: number;
  readonly tracked: boolean;
}

/** The variables of the running frame when a line begins, as a watched CPython tells them. */
export interface ModelledLine {
  readonly function: string;
  readonly call: number;
  readonly line: number;
  readonly time: number;
  readonly names: readonly ModelledName[];
}

/** A frame while it runs. */
interface Running {
  readonly function: string;
  readonly call: number;
  readonly times: Map<number, number>;
}

/** The beginnings of lines in a run, with the cursor just before each. */
function* beginnings(
  run: Iterable<Effect>,
): Generator<{ cursor: number; frame: FrameId; place: Omit<ModelledLine, 'names'> }> {
  const calls = new Map<string, number>();
  const frames = new Map<FrameId, Running>();
  const enter = (frame: FrameId, name: string) => {
    const call = (calls.get(name) ?? 0) + 1;
    calls.set(name, call);
    const running = { function: name, call, times: new Map<number, number>() };
    frames.set(frame, running);
    return running;
  };
  let cursor = 0;
  for (const effect of run) {
    if (effect.kind === 'push-frame') enter(effect.frame, effect.function);
    if (effect.kind === 'line') {
      const running = frames.get(effect.frame) ?? enter(effect.frame, '<module>');
      const time = (running.times.get(effect.line) ?? 0) + 1;
      running.times.set(effect.line, time);
      const { function: name, call } = running;
      const place = { function: name, call, line: effect.line, time };
      yield { cursor, frame: effect.frame, place };
    }
    cursor += 1;
  }
}

function namesIn(frame: FrameId, { objects, references }: Snapshot): ModelledName[] {
  const inCells = new Map<ObjectId, ObjectId>();
  for (const { holder, target } of references) {
    if (holder.kind === 'slot' && objects.get(holder.object)?.type === 'cell') {
      inCells.set(holder.object, target);
    }
  }
  return references.flatMap(({ holder, target }) => {
    if (holder.kind !== 'name' || holder.frame !== frame) return [];
    const object = objects.get(inCells.get(target) ?? target);
    if (!object || object.type === 'cell' || object.type === 'module') return [];
    const { type, immortal, size, tracked } = object;
    return [{ name: holder.name, type, count: immortal ? null : object.count, size, tracked }];
  });
}

/** Looks at the variables of a run whenever a line begins, at most `most` of them in all. */
export function observeLines(trace: Trace, most: number): ModelledLine[] {
  const seen: ModelledLine[] = [];
  let left = most;
  for (const { cursor, frame, place } of beginnings(effects(trace))) {
    const names = namesIn(frame, replay(trace, cursor));
    left -= names.length;
    seen.push({ ...place, names });
    if (left <= 0) break;
  }
  return seen;
}
