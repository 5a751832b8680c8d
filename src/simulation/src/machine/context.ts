import type { CodeObject } from '../compiler/code.ts';
import type { Globals, PyModule } from '../objects/functions.ts';
import type { PyGenerator } from '../objects/generators.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyException } from '../objects/exceptions.ts';
import type { PyObject } from '../objects/object.ts';
import type { PyTuple } from '../objects/sequences.ts';
import type { Profile } from '../profiles/profile.ts';
import type { OwnObjects } from './own-objects.ts';
import type { Frame } from './frame.ts';
import type { Raised } from './raised.ts';

/** A call of a native function: arguments are on the caller's stack; named ones come last. */
export interface Call {
  readonly machine: Machine;
  readonly frame: Frame;
  readonly args: readonly PyObject[];
  readonly names: readonly string[];
  /** The tuple in which the call holds its positional arguments, where it has one. */
  readonly tuple?: PyTuple;
  /** Whether the first argument is the object that a function of C code is bound to. */
  readonly bound?: boolean;
}

/**
 * A function of CPython itself. It answers an object that nobody has counted for it yet, or
 * undefined when it has pushed its result on the frame's stack.
 */
export type Native = (call: Call) => PyObject | undefined;

/** What a collection that the program asked for has found. */
export interface CollectionSummary {
  readonly unreachable: number;
  /** Whether there may have been garbage of CPython's own beside it. */
  readonly strays: boolean;
}

/** What `gc.get_stats` counts of a generation. */
export interface GenerationStats {
  readonly collections: number;
  readonly collected: number;
  readonly uncollectable: number;
}

/** What the cyclic collector offers to the machine. */
export interface Collector {
  readonly enabled: boolean;
  setEnabled(enabled: boolean): void;
  collect(generation: number): CollectionSummary;
  /** A module of CPython's is imported. */
  imported(module: string): void;
  /** `gc.is_tracked`. */
  isTracked(object: PyObject): boolean;
  counts(): readonly number[];
  thresholds(): readonly number[];
  setThresholds(thresholds: readonly number[]): void;
  /** CPython does something for which it makes at most so many objects that the model does not have. */
  disturbed(objects?: number): void;
  /** Runs a collection that is due, where CPython looks for one (from 3.12). */
  runDue(): void;
  /** `gc.freeze` and `gc.unfreeze`. */
  setFrozen(frozen: boolean): void;
  /** Whether `gc.freeze` has put objects aside; null where CPython may have done so by itself. */
  readonly frozen: boolean | null;
  /** Collections, and objects collected and not collectable, of each generation since the beginning. */
  stats(): readonly GenerationStats[];
  /** What the counts of {@link stats} begin with: differences are known between those of one origin. */
  readonly statsOrigin: string;
  /**
   * Every object of the program that the collector tracks in a generation, in its order. `apart`: the
   * others are not asked for as well, so that it must be known in which one each is.
   */
  inGeneration(generation: number, apart: boolean): readonly PyObject[];
  /** `gc.get_debug`, flags added up. */
  debug: number;
  /** `gc.callbacks` and `gc.garbage`; undefined for another name. */
  list(name: string): PyObject | undefined;
  /** Whether the dict of the program's names is in a generation, `others` being objects asked for beside it. */
  namesIn(generation: number, others: boolean): boolean;
}

/** What instructions and native functions may ask of the machine. */
export interface Machine {
  readonly heap: Heap;
  readonly profile: Profile;
  readonly globals: Globals;
  readonly builtins: ReadonlyMap<string, PyObject>;
  readonly collector: Collector;
  /** Whether `import *` has bound names of which the model may not have all. */
  starImported: boolean;
  /** Whether the interpreter ends and its modules are gone. */
  readonly exiting: boolean;
  /** The frame that runs. */
  readonly frame: Frame;
  /** How many frames may run at once, and how many do. */
  readonly recursion: { limit: number; readonly depth: number };
  /** The line that runs, for refusals. */
  readonly line: number;
  /** Exceptions being handled, innermost last, each with the place of its `except` on the stack. */
  readonly handling: {
    readonly frame: Frame;
    readonly depth: number;
    readonly exception: PyException;
  }[];

