// `__slots__` and what instances of a class have: type_new_slots of Objects/typeobject.c, 3.11 to 3.15.
import { privateName } from '../compiler/private-names.ts';
import type { InstanceLayout, PyObject, PyType } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { raise, typeError } from './raise.ts';

/** Types whose instances differ in length. */
const variable: ReadonlySet<string> = new Set(['int', 'tuple', 'bytes', 'type']);

/** What a class statement says of its instances. */
export interface ClassLayout {
  readonly layout: InstanceLayout;
  /** The slots that the class itself adds, in order. */
  readonly members: readonly string[];
}

/** The layout that a class has by its base and by `__slots__`. */
export function classLayout(
  machine: Machine,
  frame: Frame,
  name: string,
  base: PyType,
  bases: readonly PyType[],
  names: ReadonlyMap<string, PyObject>,
): ClassLayout {
  const inherited = base.layout;
  const long = variable.has(base.solid.name);
  const slots = names.get('__slots__');
  const build = (dict: boolean, weakrefs: boolean, members: readonly string[]): ClassLayout => ({
    layout: {
      hasDict: dict,
      hasWeakrefs: weakrefs,
      addsDict: inherited.addsDict || (dict && !inherited.hasDict),
      addsWeakrefs: inherited.addsWeakrefs || (weakrefs && !inherited.hasWeakrefs),
      slots: [...inherited.slots, ...members],
    },
    members,
  });
  if (!slots) return build(true, inherited.hasWeakrefs || !long, []);
  const given = slotNames(machine, frame, slots);
  if (given.length > 0 && long && machine.profile.minor < 15) {
    const text = `nonempty __slots__ not supported for subtype of '${base.name}'`;
    throw typeError(machine, text);
  }
  const wants = (slot: string, there: boolean): boolean => {
    if (!given.includes(slot)) return false;
    if (!there && given.indexOf(slot) === given.lastIndexOf(slot)) return true;
    const early = slot === '__weakref__' && machine.profile.minor === 11;
    const why = early ? 'either we already got one, or __itemsize__ != 0' : 'we already got one';
    throw typeError(machine, `${slot} slot disallowed: ${why}`);
  };
  const dict = wants('__dict__', inherited.hasDict);
  const weakrefs = wants('__weakref__', inherited.hasWeakrefs);
  const members = given
    .filter((slot) => slot !== '__dict__' && slot !== '__weakref__')
    .map((slot) => privateName(name, slot))
    .toSorted((a, b) => (a < b ? -1 : 1));
  // From 3.15 on slots may stand before the items of a tuple.
  if (members.length > 0 && long && base.solid.name !== 'tuple') {
    const text = `arbitrary __slots__ not supported for subtype of '${base.name}'`;
    throw typeError(machine, text);
  }
  const clash = members.find((slot) => names.has(slot) && !fromCompiler.has(slot));
  if (clash !== undefined) {
    const text = `'${clash}' in __slots__ conflicts with class variable`;
    throw raise(machine, 'ValueError', text);
  }
  return build(
    dict || bases.some(({ layout }) => layout.hasDict),
    weakrefs || bases.some(({ layout }) => layout.hasWeakrefs),
    members,
  );
}

/** Names that the compiler puts in a class body, which a slot may have all the same. */
const fromCompiler: ReadonlySet<string> = new Set([
  '__qualname__',
  '__classcell__',
  '__classdictcell__',
]);

function slotNames(machine: Machine, frame: Frame, slots: PyObject): string[] {
  const items: PyObject[] = [];
  const base = frame.depth;
  if (slots instanceof PyStr) items.push(slots);
  else if (slots instanceof PyTuple || (slots instanceof PyList && !slots.cls))
    items.push(...slots.items);
  else {
    machine.iterate(frame, slots);
    const iterator = frame.peek(0);
    while (machine.next(frame, iterator)) items.push(frame.peek(0));
  }
  const names = items.map((item) => {
    if (!(item instanceof PyStr)) {
      throw typeError(machine, `__slots__ items must be strings, not '${item.type.name}'`);
    }
    if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(item.value)) return item.value;
    throw typeError(machine, '__slots__ must be identifiers');
  });
  frame.unwind(base);
  return names;
}
