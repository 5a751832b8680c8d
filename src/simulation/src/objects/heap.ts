import type { Profile } from '../profiles/profile.ts';
import type { MemoryPurpose } from '../trace/effect.ts';
import { classLabel, labelPlace, type Place } from '../trace/place.ts';
import { Places } from './places.ts';
import type { LogWriter } from '../trace/writer.ts';
import type { CollectorHooks } from './collector-hooks.ts';
import type { FreeList, OwnBlock } from './free-lists.ts';
import { layoutOf } from './layout.ts';
import { ObjectBlocks, type RawMemory } from './blocks.ts';
import { type PyObject, visitAll } from './object.ts';
import {
  type IntOrigin,
  notImplementedType,
  PyEllipsis,
  PyInt,
  PyNone,
  PyPlainObject,
  PyStr,
} from './simple.ts';
import { SmallInts } from './small-ints.ts';
import { StringTable } from './string-table.ts';
import { detachValues } from './tables.ts';

const deepest = 200;

/** The objects of a run: births, counts and deaths, each written to the trace as it happens. */
export class Heap extends Places {
  readonly profile: Profile;
  readonly hooks: CollectorHooks;
  readonly none: PyNone;
  readonly ellipsis: PyEllipsis;
  readonly notImplemented: PyPlainObject;
  readonly true: PyInt;
  readonly false: PyInt;
  /** Which of many ways salted hashes fall in this run. */
  seed = 0;
  /** The line where something first showed that depends on it, else null. */
  saltedLine: number | null = null;
  /** Objects alive now, and the ceiling. */
  living = 0;
  readonly blocks: ObjectBlocks;
  readonly #objectLimit: number;
  readonly #onLimit: () => never;
  readonly #smallInts: SmallInts;
  readonly strings: StringTable;
  #depth = 0;
  #hiding = false;
  readonly #deferred: PyObject[] = [];

  constructor(
    profile: Profile,
    writer: LogWriter,
    memory: RawMemory,
    hooks: CollectorHooks,
    objectLimit: number,
    onLimit: () => never,
  ) {
    super(writer);
    this.profile = profile;
    this.hooks = hooks;
    this.blocks = new ObjectBlocks(profile, writer, memory);
    this.#objectLimit = objectLimit;
    this.#onLimit = onLimit;
    this.strings = new StringTable(profile.minor);
    this.#smallInts = new SmallInts(profile.smallIntMax);
    this.none = permanent(new PyNone());
    this.ellipsis = permanent(new PyEllipsis());
    this.notImplemented = permanent(new PyPlainObject(notImplementedType));
    this.true = permanent(new PyInt(1n, true));
    this.false = permanent(new PyInt(0n, true));
  }

  /** Remembers that what now comes may be another in every run of CPython. */
  noteSalted(line: number): void {
    this.saltedLine ??= line;
  }

  /** `True` or `False`. */
  bool(value: boolean): PyInt {
    return value ? this.true : this.false;
  }

  /** An int: a cached small one, or a new one that nobody holds yet. */
  int(value: bigint | number, origin: IntOrigin = 'counted'): PyInt {
    const small = Number(value);
    if (this.#smallInts.has(small)) return this.#smallInts.of(small, this.#share);
    const made = new PyInt(value);
    made.wholeStruct = origin === 'computed' || (origin === 'counted' && this.profile.minor >= 14);
    return this.allocate(made);
  }

  /** A string: a cached one of at most one Latin-1 character, or a new one that nobody holds yet. */
  str(value: string): PyStr {
    if (value.length > 1 || value > '\xff') return this.allocate(new PyStr(value));
    return this.strings.letter(value);
  }

  /** A new string even where CPython keeps one of that character; only the empty one is never new. */
  freshStr(value: string): PyStr {
    return value === '' ? this.strings.letter(value) : this.allocate(new PyStr(value));
  }

  /** A string that lives as long as the interpreter: a name, or one character. */
  immortalStr(value: string): PyStr {
    return this.strings.name(value);
  }

  readonly #share = <T extends PyObject>(object: T): T => {
    object.hidden = this.#hiding;
    return permanent(object);
  };