  /** The module of a name; undefined where the model does not have it. */
  module(name: string): PyModule | undefined;
  /** An attribute of a module; what the library has in Python is loaded when it is first asked for. */
  moduleAttribute(frame: Frame, module: PyModule, name: string): PyObject | undefined;
  /** What CPython makes for itself. */
  readonly own: OwnObjects;
  /** Appends to standard output; with `bound`, by way of the method `write` bound to the stream. */
  write(text: string, bound?: boolean, object?: PyObject | null): void;
  /** The error to throw for what the model does not have. */
  unsupported(feature: string): Error;
  newFrameId(): number;
  /** The constants of a code object, each made once. */
  constantsOf(code: CodeObject): readonly PyObject[];
  /** Makes the constants of a code object of the library, or of what the program compiles. */
  makeConstants(code: CodeObject): void;
  /** Lets go of the constants of a code object that the program compiled and that goes. */
  releaseConstants(code: CodeObject): void;
  /** Calls what lies on the stack under `count` arguments (self or null between); pushes the result. */
  callOnStack(frame: Frame, count: number, names: readonly string[]): void;
  /** Calls with new references to the arguments, the last ones named; pushes the result. */
  call(
    frame: Frame,
    callable: PyObject,
    args: readonly PyObject[],
    names?: readonly string[],
  ): void;
  /** Calls in the same way as the last thing that an instruction does: the result may come later. */
  callLast(frame: Frame, count: number, names: readonly string[]): void;
  /** Lets the loop that runs go on with a new frame of a function; its result is pushed when it ends. */
  enterFrame(frame: Frame): void;
  /** Runs a new frame of a function to its end; pushes the result, or what `finish` pushes. */
  runFrame(frame: Frame, caller: Frame, finish?: () => void): void;
  /** Pushes the next item of an iterator; false when there is none. */
  next(frame: Frame, iterator: PyObject): boolean;
  /**
   * Lets a generator run on with what is sent, or where something is thrown with that: pushes the value
   * that it yields, or at its end, then false, the one that it returns. Nothing sent: its stack is ready.
   */
  resume(
    frame: Frame,
    generator: PyGenerator,
    sent: PyObject | null,
    thrown?: Raised | null,
  ): boolean;
  /**
   * Lets the loop that runs go on with a generator's frame, as the last thing that FOR_ITER or SEND
   * does; false where the generator has ended.
   */
  enterGenerator(frame: Frame, generator: PyGenerator, sent: PyObject | null): boolean;
  /** Does something while a suspended frame counts as the one that runs. */
  within(frame: Frame, act: () => void): void;
  /** Pushes an iterator over an object. */
  iterate(frame: Frame, iterable: PyObject): void;
  /** Pushes `object[index]`. */
  getItem(frame: Frame, object: PyObject, index: PyObject): void;
  /** Pushes an attribute's value. */
  getAttribute(frame: Frame, object: PyObject, name: string): void;
  /** Whether an error is a Python exception of this type; if so, it is let go of. */
  swallow(error: unknown, type: string): boolean;
  repr(frame: Frame, object: PyObject): string;
  str(frame: Frame, object: PyObject): string;
  truth(frame: Frame, object: PyObject): boolean;
  equal(frame: Frame, a: PyObject, b: PyObject): boolean;
  /**
   * What the class of an object has for a special method, to be called with the object as its first
   * argument; undefined where the object's builtin type decides.
   */
  special(object: PyObject, name: string): PyObject | undefined;
}

/** The interpreter as finalizers need it. */
export interface FinalizerHost extends Machine {
  readonly frame: Frame;
}

/** Carries out one instruction. */
export type Handler = (machine: Machine, frame: Frame, arg: number) => void;
/** Handlers by number of instruction. */
export type HandlerTable = Readonly<Record<number, Handler>>;
