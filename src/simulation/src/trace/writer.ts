import { ByteWriter } from './bytes.ts';
import { codes, purposes, tags } from './codes.ts';
import { type CollectionPhase, collectionPhases, type MemoryPurpose } from './effect.ts';
import type { Place } from './place.ts';

/** What an `allocate` effect says of the new object. */
export interface Birth {
  readonly type: string;
  readonly text: string | null;
  readonly size: number;
  readonly address: number;
  /** The fixed count of an immortal object, else null. */
  readonly immortalCount: number | null;
}

/** Packs effects as they happen. Frames, ids and addresses are written relative to what came before. */
export class LogWriter {
  readonly strings: string[] = [];
  readonly #indices = new Map<string, number>();
  readonly #bytes = new ByteWriter();
  readonly #frames: number[] = [];
  #length = 0;
  #born = 0;
  #lastObject = 0;
  #lastAddress = 0;
  readonly #limit: number;
  readonly #onLimit: () => never;

  constructor(limit: number, onLimit: () => never) {
    this.#limit = limit;
    this.#onLimit = onLimit;
  }

  get length(): number {
    return this.#length;
  }

  /** Does something that leaves no mark in the record. */
  unrecorded(act: () => void): void {
    const [length, bytes] = [this.#length, this.#bytes.length];
    const [born, lastObject, lastAddress] = [this.#born, this.#lastObject, this.#lastAddress];
    const frames = [...this.#frames];
    try {
      act();
    } finally {
      this.#length = length;
      this.#bytes.truncate(bytes);
      this.#born = born;
      this.#lastObject = lastObject;
      this.#lastAddress = lastAddress;
      this.#frames.splice(0, this.#frames.length, ...frames);
    }
  }

  /** The number of a string in the trace's table. */
  string(text: string): number {
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    this.strings.push(text);
    this.#indices.set(text, this.strings.length - 1);
    return this.strings.length - 1;
  }

  finish(): Uint8Array {
    return this.#bytes.finish();
  }

  line(line: number): void {
    this.#begin(codes.line);
    this.#bytes.unsigned(line);
  }

  pushFrame(frame: number, name: string, line: number): void {
    this.#begin(codes.pushFrame);
    this.#bytes.unsigned(frame);
    this.#bytes.unsigned(this.string(name));
    this.#bytes.unsigned(line);
    this.#frames.push(frame);
  }

  popFrame(): void {
    this.#begin(codes.popFrame);
    this.#frames.pop();
  }

  /** Writes the birth of an object and answers its id. */
  allocate(birth: Birth): number {
    const immortal = birth.immortalCount !== null;
    this.#begin(immortal ? codes.allocateImmortal : codes.allocate);
    this.#bytes.unsigned(this.string(birth.type));
    this.#text(birth.text);
    this.#bytes.unsigned(birth.size);
    this.#address(birth.address);
    if (birth.immortalCount !== null) this.#bytes.unsigned(birth.immortalCount);
    this.#born += 1;
    this.#lastObject = this.#born;
    return this.#born;
  }

  deallocate(object: number): void {
    this.#about(codes.deallocate, object);
  }

  incref(object: number, place: Place): void {
    this.#about(codes.incref + place.tag, object);
    this.#place(place);
  }

  decref(object: number, place: Place): void {
    this.#about(codes.decref + place.tag, object);
    this.#place(place);
  }

  borrow(object: number, place: Place): void {
    this.#about(codes.borrow + place.tag, object);
    this.#place(place);
  }

  returnBorrowed(object: number, place: Place): void {
    this.#about(codes.returnBorrowed + place.tag, object);
    this.#place(place);
  }

  move(object: number, from: Place, to: Place): void {
    this.#about(codes.move + from.tag * 4 + to.tag, object);
    this.#place(from);
    this.#place(to);
  }

  change(object: number, size: number, text: string | null): void {
    this.#about(codes.change, object);
    this.#bytes.unsigned(size);
    this.#text(text);
  }

  malloc(address: number, bytes: number, object: number, purpose: MemoryPurpose): void {
    this.#about(codes.malloc, object);
    this.#address(address);
    this.#bytes.unsigned(bytes);
    this.#bytes.byte(purposes.indexOf(purpose));
  }

  free(address: number, object: number): void {
    this.#about(codes.free, object);
    this.#address(address);
  }

  track(object: number): void {
    this.#about(codes.track, object);
  }

  untrack(object: number): void {
    this.#about(codes.untrack, object);
  }

  weakrefCleared(object: number): void {
    this.#about(codes.weakrefCleared, object);
  }

  output(text: string): void {
    this.#begin(codes.output);
    this.#bytes.unsigned(this.string(text));
  }

  collectionStart(generation: number, reason: 'asked' | 'threshold'): void {
    this.#begin(codes.collectionStart);
    this.#bytes.byte(generation * 2 + (reason === 'asked' ? 1 : 0));
  }

  collectionPhase(phase: CollectionPhase): void {
    this.#begin(codes.collectionPhase);
    this.#bytes.byte(collectionPhases.indexOf(phase));
  }

  gcRefs(object: number, refs: number): void {
    this.#about(codes.gcRefs, object);
    this.#bytes.unsigned(refs);
  }

  tentativelyUnreachable(object: number): void {
    this.#about(codes.tentativelyUnreachable, object);
  }

  reachable(object: number): void {
    this.#about(codes.reachable, object);
  }

  finalize(object: number): void {
    this.#about(codes.finalize, object);
  }

  collectionEnd(collected: number, uncollectable: number): void {
    this.#begin(codes.collectionEnd);
    this.#bytes.unsigned(collected);
    this.#bytes.unsigned(uncollectable);
  }

  #begin(code: number): void {
    if (this.#length >= this.#limit) this.#onLimit();
    this.#length += 1;
    this.#bytes.byte(code);
  }

  #about(code: number, object: number): void {
    this.#begin(code);
    this.#bytes.signed(object - this.#lastObject);
    this.#lastObject = object;
  }

  #text(text: string | null): void {
    this.#bytes.unsigned(text === null ? 0 : this.string(text) + 1);
  }

  #address(address: number): void {
    this.#bytes.signed(address - this.#lastAddress);
    this.#lastAddress = address;
  }

  #frame(frame: number): void {
    const current = this.#frames.at(-1);
    this.#bytes.unsigned(frame === current ? 0 : frame === 0 ? 1 : frame + 2);
  }

  #place(place: Place): void {
    if (place.tag === tags.slot) {
      this.#bytes.signed(place.a - this.#lastObject);
      this.#bytes.unsigned(place.b);
    } else if (place.tag === tags.interpreter) this.#bytes.unsigned(place.a);
    else {
      this.#frame(place.a);
      this.#bytes.unsigned(place.b);
    }
  }
}
