import { ByteWriter, zigzag } from './bytes.ts';
import { codes, collectorLists, generations, purposes, recentObjects, tags } from './codes.ts';
import {
  type CollectionPhase,
  allPhases,
  type CollectorList,
  type CollectorGeneration,
  type MemoryPurpose,
} from './effect.ts';
import { fixedLabels, type Place } from './place.ts';

/** A short repr; that of an int is the number, so that it is no string of the trace's table. */
export type ShortText = string | number | null;

/** More integers than any effect has. */
const longestEffect = 10;

/** Packs effects as they happen. Frames, ids and addresses are written relative to what came before. */
export class LogWriter {
  readonly strings: string[] = [...fixedLabels];
  readonly #indices = new Map(fixedLabels.map((text, index) => [text, index]));
  readonly #bytes = new ByteWriter();
  readonly #frames: number[] = [];
  #frame = 0;
  /** The objects that effects named last, each at the low bits of its number. */
  readonly #recent = new Int32Array(recentObjects);
  #length = 0;
  /** Where in the log the last effect begins. */
  #began = 0;
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

  /** The number of the object that was made last. */
  get newest(): number {
    return this.#born;
  }

  /** Does something that leaves no mark in the record. */
  unrecorded(act: () => void): void {
    const [length, bytes] = [this.#length, this.#bytes.length];
    const [born, lastObject, lastAddress] = [this.#born, this.#lastObject, this.#lastAddress];
    const frames = [...this.#frames];
    const recent = this.#recent.slice();
    try {
      act();
    } finally {
      this.#length = length;
      this.#bytes.truncate(bytes);
      this.#born = born;
      this.#lastObject = lastObject;
      this.#lastAddress = lastAddress;
      this.#frames.splice(0, this.#frames.length, ...frames);
      this.#frame = frames.at(-1) ?? 0;
      this.#recent.set(recent);
    }
  }

  /** Takes back the last effect, which may not have been written to its end. */
  dropLast(): void {
    if (this.#length === 0) return;
    this.#length -= 1;
    this.#bytes.truncate(this.#began);
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
    this.#frame = frame;
  }

  popFrame(): void {
    this.#begin(codes.popFrame);
    this.#frames.pop();
    this.#frame = this.#frames.at(-1) ?? 0;
  }

  /**
   * Writes the birth of an object and answers its number; `immortalCount` is the fixed count of an
   * immortal one, else null.
   */
  allocate(
    type: string,
    text: ShortText,
    size: number,
    address: number,
    immortalCount: number | null,
  ): number {
    this.#begin(immortalCount === null ? codes.allocate : codes.allocateImmortal);
    this.#bytes.unsigned(this.string(type));
    this.#text(text);
    this.#bytes.unsigned(size);
    this.#address(address);
    if (immortalCount !== null) this.#bytes.unsigned(immortalCount);
    this.#born += 1;
    this.#lastObject = this.#born;
    this.#recent[this.#born % recentObjects] = this.#born;
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

  change(object: number, size: number, text: ShortText): void {
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

  /** So many more characters of the standard output. */
  output(characters: number): void {
    this.#begin(codes.output);
    this.#bytes.unsigned(characters);
  }

  collectionStart(generation: number, reason: 'asked' | 'threshold'): void {
    this.#begin(codes.collectionStart);
    this.#bytes.byte(generation * 2 + (reason === 'asked' ? 1 : 0));
  }

  collectionPhase(phase: CollectionPhase): void {
    this.#begin(codes.collectionPhase);
    this.#bytes.byte(allPhases.indexOf(phase));
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

  promote(from: CollectorGeneration, to: CollectorGeneration): void {
    this.#begin(codes.promote);
    this.#bytes.byte(generations.indexOf(from) * generations.length + generations.indexOf(to));
  }

  promoteObject(object: number): void {
    this.#about(codes.promoteObject, object);
  }

  relink(object: number, list: CollectorList): void {
    this.#about(codes.relink, object);
    this.#bytes.byte(collectorLists.indexOf(list));
  }

  #begin(code: number): void {
    if (this.#length >= this.#limit) this.#onLimit();
    this.#length += 1;
    this.#began = this.#bytes.length;
    this.#bytes.reserve(longestEffect);
    this.#bytes.byte(code);
  }

  #about(code: number, object: number): void {
    this.#begin(code);
    this.#object(object);
  }

  /** One byte for an object that was named lately, else how far it is from the one before. */
  #object(object: number): void {
    const slot = object % recentObjects;
    if (this.#recent[slot] === object) this.#bytes.byte(slot * 2);
    else {
      this.#bytes.unsigned(zigzag(object - this.#lastObject) * 2 + 1);
      this.#recent[slot] = object;
    }
    this.#lastObject = object;
  }

  #text(text: ShortText): void {
    if (typeof text === 'number') this.#bytes.unsigned(zigzag(text) * 2 + 1);
    else this.#bytes.unsigned(text === null ? 0 : (this.string(text) + 1) * 2);
  }

  #address(address: number): void {
    this.#bytes.signed(address - this.#lastAddress);
    this.#lastAddress = address;
  }

  #place(place: Place): void {
    const { tag, a, b } = place;
    if (tag === tags.slot) {
      this.#object(a);
      this.#bytes.unsigned(b);
    } else if (tag === tags.interpreter) this.#bytes.unsigned(a * 2 + b);
    else if (a === this.#frame) this.#bytes.unsigned(b * 2);
    else {
      this.#bytes.unsigned(b * 2 + 1);
      this.#bytes.unsigned(a);
    }
  }
}
