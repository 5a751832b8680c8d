// What stands in the list of gc.get_objects() for all the objects that CPython itself has tracked
// (append_objects of Python/gc.c). Nothing is known of them but that they are none of the program's.
import { builtinType, type PyObject, PyType, typeType } from '../objects/object.ts';
import type { PyIterator } from '../objects/iterators.ts';
import { PyList } from '../objects/sequences.ts';
import { PyPlainObject, PyStr } from '../objects/simple.ts';
import { addressed } from './addresses/addresses-chunk.ts';
import { isAddressed } from './addresses/is-addressed.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

/** A name that no class and no text of a program has. */
const nobodysName = 'all that CPython itself has tracked \u{10ffff}';

const restType = builtinType(nobodysName);

/** The one object that stands for all others; the last item of its lists. */
export const theRest = new PyPlainObject(restType);
theRest.hidden = true;
theRest.permanent = true;

const feature = 'what CPython itself has in gc.get_objects()';

/** Whether an object is, or is the type of, what stands for others. */
function standsForOthers(object: PyObject | undefined | null): boolean {
  return object === theRest || object === restType;
}

/** Refuses to tell how long a list is that ends with all the others, or what is where in it. */
export function refuseRest(machine: Machine, object: PyObject): void {
  const last = object instanceof PyList ? object.items.at(-1) : undefined;
  if (standsForOthers(last)) throw machine.unsupported(feature);
}

/** `a is b`. */
export function sameObject(machine: Machine, a: PyObject, b: PyObject): boolean {
  const other = standsForOthers(a) ? b : standsForOthers(b) ? a : null;
  if (other?.hidden && other.type.name !== 'NoneType') throw machine.unsupported(feature);
  return a === b;
}

/** Whether all the others are instances of a class: never of one that the program made. */
export function refuseInstance(machine: Machine, object: PyObject, wanted: PyObject): void {
  if (object !== theRest) return;
  if (!(wanted instanceof PyType) || !wanted.isUserClass || wanted.type !== typeType)
    throw machine.unsupported(feature);
}

/** `a == b` where one stands for all the others, or is the name of their types; else null. */
export function equalToRest(machine: Machine, a: PyObject, b: PyObject): boolean | null {
  if (isAddressed(a) || isAddressed(b)) {
    const texts = a instanceof PyStr && b instanceof PyStr;
    return texts ? addressed.code.equalTexts(machine, a, b) : null;
  }
  const isName = (object: PyObject) => object instanceof PyStr && object.value === nobodysName;
  if (isName(a) || isName(b)) {
    const other = isName(a) ? b : a;
    const { builtins } = machine;
    if (other instanceof PyStr && builtins.has(other.value)) throw machine.unsupported(feature);
    return false;
  }
  const other = standsForOthers(a) ? b : standsForOthers(b) ? a : null;
  if (!other) return null;
  if (other === a || (other.cls && other.cls.solid.name === 'object')) return false;
  if (other instanceof PyType && other.isUserClass) return false;
  throw machine.unsupported(feature);
}

/** `object.name` of what stands for others: only its class is told. */
export function attributeOfRest(machine: Machine, object: PyObject, name: string): PyObject | null {
  if (object !== theRest) return null;
  if (name === '__class__') return restType;
  throw machine.unsupported(feature);
}

/** Refuses to print what depends on the others. */
export function refuseText(machine: Machine, text: string): void {
  if (text.includes(nobodysName)) throw machine.unsupported(feature);
}

interface Seen {
  readonly frame: Frame;
  readonly locals: readonly (PyObject | null)[];
  readonly lengths: readonly number[];
  readonly names: readonly PyObject[];
}

const seen = new WeakMap<PyIterator, Seen>();

function seenFrom(machine: Machine, frame: Frame): Seen {
  const lengths = frame.stack.map((item) => (item instanceof PyList ? item.items.length : 0));
  const names = frame.namespace ? Array.from(machine.globals.entries(), ([, value]) => value) : [];
  return { frame, locals: [...frame.locals], lengths, names };
}

/**
 * A loop comes to all the others at once: what it does with them must leave its variables as they
 * are, since it would do it once for each of them. `item` is what the loop comes to next.
 */
export function watchLoop(
  machine: Machine,
  frame: Frame,
  iterator: PyIterator,
  item: PyObject | undefined,
): void {
  const before = seen.get(iterator);
  if (item === theRest) seen.set(iterator, seenFrom(machine, frame));
  if (!before) return;
  seen.delete(iterator);
  const after = seenFrom(machine, frame);
  const { heap } = machine;
  const same = (old: readonly (PyObject | null)[], now: readonly (PyObject | null)[]) =>
    now.every((value, at) => {
      const passing =
        !value || standsForOthers(value) || value === heap.false || value === heap.none;
      return value === old[at] || passing;
    });
  const kept =
    before.frame === frame &&
    same(before.locals, after.locals) &&
    after.names.length <= before.names.length + 1 &&
    same(before.names, after.names) &&
    after.lengths.every((length, at) => length === (before.lengths[at] ?? length));
  if (!kept) throw machine.unsupported(feature);
}
