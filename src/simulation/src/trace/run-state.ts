import type { Effect, FrameId, Holder, ObjectId } from './effect.ts';
import type {
  Block,
  CollectionState,
  FrameState,
  ObjectState,
  Reference,
  Snapshot,
} from './snapshot.ts';
import type { Trace } from './trace.ts';

/** The text that tells one place of a reference from every other. */
function keyOf(holder: Holder, target: ObjectId, counted: boolean): string {
  const mark = counted ? '' : '~';
  switch (holder.kind) {
    case 'name':
      return `${mark}n${String(holder.frame)}:${holder.name}:${String(target)}`;
    case 'stack':
      return `${mark}s${String(holder.frame)}:${String(holder.depth)}:${String(target)}`;
    case 'slot':
      return `${mark}o${String(holder.object)}:${holder.label}:${String(target)}`;
    case 'interpreter':
      return `${mark}i${holder.reason}:${String(target)}`;
  }
}

/** The state of a run between two effects; it changes in place, its records never do. */
export class RunState {
  readonly #frames: FrameState[];
  readonly #objects: Map<ObjectId, ObjectState>;
  readonly #references: Map<string, readonly Reference[]>;
  readonly #blocks: Map<number, Block>;
  #collection: CollectionState | null;
  #stdout: string;

  constructor(from?: RunState) {
    this.#frames = from ? [...from.#frames] : [];
    this.#objects = new Map(from ? from.#objects : []);
    this.#references = new Map(from ? from.#references : []);
    this.#blocks = new Map(from ? from.#blocks : []);
    this.#collection = from ? from.#collection : null;
    this.#stdout = from ? from.#stdout : '';
  }

  /** Plain data for views, safe from later effects. */
  snapshot(trace: Trace, cursor: number, effect: Effect | null): Snapshot {
    return {
      profile: trace.profile,
      cursor,
      effect,
      frames: [...this.#frames],
      objects: new Map(this.#objects),
      references: [...this.#references.values()].flat(),
      blocks: new Map(this.#blocks),
      collection: this.#collection,
      stdout: this.#stdout,
    };
  }

  /** Applies one effect; `count` is the object's count after an allocation. */
  apply(effect: Effect, count: number): void {
    switch (effect.kind) {
      case 'line':
        this.#setLine(effect.frame, effect.line);
        return;
      case 'push-frame':
        this.#frames.push({ id: effect.frame, function: effect.function, line: effect.line });
        return;
      case 'pop-frame':
        this.#frames.pop();
        return;
      case 'allocate': {
        const { object: id, type, text, size, address, immortal } = effect;
        this.#objects.set(id, { id, type, text, count, immortal, size, address, tracked: false });
        return;
      }
      case 'deallocate':
        this.#objects.delete(effect.object);
        return;
      case 'incref':
        this.#patch(effect.object, { count: effect.count });
        this.#add({ holder: effect.holder, target: effect.object, counted: true });
        return;
      case 'decref':
        this.#patch(effect.object, { count: effect.count });
        this.#remove(effect.holder, effect.object, true);
        return;
      case 'move':
        this.#remove(effect.from, effect.object, true);
        this.#add({ holder: effect.to, target: effect.object, counted: true });
        return;
      case 'borrow':
        this.#add({ holder: effect.holder, target: effect.object, counted: false });
        return;
      case 'return-borrowed':
        this.#remove(effect.holder, effect.object, false);
        return;
      case 'change':
        this.#patch(effect.object, { size: effect.size, text: effect.text });
        return;
      case 'malloc': {
        const { address, bytes, object, purpose } = effect;
        this.#blocks.set(address, { address, bytes, object, purpose });
        return;
      }
      case 'free':
        this.#blocks.delete(effect.address);
        return;
      case 'track':
        this.#patch(effect.object, { tracked: true });
        return;
      case 'untrack':
        this.#patch(effect.object, { tracked: false });
        return;
      case 'output':
        this.#stdout += effect.text;
        return;
      case 'weakref-cleared':
      case 'finalize':
        return;
      default:
        this.#collection = nextCollection(this.#collection, effect);
    }
  }

  #setLine(frame: FrameId, line: number): void {
    const index = this.#frames.findLastIndex((state) => state.id === frame);
    const state = this.#frames[index];
    if (state) this.#frames[index] = { ...state, line };
  }

  #patch(id: ObjectId, change: Partial<ObjectState>): void {
    const state = this.#objects.get(id);
    if (state) this.#objects.set(id, { ...state, ...change });
  }

  #add(reference: Reference): void {
    const key = keyOf(reference.holder, reference.target, reference.counted);
    this.#references.set(key, [...(this.#references.get(key) ?? []), reference]);
  }

  #remove(holder: Holder, target: ObjectId, counted: boolean): void {
    const key = keyOf(holder, target, counted);
    const rest = (this.#references.get(key) ?? []).slice(1);
    if (rest.length > 0) this.#references.set(key, rest);
    else this.#references.delete(key);
  }
}

type CollectionEffect = Extract<
  Effect,
  {
    kind:
      | 'collection-start'
      | 'collection-phase'
      | 'collection-end'
      | 'gc-refs'
      | 'tentatively-unreachable'
      | 'reachable';
  }
>;

function nextCollection(
  state: CollectionState | null,
  effect: CollectionEffect,
): CollectionState | null {
  if (effect.kind === 'collection-start') {
    return { generation: effect.generation, phase: null, refs: new Map(), unreachable: new Set() };
  }
  if (state === null || effect.kind === 'collection-end') return null;
  switch (effect.kind) {
    case 'collection-phase':
      return { ...state, phase: effect.phase };
    case 'gc-refs':
      return { ...state, refs: new Map(state.refs).set(effect.object, effect.refs) };
    case 'tentatively-unreachable':
      return { ...state, unreachable: new Set(state.unreachable).add(effect.object) };
    case 'reachable': {
      const unreachable = new Set(state.unreachable);
      unreachable.delete(effect.object);
      return { ...state, unreachable };
    }
  }
}
