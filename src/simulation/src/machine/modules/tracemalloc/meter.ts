// The traces of Modules/_tracemalloc.c (3.13: Python/tracemalloc.c), CPython 3.11 to 3.15: the size of
// each block that was asked for while it traces.
import type { FreeList } from '../../../objects/free-lists.ts';
import type { MemoryMeter } from '../../../objects/memory-meter.ts';
import { PyCell } from '../../../objects/functions.ts';
import { PyModuleDict } from '../../../objects/module-dict.ts';
import type { PyObject } from '../../../objects/object.ts';
import { AddressInt, PyInt, PyStr, UnknownInt } from '../../../objects/simple.ts';
import type { Machine } from '../../context.ts';
import { asksInPassing, isKnownKind, leftByStart, ownBytes } from './known.ts';
import { UntoldBytes } from './untold.ts';

/** The most that C code asks for beside what the model sees, where it is little. */
const little = 2048;
/** How much more than a text itself what it is made in may ask for. */
const textTimes = 8;
/** What an int of one digit is below. */
const digit = 2 ** 30;

/** What is traced: bytes now, and at most; why that is not known, if it is not. */
export interface Reading {
  readonly current: number;
  /** The peak is at least, and at most, so many bytes. */
  readonly least: number;
  readonly most: number;
  readonly doubt: string | null;
}

