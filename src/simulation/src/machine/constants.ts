import type { CodeObject, Constant } from '../compiler/code.ts';
import { ellipsis } from '../syntax/tree.ts';
import { op } from '../compiler/opcodes.ts';
import { constantKey } from '../compiler/unit.ts';
import { PyCode } from '../objects/functions.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { PyComplex } from '../objects/complex.ts';
import { PyFloat } from '../objects/simple.ts';
import { PyTuple } from '../objects/sequences.ts';
import { bytesChunk } from './bytes/bytes-chunk.ts';
import { setOperations } from './set-operations-chunk.ts';
import { emptyTuple } from './sequences.ts';
import { indexPlace } from '../trace/place.ts';

/**
 * The constants of a program, made before it runs. Equal constants of all its code objects are one
 * object (the const cache of Python/compile.c), which each code object holds once; natively run
 * scripts also keep the syntax tree alive, which holds every literal.
 */
export class ConstantPool {
  readonly #heap: Heap;
  readonly #made = new Map<string, PyObject>();
  readonly #names = new Set<string>();
  readonly #byCode = new Map<CodeObject, readonly PyObject[]>();
  /** Tuples of code objects that no constant has equalled so far: the names of those that hold each. */
  readonly #codeTuples = new Map<
    string,
    { readonly atomic: boolean; readonly holders: string[] }
  >();
  readonly #treeHolds: boolean;

  /** `treeHolds` tells whether the syntax tree goes on holding the literals. */
  constructor(heap: Heap, treeHolds: boolean) {
    this.#heap = heap;
    this.#treeHolds = treeHolds;
  }

  /** The constants of a code object that has been made. */
  of(code: CodeObject): readonly PyObject[] {
    const constants = this.#byCode.get(code);
    if (!constants) throw new Error(`the constants of ${code.name} have not been made`);
    return constants;
  }

  /** Takes in the names of a code object and of all code inside it: such strings live for ever. */
  readNames(code: CodeObject): void {
    for (const name of [...code.names, ...code.locals, code.name]) this.#names.add(name);
    code.instructions.forEach(({ op: call }, at) => {
      const load = code.instructions[at - 1];
      if (call === op.CALL_KW && load?.op === op.LOAD_CONST) this.#readKeywords(code, load.arg);
    });
    for (const constant of code.constants) {
      if (constant.kind === 'code') this.readNames(constant.code);
    }
  }