  /**
   * Gives a new object its memory and its number. Nobody holds it yet. Without `reuse` free lists are
   * not asked, as by types that are called (PyType_GenericAlloc).
   */
  allocate<T extends PyObject>(object: T, reuse = true): T {
    if (this.#hiding) return this.#share(object);
    const { request, header, size, text, collectable } = layoutOf(this.profile, object);
    if (this.living >= this.#objectLimit) this.#onLimit();
    this.living += 1;
    const fresh = this.blocks.take(object, request, reuse);
    const { block } = object;
    if (!block) throw new Error('an object without memory');
    object.collectable = collectable;
    if (collectable && fresh) this.hooks.allocated();
    object.address = block.address + header;
    object.id = this.writer.allocate(object.type.name, text, size, object.address, null);
    this.writer.malloc(block.address, block.bytes, object.id, 'object');
    if (object.cls) this.incref(object.cls, labelPlace(object.id, classLabel));
    return object;
  }

  /**
   * Lets the interpreter make something for itself, as a module of its library: what is made then is
   * hidden and lives for ever, and nothing of it is recorded.
   */
  hide(act: () => void): void {
    const before = this.#hiding;
    this.blocks.meter?.called('import');
    this.#setHiding(true);
    try {
      this.writer.unrecorded(act);
    } finally {
      this.#setHiding(before);
    }
  }

  #setHiding(hidden: boolean): void {
    this.#hiding = hidden;
    const shared = [this.none, this.ellipsis, this.notImplemented, this.true, this.false];
    for (const object of shared) object.hidden = hidden;
    this.#smallInts.setHidden(hidden);
    this.strings.setHidden(hidden);
  }

  /** An object that CPython made before the program, and the model only when it is asked for. */
  allocateEarly<T extends PyObject>(object: T): T {
    this.track(this.allocate(object, false));
    this.hooks.allocatedEarly();
    return object;
  }

  /** CPython makes an object for itself, of which the model knows only that it is counted. */
  makeOwn(list: FreeList | null): OwnBlock {
    if (this.#hiding) return null;
    const { block, fresh } = this.blocks.takeOwn(list);
    this.hooks.ownMade(fresh);
    return block;
  }

  /** Such an object is gone. */
  dropOwn(list: FreeList | null, block: OwnBlock): void {
    if (!this.#hiding) this.hooks.ownGone(this.blocks.releaseOwn(list, block));
  }

  /** Asks for, resizes or gives back (0 bytes) the table of an object. */
  resizeTable(object: PyObject, bytes: number, purpose: MemoryPurpose): void {
    if (!object.hidden) this.blocks.resizeTable(object, bytes, purpose);
    else this.blocks.meter?.hiddenTable(object, bytes);
  }

  /** Tells the trace that `sys.getsizeof` of the object may have changed. */
  changed(object: PyObject): void {
    if (object.hidden) return;
    const { size, text } = layoutOf(this.profile, object);
    this.writer.change(object.id, size, text);
  }

  track(object: PyObject): void {
    if (object.tracked || object.hidden) return;
    object.tracked = true;
    this.writer.track(object.id);
    this.hooks.tracked(object);
  }

  untrack(object: PyObject): void {
    if (!object.tracked) return;
    object.tracked = false;
    this.writer.untrack(object.id);
    this.hooks.untracked(object);
  }

  incref(object: PyObject, place: Place): void {
    if (object.hidden) return;
    if (object.permanent) this.#meet(object);
    else object.count += 1;
    this.writer.incref(object.id, place);
  }

  /** Lets go of a reference; at zero the object goes, and what it alone held with it. */
  decref(object: PyObject, place: Place): void {
    if (this.release(object, place)) this.deallocate(object);
  }

  /** Lets go of a reference and says whether that was the last one; the caller then deallocates. */
  release(object: PyObject, place: Place): boolean {
    if (object.hidden) return false;
    this.writer.decref(object.id, place);
    if (object.permanent) return false;
    object.count -= 1;
    return object.count === 0;
  }

  move(object: PyObject, from: Place, to: Place): void {
    if (!object.hidden) this.writer.move(object.id, from, to);
  }

  borrow(object: PyObject, place: Place): void {
    if (object.hidden) return;
    if (object.permanent) this.#meet(object);
    this.writer.borrow(object.id, place);
  }

  returnBorrowed(object: PyObject, place: Place): void {
    if (!object.hidden) this.writer.returnBorrowed(object.id, place);
  }

  /** Frees a new object that nobody ever held, or one whose last reference has gone. */
  deallocate(object: PyObject): void {
    if (this.#depth >= deepest) {
      this.#deferred.push(object);
      return;
    }
    this.#depth += 1;
    this.#deallocateNow(object);
    this.#depth -= 1;
    while (this.#depth === 0) {
      const next = this.#deferred.pop();
      if (!next) return;
      this.deallocate(next);
    }
  }

  #deallocateNow(object: PyObject): void {
    if (this.hooks.dying(object)) return;
    this.untrack(object);
    detachValues(object);
    const release = (target: PyObject, place: Place) => {
      this.decref(target, place);
    };
    visitAll(object, release, true);
    if (object instanceof PyStr && object.canonical) this.strings.forget(object);
    this.living -= 1;
    this.writer.deallocate(object.id);
    const kept = this.blocks.release(object);
    if (object.collectable) this.hooks.released(object, kept);
  }

  /** Frees all blocks kept on free lists. */
  clearFreeLists(): void {
    this.blocks.clearFreeLists();
  }

  /** Tells the trace of a permanent object when it is first met. */
  #meet(object: PyObject): void {
    if (object.id !== 0 || this.#hiding) return;
    const { size, text } = layoutOf(this.profile, object);
    const counts = this.profile.immortalCounts;
    const count = counts ? this.immortalCount(object) : 0;
    object.id = this.writer.allocate(object.type.name, text, size, 0, count);
  }

  /** What `ob_refcnt` holds for a permanent object; throws before 3.12, where nobody can know it. */
  immortalCount(object: PyObject): number {
    const counts = this.profile.immortalCounts;
    if (!counts) throw new Error('counts of permanent objects vary before 3.12');
    const isName = object instanceof PyStr && object.value.length > 1;
    return isName ? counts.interned : counts.static;
  }
}

function permanent<T extends PyObject>(object: T): T {
  object.permanent = true;
  return object;
}
