import { ByteReader, unzigzag } from './bytes.ts';
import { codes, collectorLists, generations, purposes, recentObjects, tags } from './codes.ts';
import { allPhases } from './effect.ts';
import type { Trace } from './trace.ts';

/** A frame of the running program and the one that called it; it never changes. */
export interface FrameEntry {
  readonly id: number;
  readonly name: string;
  readonly line: number;
  readonly below: FrameEntry | null;
}

/** What a reader must know to go on from the middle of a log. */
export interface ReaderState {
  readonly position: number;
  readonly cursor: number;
  readonly frames: FrameEntry | null;
  readonly born: number;
  readonly lastObject: number;
  readonly lastAddress: number;
  readonly output: number;
  readonly recent: Int32Array;
}

/**
 * Unpacks a trace's log, effect by effect, without an object for any: the fields tell what the
 * effect that was read last is about, each where its code has it (see `LogWriter`).
 */
export class LogReader {
  readonly trace: Trace;
  code = 0;
  object = 0;
  /** The holder, or the one that a move goes to. */
  tag = 0;
  a = 0;
  b = 0;
  /** The holder that a move leaves. */
  fromTag = 0;
  fromA = 0;
  fromB = 0;
  /** Bytes; also a line, the refs of a collector, a number of objects. */
  size = 0;
  /** A packed short text: 0 for none, an odd one for an int, else a string. */
  text = 0;
  address = 0;
  /** The number of a string: a type's or a function's name. */
  name = 0;
  /** A block's purpose, a collection's phase, generation or reason, by number. */
  detail = 0;
  frames: FrameEntry | null;
  /** The frame that the effect is of: for a pop the one that went. */
  frame: number;
  born: number;
  cursor: number;
  /** Characters of the standard output so far. */
  output: number;
  readonly #bytes: ByteReader;
  readonly #recent: Int32Array;
  #lastObject: number;
  #lastAddress: number;

  constructor(trace: Trace, from?: ReaderState) {
    this.trace = trace;
    this.#bytes = new ByteReader(trace.log, from?.position ?? 0);
    this.frames = from?.frames ?? null;
    this.frame = this.frames?.id ?? 0;
    this.cursor = from?.cursor ?? 0;
    this.born = from?.born ?? 0;
    this.output = from?.output ?? 0;
    this.#recent = from ? from.recent.slice() : new Int32Array(recentObjects);
    this.#lastObject = from?.lastObject ?? 0;
    this.#lastAddress = from?.lastAddress ?? 0;
  }

  /** What is needed to go on from here later. */
  save(): ReaderState {
    return {
      position: this.#bytes.position,
      cursor: this.cursor,
      frames: this.frames,
      born: this.born,
      output: this.output,
      recent: this.#recent.slice(),
      lastObject: this.#lastObject,
      lastAddress: this.#lastAddress,
    };
  }

  /** A string of the trace's table; throws `RangeError` where it has none of that number. */
  readonly stringAt = (index: number): string => {
    const text = this.trace.strings[index];
    if (text === undefined) throw new RangeError('the log names a string that the trace lacks');
    return text;
  };

  /** Where in the log the next effect begins, in bytes. */
  get position(): number {
    return this.#bytes.position;
  }

  /** Reads the next effect; throws `RangeError` where the log is none or ends in its middle. */
  step(): void {
    const code = this.#bytes.byte();
    this.code = code;
    this.cursor += 1;
    this.frame = this.frames?.id ?? 0;
    if (code < codes.incref) {
      this.#other(code);
      return;
    }
    this.#object();
    this.object = this.#lastObject;
    if (code < codes.move) {
      if (code >= codes.returnBorrowed + 4) throw unknown(code);
      this.#holder(code & 3);
      return;
    }
    if (code >= codes.move + 16) throw unknown(code);
    this.#holder((code - codes.move) >> 2);
    this.fromTag = this.tag;
    this.fromA = this.a;
    this.fromB = this.b;
    this.#holder(code & 3);
  }