  /** Names of arguments in a call are names, too. */
  #readKeywords(code: CodeObject, index: number): void {
    const constant = code.constants[index];
    if (constant?.kind !== 'tuple') return;
    for (const item of constant.items) {
      if (item.kind === 'value' && typeof item.value === 'string') this.#names.add(item.value);
    }
  }

  /**
   * Makes the constants of a code object and of all code inside it, in the compiler's order: from
   * 3.14 on tuples are folded when all of a body has been read, so after the code inside it.
   */
  make(code: CodeObject): void {
    const foldsLast = this.#heap.profile.minor >= 14;
    if (foldsLast) this.#makeInside(code);
    const objects = code.constants.map((constant) => {
      if (constant.kind === 'code' && !foldsLast) this.make(constant.code);
      const object = this.#object(constant);
      const reason = `constants of ${code.name}`;
      if (!object.permanent) this.#heap.incref(object, this.#heap.interpreter(reason));
      return object;
    });
    this.#byCode.set(code, objects);
    if (!code.library) this.#shareTuples(code);
  }

  #makeInside(code: CodeObject): void {
    for (const constant of code.constants) if (constant.kind === 'code') this.make(constant.code);
  }

  /** Lets go of the constants of a code object that goes, and of the class bodies inside it. */
  release(code: CodeObject): void {
    for (const constant of code.constants) {
      if (constant.kind === 'code' && constant.code.kind === 'class') this.release(constant.code);
    }
    for (const object of this.of(code)) {
      if (object.permanent) continue;
      this.#heap.decref(object, this.#heap.interpreter(`constants of ${code.name}`));
    }
    this.#byCode.delete(code);
  }

  /**
   * The tuples of a code object are in the const cache, too (makecode of Python/assemble.c): the
   * first of equal ones is the one that all hold, be it a constant or a code object's.
   */
  #shareTuples(code: CodeObject): void {
    const { name } = code;
    const consts = tupleOfConstants(code, this.#heap.profile.minor);
    if (consts) this.#shareTuple(name, consts, !consts.some(isContainer));
    this.#shareTuple(name, texts(code.locals), false);
    if (code.kind !== 'class') this.#shareTuple(name, texts(code.names), false);
  }

  #shareTuple(name: string, items: readonly Constant[], atomic: boolean): void {
    const key = constantKey({ kind: 'tuple', items, literal: false });
    const made = this.#made.get(key);
    if (made) this.#holdTuple(made, name);
    else {
      const tuple = this.#codeTuples.get(key) ?? { atomic, holders: [] };
      tuple.holders.push(name);
      this.#codeTuples.set(key, tuple);
    }
  }

  #holdTuple(tuple: PyObject, name: string): void {
    if (tuple.permanent) return;
    this.#heap.incref(tuple, this.#heap.interpreter(`constants of ${name}`));
  }

  #object(constant: Constant): PyObject {
    if (constant.kind === 'code') return new PyCode(constant.code);
    const key = constantKey(constant);
    const known = this.#made.get(key);
    if (known) return known;
    const items = constant.kind === 'frozenset' ? constant.items : [];
    const fresh = items.filter((item) => !this.#isMade(item));
    const object = this.#create(constant);
    this.#made.set(key, object);
    const ofCode = this.#codeTuples.get(key);
    ofCode?.holders.forEach((name) => {
      this.#holdTuple(object, name);
    });
    // The tree's own tuple, equal to that of a code object, is of no use to anybody.
    if (ofCode || !this.#treeHolds || !constant.literal) return object;
    // The set of a code object is made anew from the tree's, which goes on holding its own elements.
    const held = constant.kind === 'frozenset' ? fresh.map((item) => this.#object(item)) : [object];
    for (const part of held) {
      if (!part.permanent) this.#heap.incref(part, this.#heap.interpreter('syntax tree'));
    }
    return object;
  }

  #isMade(constant: Constant): boolean {
    return constant.kind !== 'code' && this.#made.has(constantKey(constant));
  }

  #create(constant: Exclude<Constant, { kind: 'code' }>): PyObject {
    const heap = this.#heap;
    if (constant.kind === 'bytes') return bytesChunk.code.newBytes(heap, constant.text);
    if (constant.kind === 'complex')
      return heap.allocate(new PyComplex(constant.real, constant.imag));
    if (constant.kind === 'float') return heap.allocate(new PyFloat(constant.value));
    if ('items' in constant) {
      const { kind, items } = constant;
      if (kind === 'tuple') return this.#tuple(items, this.#isTracked(constant));
      const objects = items.map((item) => this.#object(item));
      return setOperations.code.constantSet(heap, objects);
    }
    const { value } = constant;
    if (value === null) return heap.none;
    if (value === ellipsis) return heap.ellipsis;
    if (typeof value === 'boolean') return heap.bool(value);
    if (typeof value !== 'string') return heap.int(value, 'parsed');
    if (this.#names.has(value)) return heap.immortalStr(value);
    if (!/^\w+$/.test(value)) return heap.str(value);
    const text = heap.strings.intern(
      value.length === 1 ? heap.immortalStr(value) : heap.str(value),
    );
    text.isConstantName = !text.permanent;
    return text;
  }

  /** From 3.14 on `co_consts` is made of an array, and so not tracked if nothing in it is. */
  #isTracked(constant: Constant): boolean {
    const ofCode = this.#codeTuples.get(constantKey(constant));
    return !ofCode?.atomic || this.#heap.profile.minor < 14;
  }

  #tuple(items: readonly Constant[], tracked: boolean): PyObject {
    const objects = items.map((item) => this.#object(item));
    if (objects.length === 0) return emptyTuple({ heap: this.#heap });
    const tuple = new PyTuple(items.length);
    this.#heap.allocate(tuple);
    objects.forEach((object, index) => {
      this.#heap.incref(object, indexPlace(tuple.id, index));
      tuple.items.push(object);
    });
    if (tracked) this.#heap.track(tuple);
    return tuple;
  }
}

const none: Constant = { kind: 'value', value: null, literal: true };

function texts(names: readonly string[]): Constant[] {
  return names.map((value) => ({ kind: 'value', value, literal: false }));
}

/** `co_consts`; null where the model's constants do not tell: a docstring or a qualified name is among them. */
function tupleOfConstants(
  { constants, doc, kind }: CodeObject,
  minor: number,
): readonly Constant[] | null {
  if (kind === 'class' || doc !== null) return null;
  if (minor >= 14) return constants.filter((each, at) => at === 0 || !hasInstruction(each, minor));
  if (kind !== 'function') return constants;
  // Until 3.13 None in the first place says that there is no docstring.
  return [none, ...constants.filter((each) => !(each.kind === 'value' && each.value === null))];
}

/** Whether the collector tracks a constant. */
function isContainer(constant: Constant): boolean {
  return 'items' in constant && constant.items.length > 0;
}

/** Whether an instruction of its own loads a constant: LOAD_SMALL_INT, LOAD_COMMON_CONSTANT (3.15). */
function hasInstruction(constant: Constant, minor: number): boolean {
  if (constant.kind !== 'value') return false;
  const { value } = constant;
  if (typeof value === 'bigint') return value >= (minor >= 15 ? -1n : 0n) && value < 256n;
  return minor >= 15 && (value === null || typeof value === 'boolean' || value === '');
}
