import { effects, type ObjectId, type Trace } from '@heapscope/simulation';
import { type GenerationLanes, type LaneId, laneOf } from './generation-lanes.ts';

/** The most samples of one chart; of a longer run some lines are left out, never a collection. */
const mostSamples = 400;

interface Sample {
  readonly values: readonly number[];
  /** Beside a collection: never left out. */
  readonly fixed: boolean;
}

/** Follows a run: a sample at each line, before and after each collection, and after each move. */
class Recorder {
  readonly samples: Sample[] = [];
  readonly moves: { sample: Sample; from: LaneId; to: LaneId; objects: number }[] = [];
  readonly #lanes: readonly LaneId[];
  readonly #members = new Map<LaneId, Set<ObjectId>>();
  readonly #of = new Map<ObjectId, LaneId>();

  constructor(lanes: readonly LaneId[]) {
    this.#lanes = lanes;
    for (const lane of lanes) this.#members.set(lane, new Set());
  }

  sample(cursor: number, fixed: boolean): void {
    const values = [cursor, ...this.#lanes.map((lane) => this.#in(lane).size)];
    const last = this.samples.at(-1);
    if (last && last.values[0] === cursor) this.samples.pop();
    this.samples.push({ values, fixed: fixed || (last?.values[0] === cursor && last.fixed) });
  }

  put(object: ObjectId, lane: LaneId | null): void {
    const before = this.#of.get(object);
    if (before !== undefined) this.#in(before).delete(object);
    if (lane === null) this.#of.delete(object);
    else {
      this.#of.set(object, lane);
      this.#in(lane).add(object);
    }
  }

  laneOf(object: ObjectId): LaneId | null {
    return this.#of.get(object) ?? null;
  }

  /** Moves all of a lane. */
  moveAll(cursor: number, from: LaneId, to: LaneId): void {
    const objects = [...this.#in(from)];
    for (const object of objects) this.put(object, to);
    this.moved(cursor, from, to, objects.length);
  }

  /** Says that so many were moved; a move of the same kind in the same breath is one. */
  moved(cursor: number, from: LaneId, to: LaneId, objects: number): void {
    if (objects === 0 || from === to) return;
    const last = this.moves.at(-1);
    const again = last?.sample === this.samples.at(-1) && last?.from === from && last.to === to;
    if (again) {
      this.samples.pop();
      this.moves.pop();
    }
    this.sample(cursor, true);
    const sample = this.samples.at(-1);
    if (!sample) return;
    this.moves.push({ sample, from, to, objects: objects + (again ? (last?.objects ?? 0) : 0) });
  }

  #in(lane: LaneId): Set<ObjectId> {
    const members = this.#members.get(lane);
    if (!members) throw new Error(`no lane ${String(lane)}`);
    return members;
  }
}

/** The lanes of a run; `incremental` is the kind of its profile's collector. */
export function generationLanes(trace: Trace, incremental: boolean): GenerationLanes {
  const lanes: LaneId[] = incremental ? [0, 2, 'visited', 'permanent'] : [0, 1, 2, 'permanent'];
  const recorder = new Recorder(lanes);
  const marked: [number, ObjectId][] = [];
  const forgotten: number[] = [];
  recorder.sample(0, true);
  let cursor = 0;
  for (const effect of effects(trace)) {
    cursor += 1;
    switch (effect.kind) {
      case 'line':
        recorder.sample(cursor - 1, false);
        break;
      case 'track':
        recorder.put(effect.object, 0);
        break;
      case 'untrack':
      case 'deallocate':
        recorder.put(effect.object, null);
        break;
      case 'promote':
        recorder.moveAll(cursor, laneOf(effect.from, incremental), laneOf(effect.to, incremental));
        break;
      case 'promote-object': {
        const from = recorder.laneOf(effect.object);
        const to = incremental ? 'visited' : 2;
        recorder.put(effect.object, to);
        if (from !== null) recorder.moved(cursor, from, to, 1);
        marked.push([cursor, effect.object]);
        break;
      }
      case 'relink': {
        const { object, list } = effect;
        if (list === 'unreachable' || list === 'still-unreachable' || list === 'callbacks') break;
        const [from, to] = [recorder.laneOf(object), laneOf(list, incremental)];
        recorder.put(object, to);
        if (from !== null) recorder.moved(cursor, from, to, 1);
        break;
      }
      case 'collection-start':
        recorder.sample(cursor - 1, true);
        if (incremental && effect.generation === 2) {
          recorder.moveAll(cursor, 'visited', 2);
          forgotten.push(cursor);
        }
        break;
      case 'collection-end':
        recorder.sample(cursor, true);
        break;
      default:
    }
  }
  recorder.sample(cursor, true);
  const samples = thinned(recorder.samples);
  const moves = recorder.moves.map(({ sample, ...move }) => ({
    ...move,
    at: samples.indexOf(sample),
  }));
  const used = lanes.filter(
    (lane, index) => lane !== 'permanent' || samples.some(({ values }) => values[index + 1]),
  );
  const columns = used.map((lane) => lanes.indexOf(lane) + 1);
  return {
    incremental,
    lanes: used,
    samples: samples.map(({ values }) => [0, ...columns].map((column) => values[column] ?? 0)),
    moves,
    marked,
    forgotten,
  };
}

/** Leaves out samples of lines, evenly, until few enough are left. */
function thinned(samples: readonly Sample[]): Sample[] {
  const loose = samples.filter(({ fixed }) => !fixed).length;
  const room = Math.max(0, mostSamples - (samples.length - loose));
  if (loose <= room) return [...samples];
  let seen = 0;
  return samples.filter(({ fixed }) => {
    if (fixed) return true;
    seen += 1;
    return Math.floor((seen * room) / loose) > Math.floor(((seen - 1) * room) / loose);
  });
}
