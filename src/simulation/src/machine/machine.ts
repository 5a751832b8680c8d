import type { CodeObject } from '../compiler/code.ts';
import { Unsupported } from '../syntax/refusal.ts';
import { PyBuiltin, type PyModule } from '../objects/functions.ts';
import type { PyGenerator } from '../objects/generators.ts';
import type { Heap } from '../objects/heap.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import type { Profile } from '../profiles/profile.ts';
import { pushAttribute } from './attributes.ts';
import { callOnStack } from './calls.ts';
import { equalObjects } from './compare.ts';
import { CodeConstants } from './code-constants.ts';
import type { Collector, Machine } from './context.ts';
import { rememberContext } from './exceptions/fields.ts';
import { Frame } from './frame.ts';
import { frameOf } from './frame-setup.ts';
import { bindInitialNames, ModuleNames } from './module-names.ts';
import { OwnObjects } from './own-objects.ts';
import { generators } from './generators/generators-chunk.ts';
import { Namespace } from './namespace.ts';
import { Evaluation } from './evaluation.ts';
import { compileLibrary } from './library/library.ts';
import { pushIterator, pushNext } from './iteration.ts';
import { ModuleTable } from './module-table.ts';
import { makeBuiltins } from './modules/modules.ts';
import { inFlight, raise, Raised } from './raise.ts';
import { isCalledBySlot, specialOf } from './special-methods.ts';
import { reprOf, strOf } from './text.ts';
import { pushItem } from './subscripts.ts';
import { refuseText } from './the-rest.ts';
import { truthOf } from './truth.ts';
import { fillTypes } from './type-tables.ts';

/** Runs one compiled program. */
export class Interpreter implements Machine {
  readonly heap: Heap;
  readonly profile: Profile;
  readonly globals: ModuleNames;
  readonly builtins: ReadonlyMap<string, PyObject>;
  readonly collector: Collector;
  readonly handling: Machine['handling'] = [];
  exiting = false;
  starImported = false;
  readonly own: OwnObjects;
  readonly evaluation = new Evaluation(this);
  readonly #modules: ModuleTable;
  readonly #output: (text: string) => void;
  readonly #constants: CodeConstants;
  #frames = 0;

  constructor(
    profile: Profile,
    heap: Heap,
    collector: (machine: Machine) => Collector,
    output: (text: string) => void,
  ) {
    this.profile = profile;
    this.heap = heap;
    this.#output = output;
    this.globals = new ModuleNames(this);
    fillTypes(heap);
    this.builtins = makeBuiltins(heap);
    this.collector = collector(this);
    this.own = new OwnObjects(heap, this.collector);
    this.#constants = new CodeConstants(heap);
    this.#modules = new ModuleTable(heap, bindInitialNames(this));
  }

  get recursion(): Machine['recursion'] {
    return this.evaluation;
  }

  get line(): number {
    return this.evaluation.running.at(-1)?.line ?? 1;
  }

  /** The frame that runs; where finalizers and callbacks are called from. */
  get frame(): Frame {
    const frame = this.evaluation.running.at(-1);
    if (!frame) throw new Error('nothing runs');
    return frame;
  }

  /** Runs a program to its end; what its names hold stays. */
  runModule(code: CodeObject): Frame {
    this.#constants.make(code);
    const frame = frameOf(this, code, this.globals, this.globals);
    this.heap.writer.pushFrame(frame.id, code.name, code.line);
    this.evaluation.enter(frame);
    try {
      this.evaluation.execute(frame);
    } finally {
      this.evaluation.endProgram();
    }
    frame.pop();
    for (const cell of code.cells) frame.clearLocal(cell);
    frame.leaveToObject();
    return frame;
  }

  write(text: string, bound = true, object: PyObject | null = null): void {
    refuseText(this, text);
    this.#output(text);
    this.own.output.write(text, bound, object);
  }

  unsupported(feature: string): Error {
    return new Unsupported(feature, this.line);
  }

  newFrameId(): number {
    return this.#frames++;
  }

  constantsOf(code: CodeObject): readonly PyObject[] {
    return this.#constants.of(code);
  }

  makeConstants(code: CodeObject): void {
    this.#constants.make(code);
  }

  releaseConstants(code: CodeObject): void {
    this.#constants.release(code);
  }

  module(name: string): PyModule | undefined {
    this.collector.imported(name);
    this.heap.blocks.meter?.called('import');
    return this.#modules.get(name);
  }

  moduleAttribute(caller: Frame, module: PyModule, name: string): PyObject | undefined {
    const known = module.attributes.get(name);
    const code = known ? null : compileLibrary(this.profile, module.name, name);
    if (!code) return known;
    const names = new Namespace(this.heap, 0);
    names.set('__name__', this.heap.immortalStr(module.name));
    const load = () => {
      this.makeConstants(code);
      const frame = frameOf(this, code, names, names);
      frame.line = caller.line;
      this.heap.writer.pushFrame(frame.id, code.name, frame.line);
      this.runFrame(frame, caller);
      caller.pop();
    };
    try {
      this.heap.hide(load);
    } catch (error) {
      // The library asked for something that the machine does not have yet.
      throw error instanceof Raised ? this.unsupported(`${module.name}.${name}`) : error;
    }
    for (const [defined, value] of names.values) module.attributes.set(defined, value);
    return module.attributes.get(name);
  }

