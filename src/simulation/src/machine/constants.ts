import type { CodeObject, Constant } from '../compiler/code.ts';
import { ellipsis } from '../syntax/tree.ts';
import { constantKey } from '../compiler/unit.ts';
import { PyCode } from '../objects/functions.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { PyFloat } from '../objects/simple.ts';
import { mayBeKnown } from '../objects/known-words.ts';
import { PyTuple } from '../objects/sequences.ts';
import { constantSet } from './constant-sets.ts';
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

  constructor(heap: Heap) {
    this.#heap = heap;
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
    for (const constant of code.constants) {
      if (constant.kind === 'code') this.readNames(constant.code);
    }
  }

  /** Makes the constants of a code object and of all code inside it. */
  make(code: CodeObject): void {
    const objects = code.constants.map((constant) => {
      if (constant.kind === 'code') this.make(constant.code);
      const object = this.#object(constant);
      const reason = `constants of ${code.name}`;
      if (!object.permanent) this.#heap.incref(object, this.#heap.interpreter(reason));
      return object;
    });
    this.#byCode.set(code, objects);
  }

  #object(constant: Constant): PyObject {
    if (constant.kind === 'code') return new PyCode(constant.code);
    const key = constantKey(constant);
    const known = this.#made.get(key);
    if (known) return known;
    const object = this.#create(constant);
    this.#made.set(key, object);
    const held = this.#heap.profile.treeHoldsLiterals && constant.literal && !object.permanent;
    if (held) this.#heap.incref(object, this.#heap.interpreter('syntax tree'));
    return object;
  }

  #create(constant: Exclude<Constant, { kind: 'code' }>): PyObject {
    const heap = this.#heap;
    if (constant.kind === 'float') return heap.allocate(new PyFloat(constant.value));
    if ('items' in constant) {
      const { kind, items } = constant;
      if (kind === 'tuple') return this.#tuple(items);
      const objects = items.map((item) => this.#object(item));
      return constantSet(heap, objects);
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
    text.interned = !text.permanent && mayBeKnown(value);
    return text;
  }

  #tuple(items: readonly Constant[]): PyObject {
    const objects = items.map((item) => this.#object(item));
    if (objects.length === 0) return emptyTuple({ heap: this.#heap });
    const tuple = new PyTuple(items.length);
    this.#heap.allocate(tuple);
    objects.forEach((object, index) => {
      this.#heap.incref(object, indexPlace(tuple.id, index));
      tuple.items.push(object);
    });
    this.#heap.track(tuple);
    return tuple;
  }
}