  #other(code: number): void {
    const bytes = this.#bytes;
    switch (code) {
      case codes.line:
        this.#line(bytes.unsigned());
        return;
      case codes.pushFrame:
        this.frame = bytes.unsigned();
        this.name = bytes.unsigned();
        this.size = bytes.unsigned();
        this.#push(this.frame, this.size);
        return;
      case codes.popFrame:
        this.frames = this.frames?.below ?? null;
        return;
      case codes.allocate:
      case codes.allocateImmortal:
        this.#allocate(code === codes.allocateImmortal);
        return;
      case codes.output:
        this.size = bytes.unsigned();
        this.output += this.size;
        return;
      case codes.collectionStart:
        this.detail = bytes.byte();
        if (this.detail > 5) throw new RangeError('unknown generation in the log');
        return;
      case codes.collectionPhase:
        this.detail = bytes.byte();
        if (this.detail >= allPhases.length) throw new RangeError('unknown phase in the log');
        return;
      case codes.promote:
        this.detail = bytes.byte();
        if (this.detail >= generations.length ** 2)
          throw new RangeError('unknown generation in the log');
        return;
      case codes.collectionEnd:
        this.size = bytes.unsigned();
        this.detail = bytes.unsigned();
        return;
      default:
        this.#object();
        this.object = this.#lastObject;
        this.#aboutObject(code);
    }
  }

  #aboutObject(code: number): void {
    switch (code) {
      case codes.change:
        this.size = this.#bytes.unsigned();
        this.text = this.#bytes.unsigned();
        return;
      case codes.malloc:
        this.#address();
        this.size = this.#bytes.unsigned();
        this.detail = this.#bytes.byte();
        if (this.detail >= purposes.length) throw new RangeError('unknown purpose in the log');
        return;
      case codes.free:
        this.#address();
        return;
      case codes.gcRefs:
        this.size = this.#bytes.unsigned();
        return;
      case codes.relink:
        this.detail = this.#bytes.byte();
        if (this.detail >= collectorLists.length) throw new RangeError('unknown list in the log');
        return;
      case codes.deallocate:
      case codes.track:
      case codes.untrack:
      case codes.weakrefCleared:
      case codes.tentativelyUnreachable:
      case codes.reachable:
      case codes.finalize:
      case codes.promoteObject:
        return;
      default:
        throw unknown(code);
    }
  }

  #push(id: number, line: number): void {
    this.frames = { id, name: this.stringAt(this.name), line, below: this.frames };
  }

  #line(line: number): void {
    this.size = line;
    if (this.frames) this.frames = { ...this.frames, line };
  }

  /** The object that is born gets the next number; `detail` is the fixed count of an immortal one. */
  #allocate(immortal: boolean): void {
    this.name = this.#bytes.unsigned();
    this.text = this.#bytes.unsigned();
    this.size = this.#bytes.unsigned();
    this.#address();
    this.detail = immortal ? this.#bytes.unsigned() : 0;
    this.born += 1;
    this.object = this.born;
    this.#lastObject = this.born;
    this.#recent[this.born % recentObjects] = this.born;
  }

  #holder(tag: number): void {
    this.tag = tag;
    if (tag === tags.slot) {
      this.#object();
      this.a = this.#lastObject;
      this.b = this.#bytes.unsigned();
      return;
    }
    const packed = this.#bytes.unsigned();
    this.b = Math.floor(packed / 2);
    if (tag === tags.interpreter) {
      this.a = this.b;
      this.b = packed % 2;
    } else this.a = packed % 2 === 0 ? this.frame : this.#bytes.unsigned();
  }

  #object(): void {
    const packed = this.#bytes.unsigned();
    if (packed % 2 === 0) {
      this.#lastObject = this.#recent[packed >> 1] ?? 0;
      return;
    }
    this.#lastObject += unzigzag((packed - 1) / 2);
    if (this.#lastObject < 0 || this.#lastObject > this.born) {
      throw new RangeError('the log names an object that is not born yet');
    }
    this.#recent[this.#lastObject % recentObjects] = this.#lastObject;
  }

  #address(): void {
    this.#lastAddress += this.#bytes.signed();
    this.address = this.#lastAddress;
  }
}

function unknown(code: number): RangeError {
  return new RangeError(`unknown code ${String(code)} in the log`);
}