/** Counts the bytes that are traced, and says where it cannot. */
export class Meter implements MemoryMeter {
  #current = 0;
  #least = 0;
  #most = 0;
  #doubt: string | null = null;
  readonly #machine: Machine;
  readonly #traced = new Map<number, number>();
  /** Strings that a stream holds, by address; and bytes of those that nobody else holds any more. */
  readonly #held = new Set<number>();
  #heldBytes = 0;
  /** Blocks of ints that may be others, or none at all; whether each is counted. */
  readonly #unclear = new Map<number, boolean>();
  /** Bytes of the items of the list that a stream keeps what is to be written in. */
  #pending = 0;
  #pendingBefore = -1;
  /** Blocks of CPython's own on free lists that are traced, by list. */
  readonly #unseen = new Map<FreeList, number>();
  /** What the collector's statistics begin with; null where they are to be looked at anew. */
  #origin: string | null;
  /** Bytes of the table of the program's names, where it was made while tracing. */
  #namesTable = 0;
  /** Whether the block that comes next is a string's. */
  #isText = false;
  /** Whether there is none in truth. */
  #passOver = false;
  /** Whether it is not known how much it asks for. */
  #mayDiffer = false;
  /** Whether a function makes it of others. */
  #makesText = false;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#origin = machine.collector.statsOrigin;
  }

  /** Whether a collection may have run of which the model does not know, and emptied the free lists. */
  get mayHaveCollected(): boolean {
    const { statsOrigin } = this.#machine.collector;
    return (this.#origin ??= statsOrigin) !== statsOrigin;
  }

  /** What is known now; `kept` are the blocks that free lists keep. */
  read(kept: readonly number[]): Reading {
    this.settle();
    const keeps =
      kept.some((address) => this.#traced.has(address)) ||
      [...this.#unseen.values()].some((count) => count > 0);
    if (keeps && this.mayHaveCollected) this.#doubt ??= 'whether CPython has collected by itself';
    const doubt = this.#doubt ?? (this.#unclear.size > 0 ? 'how large an int is' : null);
    return { current: this.#current, least: this.#least, most: this.#most, doubt };
  }

  /** `clear_traces`. */
  clear(): void {
    this.#traced.clear();
    this.#held.clear();
    this.#unseen.clear();
    this.#heldBytes = 0;
    this.#pending = 0;
    this.#current = 0;
    this.#least = 0;
    this.#most = 0;
  }

  /** `reset_peak`. */
  resetPeak(): void {
    this.#least = this.#current;
    this.#most = this.#current;
  }

  #add(bytes: number): void {
    this.settle();
    this.#current += bytes;
    this.#most = Math.max(this.#most, this.#current);
    // A string that is freed next may have become the new one in truth (unicode_resize): both were never.
    if (!this.#isText) this.settle();
    this.#isText = false;
  }

  /** Lets the peak be what the last request made it, once nothing can have been resized. */
  settle(): void {
    this.#least = Math.max(this.#least, this.#current);
  }

  #passing(bytes: number): void {
    this.settle();
    this.#most = Math.max(this.#most, this.#current + bytes);
  }

  made(object: PyObject): void {
    if (!isKnownKind(object)) this.#doubt ??= `what a ${object.type.name} asks for`;
    this.#isText = object instanceof PyStr;
    this.#passOver =
      object instanceof UnknownInt && object.least <= this.#machine.profile.smallIntMax;
    const bytes = object.block?.bytes ?? 0;
    // Of several digits, more may be asked for than are used (x_add of Objects/longobject.c).
    const long =
      object instanceof PyInt &&
      !(object instanceof AddressInt) &&
      !(Math.abs(object.small) < digit);
    this.#mayDiffer = long || (object instanceof UntoldBytes && object.mayBeSmall);
    // Which cells are there at once is not known where comprehensions have them.
    if (object instanceof PyCell) this.#passing(Infinity);
    if (long || (this.#isText && this.#makesText)) this.#passing(little + textTimes * bytes);
    this.#makesText = false;
  }

  malloc(address: number, bytes: number): void {
    if (this.#mayDiffer) this.#unclear.set(address, !this.#passOver);
    this.#mayDiffer = false;
    if (this.#passOver) {
      this.#passOver = false;
      return;
    }
    this.#traced.set(address, bytes);
    this.#add(bytes);
  }

  mallocInDoubt(address: number, bytes: number, list: FreeList, earlier: number): void {
    if (this.#leftByStart(list, earlier)) return;
    this.#doubt ??= 'what CPython keeps on its free lists before gc.collect()';
    this.malloc(address, bytes);
  }

  #leftByStart(list: FreeList, earlier: number): boolean {
    return !this.mayHaveCollected && earlier < leftByStart(this.#machine.profile, list);
  }

  hiddenTable(object: PyObject, bytes: number): void {
    if (!(object instanceof PyModuleDict)) {
      this.#doubt ??= 'what CPython makes for itself';
      return;
    }
    this.#add(bytes);
    this.#current -= this.#namesTable;
    this.#namesTable = bytes;
  }

  realloc(from: number, to: number, bytes: number): void {
    const before = this.#traced.get(from) ?? 0;
    this.#traced.delete(from);
    this.#traced.set(to, bytes);
    this.settle();
    this.#current += bytes - before;
    this.settle();
    this.#most = Math.max(this.#most, this.#current);
  }

  free(address: number): void {
    // From 3.14 on a free list keeps it, if it needed memory.
    const counted = this.#unclear.get(address);
    this.#unclear.delete(address);
    if (counted === false && this.#machine.profile.minor >= 14) {
      this.#doubt ??= 'a number that it gave';
    }
    const bytes = this.#traced.get(address);
    if (bytes === undefined) return;
    this.#traced.delete(address);
    if (this.#held.delete(address)) this.#heldBytes += bytes;
    else this.#current -= bytes;
  }

  ownMade(list: FreeList | null, fresh: boolean, earlier: number | null): void {
    const bytes = ownBytes(this.#machine.profile, list);
    if (!list || bytes === null) {
      if (fresh) this.#passing(little);
      if (list) this.#doubt ??= 'what CPython makes for itself';
      return;
    }
    const traced = this.#unseen.get(list) ?? 0;
    if (!fresh) this.#unseen.set(list, Math.max(0, traced - 1));
    else if (earlier === null) this.#add(bytes);
    else if (!this.#leftByStart(list, earlier)) {
      this.#doubt ??= 'what CPython keeps on its free lists before gc.collect()';
    }
  }

  ownGone(list: FreeList | null, kept: boolean): void {
    const bytes = ownBytes(this.#machine.profile, list);
    if (!list || bytes === null) return;
    if (kept) this.#unseen.set(list, (this.#unseen.get(list) ?? 0) + 1);
    else this.#current -= bytes;
  }

  fromOwn(list: FreeList, address: number, bytes: number): void {
    const traced = this.#unseen.get(list) ?? 0;
    if (traced === 0) return;
    this.#unseen.set(list, traced - 1);
    this.#traced.set(address, bytes);
  }

  cleared(): void {
    for (const [list, count] of this.#unseen) {
      this.#current -= count * (ownBytes(this.#machine.profile, list) ?? 0);
    }
    this.#unseen.clear();
    this.#origin = null;
  }

  called(label: string): void {
    const asks = asksInPassing(this.#machine.profile, label);
    this.#makesText = asks === 'for a text';
    if (asks === null) this.#doubt ??= `what ${label}() asks for`;
    else if (asks !== 'nothing') this.#passing(asks === 'much' ? Infinity : little);
  }

  wrote(text: PyObject | null, bytes: number, pieces: number): void {
    this.#passing(little + textTimes * bytes);
    if (text instanceof PyStr && /[^\0-\x7f]/.test(text.value)) {
      this.#doubt ??= 'what print() makes of such a text';
    }
    if (this.#machine.profile.word === 4) return;
    const { block } = text ?? {};
    if (text && !text.permanent && block && this.#traced.has(block.address)) {
      this.#held.add(block.address);
    }
    const room = pendingRoom(pieces) * this.#machine.profile.word;
    if (this.#pendingBefore === -1)
      this.#pendingBefore = pendingRoom(pieces - 1) * this.#machine.profile.word;
    if (room === this.#pendingBefore) return;
    this.#pendingBefore = room;
    this.#current += room - this.#pending;
    this.#pending = room;
    this.settle();
    this.#most = Math.max(this.#most, this.#current);
  }

  flushed(bytes: number): void {
    this.#passing(little + textTimes * bytes);
    this.#current -= this.#heldBytes + this.#pending;
    this.#held.clear();
    this.#heldBytes = 0;
    this.#pending = 0;
    this.#pendingBefore = 0;
  }
}

/** Items that the list of pieces has room for: PyList_New(2), then list_resize of Objects/listobject.c. */
function pendingRoom(pieces: number): number {
  if (pieces < 2) return 0;
  let room = 2;
  for (let size = 3; size <= pieces; size += 1) {
    if (size > room) room = (size + (size >> 3) + 6) & ~3;
  }
  return room;
}
