import type { Heap } from '../objects/heap.ts';
import { PyNative } from '../objects/native.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import type { BinaryOperator, CompareOperator } from '../syntax/tree.ts';
import { labelPlace } from '../trace/place.ts';
import type { Call, Machine } from './context.ts';
import type { Frame } from './frame.ts';

/** The comparisons that a type decides itself. */
export type Comparison = Exclude<CompareOperator, 'is' | 'is not' | 'in' | 'not in'>;

/** What an object of a C type can do; each is told the object itself. */
export interface Slots {
  /** Pushes the next item; false when there is none. */
  readonly next?: (machine: Machine, frame: Frame, self: NativeObject) => boolean;
  /** How many items it has yet to give (`__length_hint__`). */
  readonly hint?: (self: NativeObject) => number;
  /** Calls the object; answers as a native function does. */
  readonly call?: (call: Call, self: NativeObject) => PyObject | undefined;
  readonly repr?: (
    machine: Machine,
    frame: Frame,
    self: NativeObject,
    inner: (item: PyObject) => string,
  ) => string;
  /** `str()` of it, where that is not its repr. */
  readonly str?: (machine: Machine, frame: Frame, self: NativeObject) => string;
  /** Its repr inside its own repr. */
  readonly recursive?: string;
  /** Pushes an iterator over it. */
  readonly iterate?: (machine: Machine, frame: Frame, self: NativeObject) => void;
  readonly length?: (self: NativeObject) => number;
  /** Pushes `self[index]`. */
  readonly item?: (machine: Machine, frame: Frame, self: NativeObject, index: PyObject) => void;
  /** `self[index] = value`, or `del self[index]` where the value is null. */
  readonly setItem?: (
    machine: Machine,
    frame: Frame,
    self: NativeObject,
    index: PyObject,
    value: PyObject | null,
  ) => void;
  readonly contains?: (
    machine: Machine,
    frame: Frame,
    self: NativeObject,
    item: PyObject,
  ) => boolean;
  /** Pushes `self operator other`; false where the type has no such operator. */
  readonly binary?: (
    machine: Machine,
    frame: Frame,
    operator: BinaryOperator,
    self: NativeObject,
    other: PyObject,
  ) => boolean;
  /** Carries out `self operator= other`; false where the type has no such way. */
  readonly inPlace?: (
    machine: Machine,
    frame: Frame,
    operator: BinaryOperator,
    self: NativeObject,
    other: PyObject,
  ) => boolean;
  /** Drops what it holds beside its fields (`tp_clear`). */
  readonly clear?: (machine: Machine, self: NativeObject) => void;
  /** An attribute that is no method, or null. */
  readonly attribute?: (machine: Machine, self: NativeObject, name: string) => PyObject | null;
  /** Compares itself with another object; null where it does not know that one. */
  readonly order?: (
    machine: Machine,
    frame: Frame,
    operator: Comparison,
    self: NativeObject,
    other: PyObject,
  ) => boolean | null;
  /** Sets, or deletes where the value is null, what it stands for in an instance of its class. */
  readonly set?: (
    machine: Machine,
    self: NativeObject,
    object: PyObject,
    value: PyObject | null,
  ) => void;
  /** Pushes the object bound to an instance, when it is found in that instance's class. */
  readonly bind?: (machine: Machine, frame: Frame, self: NativeObject, to: PyObject) => void;
}

/** An object of a C type of the standard library. */
export class NativeObject extends PyNative {
  readonly slots: Slots;
  /** Where an iterator stands. */
  position = 0;

  constructor(type: PyType, words: number, slots: Slots, collectable = true) {
    super(type, words, collectable);
    this.slots = slots;
  }

  /** What it holds under a label. */
  get(heap: Heap, text: string): PyObject | undefined {
    const label = heap.label(text);
    return this.fields.find((field) => field.label === label)?.target;
  }

  /** Holds another object under a label; what was there is then let go of. */
  put(heap: Heap, text: string, target: PyObject): void {
    const label = heap.label(text);
    const place = labelPlace(this.id, label);
    heap.incref(target, place);
    const field = this.fields.find((known) => known.label === label);
    if (!field) {
      this.fields.push({ label, target });
      return;
    }
    const old = field.target;
    field.target = target;
    heap.decref(old, place);
  }

  /** Lets go of what it holds under a label. */
  drop(heap: Heap, text: string): void {
    const label = heap.label(text);
    const at = this.fields.findIndex((field) => field.label === label);
    const [field] = at < 0 ? [] : this.fields.splice(at, 1);
    if (field) heap.decref(field.target, labelPlace(this.id, label));
  }
}

/** Makes an object of a C type that holds others by fields. */
export function newNative(
  machine: Machine,
  type: PyType,
  words: number,
  fields: readonly (readonly [string, PyObject])[],
  slots: Slots,
): NativeObject {
  const { heap } = machine;
  const made = heap.allocate(new NativeObject(type, words, slots));
  for (const [text, target] of fields) made.put(heap, text, target);
  heap.track(made);
  return made;
}