  callOnStack(frame: Frame, count: number, names: readonly string[]): void {
    callOnStack(this, frame, count, names, false);
  }

  callLast(frame: Frame, count: number, names: readonly string[]): void {
    callOnStack(this, frame, count, names, true);
  }

  call(
    frame: Frame,
    callable: PyObject,
    args: readonly PyObject[],
    names: readonly string[] = [],
  ): void {
    // C passes references on without counting them; a Python function's frame counts its own.
    const bySlot = isCalledBySlot(callable);
    const called = bySlot || (callable instanceof PyType && callable.isUserClass);
    const borrows = called || callable instanceof PyBuiltin;
    if (called) frame.pushBorrowed(callable);
    else frame.push(callable);
    frame.pushNull();
    for (const argument of args) {
      if (borrows) frame.pushBorrowed(argument);
      else frame.push(argument);
    }
    this.callOnStack(frame, args.length, names);
  }

  runFrame(frame: Frame, caller: Frame, finish?: () => void): void {
    this.evaluation.enter(frame);
    this.collector.runDue();
    this.evaluation.execute(frame);
    if (finish) finish();
    else frame.passTop(caller);
    frame.clear();
    this.evaluation.leave();
  }

  enterFrame(frame: Frame): void {
    this.evaluation.enter(frame);
    this.collector.runDue();
    this.evaluation.goOnWith(frame);
  }

  next(frame: Frame, iterator: PyObject): boolean {
    return pushNext(this, frame, iterator);
  }

  resume(
    caller: Frame,
    generator: PyGenerator,
    sent: PyObject | null,
    thrown: Raised | null = null,
  ): boolean {
    let frame: Frame | null;
    try {
      frame = this.#wake(caller, generator, sent);
    } catch (error) {
      if (thrown) this.heap.decref(thrown.exception, inFlight(this));
      throw error;
    }
    if (!frame) {
      if (thrown) throw thrown;
      caller.push(this.heap.none);
      return false;
    }
    const handles = this.handling.at(-1)?.frame === frame;
    if (thrown && handles) rememberContext(this, thrown.exception);
    this.evaluation.execute(frame, thrown);
    generators.code.passGeneratorValue(this, frame, caller);
    this.evaluation.leave();
    return generator.state === 'suspended';
  }

  within(frame: Frame, act: () => void): void {
    this.evaluation.within(frame, act);
  }

  enterGenerator(caller: Frame, generator: PyGenerator, sent: PyObject | null): boolean {
    const frame = this.#wake(caller, generator, sent);
    if (frame) this.evaluation.goOnWith(frame);
    return frame !== null;
  }

  /** Makes the frame of a generator the one that runs; null where the generator has ended. */
  #wake(caller: Frame, generator: PyGenerator, sent: PyObject | null): Frame | null {
    const { state, frame } = generator;
    if (state === 'created' && sent && sent !== this.heap.none) {
      throw raise(this, 'TypeError', "can't send non-None value to a just-started generator");
    }
    if (state === 'executing') throw raise(this, 'ValueError', 'generator already executing');
    if (state === 'completed' || !(frame instanceof Frame)) return null;
    if (frame.code.library) frame.line = caller.line;
    this.heap.writer.pushFrame(frame.id, frame.code.name, frame.line);
    this.evaluation.enter(frame);
    generators.code.wake(this, generator, frame);
    // The value that the `yield` expression has.
    if (sent && frame.next > 0) frame.push(sent);
    this.collector.runDue();
    return frame;
  }

  iterate(frame: Frame, iterable: PyObject): void {
    pushIterator(this, frame, iterable);
  }

  getItem(frame: Frame, object: PyObject, index: PyObject): void {
    pushItem(this, frame, object, index);
  }

  getAttribute(frame: Frame, object: PyObject, name: string): void {
    pushAttribute(this, frame, object, name);
  }

  swallow(error: unknown, type: string): boolean {
    const wanted = this.builtins.get(type);
    if (!(error instanceof Raised)) return false;
    if (!error.exception.type.mro.some((base) => base === wanted)) return false;
    this.heap.decref(error.exception, inFlight(this));
    return true;
  }

  repr(frame: Frame, object: PyObject): string {
    return reprOf(this, frame, object);
  }

  str(frame: Frame, object: PyObject): string {
    return strOf(this, frame, object);
  }

  truth(frame: Frame, object: PyObject): boolean {
    return truthOf(this, frame, object);
  }

  equal(frame: Frame, a: PyObject, b: PyObject): boolean {
    return equalObjects(this, frame, a, b);
  }

  special(object: PyObject, name: string): PyObject | undefined {
    return specialOf(object, name);
  }
}
