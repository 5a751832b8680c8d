import { ByteReader } from './bytes.ts';
import { codes, purposes, tags } from './codes.ts';
import { collectionPhases, type Effect, type Holder } from './effect.ts';
import type { Trace } from './trace.ts';

/** What a reader must know to go on from the middle of a log. */
export interface ReaderState {
  readonly position: number;
  readonly cursor: number;
  readonly frames: readonly number[];
  readonly counts: ReadonlyMap<number, number>;
  readonly immortal: ReadonlySet<number>;
  readonly born: number;
  readonly lastObject: number;
  readonly lastAddress: number;
}

/** Unpacks a trace's log, effect by effect. */
export class LogReader {
  readonly #trace: Trace;
  readonly #bytes: ByteReader;
  readonly #frames: number[];
  readonly #counts: Map<number, number>;
  readonly #immortal: Set<number>;
  #cursor: number;
  #born: number;
  #lastObject: number;
  #lastAddress: number;

  constructor(trace: Trace, from?: ReaderState) {
    this.#trace = trace;
    this.#bytes = new ByteReader(trace.log, from?.position ?? 0);
    this.#frames = [...(from?.frames ?? [])];
    this.#counts = new Map(from?.counts);
    this.#immortal = new Set(from?.immortal);
    this.#cursor = from?.cursor ?? 0;
    this.#born = from?.born ?? 0;
    this.#lastObject = from?.lastObject ?? 0;
    this.#lastAddress = from?.lastAddress ?? 0;
  }

  /** Number of effects read, from the beginning of the trace. */
  get cursor(): number {
    return this.#cursor;
  }

  /** A copy of the reader's state, to go on from here later. */
  save(): ReaderState {
    return {
      position: this.#bytes.position,
      cursor: this.#cursor,
      frames: [...this.#frames],
      counts: new Map(this.#counts),
      immortal: new Set(this.#immortal),
      born: this.#born,
      lastObject: this.#lastObject,
      lastAddress: this.#lastAddress,
    };
  }

  /** The next effect; throws `RangeError` after the last. */
  next(): Effect {
    const code = this.#bytes.byte();
    this.#cursor += 1;
    if (code >= codes.incref) return this.#reference(code);
    switch (code) {
      case codes.line:
        return { kind: 'line', frame: this.#current(), line: this.#bytes.unsigned() };
      case codes.pushFrame: {
        const frame = this.#bytes.unsigned();
        this.#frames.push(frame);
        const name = this.#string();
        return { kind: 'push-frame', frame, function: name, line: this.#bytes.unsigned() };
      }
      case codes.popFrame: {
        const frame = this.#current();
        this.#frames.pop();
        return { kind: 'pop-frame', frame };
      }
      case codes.allocate:
      case codes.allocateImmortal:
        return this.#allocate(code === codes.allocateImmortal);
      case codes.output:
        return { kind: 'output', text: this.#string() };
      case codes.collectionStart: {
        const packed = this.#bytes.byte();
        const reason = packed % 2 === 1 ? 'asked' : 'threshold';
        return { kind: 'collection-start', generation: packed >> 1, reason };
      }
      case codes.collectionPhase: {
        const phase = collectionPhases[this.#bytes.byte()];
        if (!phase) throw new RangeError('unknown phase in the log');
        return { kind: 'collection-phase', phase };
      }
      case codes.collectionEnd:
        return {
          kind: 'collection-end',
          collected: this.#bytes.unsigned(),
          uncollectable: this.#bytes.unsigned(),
        };
      default:
        return this.#aboutObject(code, this.#object());
    }
  }

  #aboutObject(code: number, object: number): Effect {
    switch (code) {
      case codes.deallocate:
        this.#counts.delete(object);
        return { kind: 'deallocate', object };
      case codes.change:
        return { kind: 'change', object, size: this.#bytes.unsigned(), text: this.#text() };
      case codes.malloc: {
        const address = this.#address();
        const bytes = this.#bytes.unsigned();
        const purpose = purposes[this.#bytes.byte()];
        if (!purpose) throw new RangeError('unknown purpose in the log');
        return { kind: 'malloc', address, bytes, object, purpose };
      }
      case codes.free:
        return { kind: 'free', address: this.#address(), object };
      case codes.track:
        return { kind: 'track', object };
      case codes.untrack:
        return { kind: 'untrack', object };
      case codes.weakrefCleared:
        return { kind: 'weakref-cleared', object };
      case codes.gcRefs:
        return { kind: 'gc-refs', object, refs: this.#bytes.unsigned() };
      case codes.tentativelyUnreachable:
        return { kind: 'tentatively-unreachable', object };
      case codes.reachable:
        return { kind: 'reachable', object };
      case codes.finalize:
        return { kind: 'finalize', object };
      default:
        throw new RangeError(`unknown code ${String(code)} in the log`);
    }
  }

  #allocate(immortal: boolean): Effect {
    const type = this.#string();
    const text = this.#text();
    const size = this.#bytes.unsigned();
    const address = this.#address();
    this.#born += 1;
    const object = this.#born;
    this.#lastObject = object;
    this.#counts.set(object, immortal ? this.#bytes.unsigned() : 0);
    if (immortal) this.#immortal.add(object);
    return { kind: 'allocate', object, type, text, size, address, immortal };
  }

  #reference(code: number): Effect {
    const object = this.#object();
    if (code >= codes.move) {
      const from = this.#holder((code - codes.move) >> 2);
      return { kind: 'move', object, from, to: this.#holder((code - codes.move) & 3) };
    }
    const holder = this.#holder(code & 3);
    if (code >= codes.returnBorrowed) return { kind: 'return-borrowed', object, holder };
    if (code >= codes.borrow) return { kind: 'borrow', object, holder };
    const kind = code >= codes.decref ? 'decref' : 'incref';
    const step = this.#immortal.has(object) ? 0 : kind === 'decref' ? -1 : 1;
    const count = this.countOf(object) + step;
    this.#counts.set(object, count);
    return { kind, object, count, holder };
  }

  /** The count of an object at this point, for an immortal one its fixed count. */
  countOf(object: number): number {
    return this.#counts.get(object) ?? 0;
  }

  #holder(tag: number): Holder {
    if (tag === tags.slot) {
      const object = this.#lastObject + this.#bytes.signed();
      const label = this.#bytes.unsigned();
      return {
        kind: 'slot',
        object,
        label: label % 2 === 0 ? `[${String(label / 2)}]` : this.#stringAt((label - 1) / 2),
      };
    }
    if (tag === tags.interpreter) return { kind: 'interpreter', reason: this.#string() };
    const packed = this.#bytes.unsigned();
    const frame = packed === 0 ? this.#current() : packed === 1 ? 0 : packed - 2;
    if (tag === tags.name) return { kind: 'name', frame, name: this.#string() };
    return { kind: 'stack', frame, depth: this.#bytes.unsigned() };
  }

  #object(): number {
    this.#lastObject += this.#bytes.signed();
    return this.#lastObject;
  }

  #address(): number {
    this.#lastAddress += this.#bytes.signed();
    return this.#lastAddress;
  }

  #current(): number {
    return this.#frames.at(-1) ?? 0;
  }

  #text(): string | null {
    const packed = this.#bytes.unsigned();
    return packed === 0 ? null : this.#stringAt(packed - 1);
  }

  #string(): string {
    return this.#stringAt(this.#bytes.unsigned());
  }

  #stringAt(index: number): string {
    const text = this.#trace.strings[index];
    if (text === undefined) throw new RangeError('the log names a string that the trace lacks');
    return text;
  }
}
