// The specialised instructions whose references differ from the general ones (Python/specialize.c,
// 3.11 to 3.15). A place in the code takes one from its second execution on.
import type { CodeObject } from '../compiler/code.ts';
import { op } from '../compiler/opcodes.ts';
import { PyDescriptor, PyProperty } from '../objects/descriptors.ts';
import { PyBuiltin, PyFunction } from '../objects/functions.ts';
import { objectType, type PyObject, PyType } from '../objects/object.ts';
import { listType } from '../objects/sequences.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { isWarm } from './warmth.ts';

const firstVersion = 13;
const executed = new WeakMap<CodeObject, Set<number>>();

/** Whether the instruction that runs has run before in this code, so that it may be a specialised one. */
export function ranBefore({ code, next }: Frame): boolean {
  const sites = executed.get(code) ?? new Set();
  executed.set(code, sites);
  if (sites.has(next)) return true;
  sites.add(next);
  return false;
}

/**
 * Whether the instruction that runs may be a specialised one: in 3.11 once its code is warm, later from
 * its second execution on.
 */
export function isSpecialized({ profile }: Machine, frame: Frame): boolean {
  return profile.minor === 11 ? isWarm(frame.code) : ranBefore(frame);
}

/** CALL_LIST_APPEND (to 3.13 apart from others): the list takes the argument over from the stack. */
export function appendsToList(
  machine: Machine,
  frame: Frame,
  callable: PyObject | null | undefined,
  count: number,
): boolean {
  if (count !== 1 || machine.profile.minor >= 14) return false;
  if (!(callable instanceof PyDescriptor) || callable.name !== 'append') return false;
  const { code, next } = frame;
  const isDropped = code.instructions[next]?.op === op.POP_TOP;
  return callable.owner === listType && isDropped && isSpecialized(machine, frame);
}

const quietFunctions: ReadonlySet<string> = new Set(['len', 'isinstance']);

/**
 * Whether the interpreter looks at its eval breaker when such a call of C code has returned: all do
 * but CALL_LEN, CALL_ISINSTANCE, CALL_TYPE_1, CALL_LIST_APPEND (where `appendsToList` does not say
 * so) and, in 3.12, CALL_NO_KW_ALLOC_AND_ENTER_INIT.
 */
export function looksAtBreaker(
  machine: Machine,
  frame: Frame,
  callable: PyObject | null | undefined,
  count: number,
): boolean {
  const quiet =
    callable instanceof PyBuiltin
      ? quietFunctions.has(callable.name)
      : callable instanceof PyDescriptor
        ? machine.profile.minor >= 14 && callable.owner === listType && callable.name === 'append'
        : callable instanceof PyType &&
          ((callable.name === 'type' && count === 1) ||
            (machine.profile.minor === 12 &&
              plainFunction(callable.lookup('__init__'), count + 1) !== undefined));
  return !quiet || !ranBefore(frame);
}

/** LOAD_ATTR_METHOD_… (3.12 on) makes no bound method where a class has a `__getattr__`. */
export function loadsMethodPlainly(machine: Machine, frame: Frame): boolean {
  return machine.profile.minor >= 12 && ranBefore(frame);
}

/** A function that takes just so many arguments, or undefined. */
function plainFunction(found: PyObject | null | undefined, count: number): PyFunction | undefined {
  if (!(found instanceof PyFunction)) return undefined;
  const { positional, keywordOnly, restParameter, keywordsParameter, isGenerator } = found.code;
  const plain = !restParameter && !keywordsParameter && !isGenerator && keywordOnly === 0;
  return plain && positional === count ? found : undefined;
}

/**
 * LOAD_ATTR_PROPERTY (3.12 on): the getter of a property takes the object from the stack. False where
 * this is no such instruction.
 */
export function entersGetter(machine: Machine, frame: Frame, name: string): boolean {
  const { cls } = frame.peek(0);
  if (!cls || machine.profile.minor < 12 || frame.peek(0) instanceof PyType) return false;
  const found = cls.lookup(name);
  if (!(found instanceof PyProperty) || cls.lookup('__getattr__')) return false;
  const getter = plainFunction(found.getter, 1);
  const hooked = cls.lookup('__getattribute__') !== objectType.lookup('__getattribute__');
  if (!getter || hooked || !ranBefore(frame)) return false;
  frame.push(getter);
  frame.swap(2);
  machine.callLast(frame, 0, []);
  return true;
}

/** BINARY_SUBSCR_GETITEM: `__getitem__` takes object and index from the stack. */
export function entersGetItem(machine: Machine, frame: Frame): boolean {
  const { cls } = frame.peek(1);
  if (!cls || frame.peek(1) instanceof PyType) return false;
  const method = plainFunction(cls.lookup('__getitem__'), 2);
  if (!method || !isSpecialized(machine, frame)) return false;
  frame.push(method);
  frame.swap(3);
  frame.swap(2);
  machine.callLast(frame, 1, []);
  return true;
}

/** CALL_ALLOC_AND_ENTER_INIT (3.13 on): the `__init__` that this call of a class enters without a tuple of arguments, if it does. */
export function specializedInit(
  machine: Machine,
  frame: Frame,
  cls: PyType,
  count: number,
): PyFunction | undefined {
  if (machine.profile.minor < firstVersion || !cls.isUserClass) return undefined;
  if (!ranBefore(frame)) return undefined;
  const init = cls.lookup('__init__');
  const { hasDict, slots } = cls.layout;
  // Until 3.13 only instances with inline values are made so.
  const inline = hasDict && slots.length === 0;
  const plain = cls.solid === objectType && (inline || machine.profile.minor >= 14);
  const makes = cls.lookup('__new__') !== objectType.lookup('__new__');
  if (!plain || makes || cls.cls || !(init instanceof PyFunction)) return undefined;
  // Defaults are filled in from 3.14 on.
  if (machine.profile.minor < 14 && init.code.positional !== count + 1) return undefined;
  if (init.code.restParameter || init.code.isGenerator) return undefined;
  return isSiteOf(frame, cls) ? init : undefined;
}

/** The class that a place in the code calls in this way, and how often it has called others since. */
interface ClassSite {
  cls: PyType;
  misses: number;
}

const classSites = new WeakMap<CodeObject, Map<number, ClassSite>>();
/** ADAPTIVE_COOLDOWN_VALUE: after so many calls of others a place may turn to another class. */
const cooldown = 52;

/** Whether the instruction that runs is specialised for a class: for one at a time. */
function isSiteOf({ code, next }: Frame, cls: PyType): boolean {
  const sites = classSites.get(code) ?? new Map<number, ClassSite>();
  classSites.set(code, sites);
  const site = sites.get(next);
  if (site?.cls === cls) return true;
  if (site && site.misses < cooldown) {
    site.misses += 1;
    return false;
  }
  sites.set(next, { cls, misses: 0 });
  return true;
}
