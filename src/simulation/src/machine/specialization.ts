// The one specialised instruction whose references differ from the general one:
// CALL_ALLOC_AND_ENTER_INIT (Python/specialize.c specialize_class_call, 3.13 to 3.15). A call site
// takes it from its second execution on.
import type { CodeObject } from '../compiler/code.ts';
import { PyFunction } from '../objects/functions.ts';
import { objectType, type PyType } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

const firstVersion = 13;
const executed = new WeakMap<CodeObject, Set<number>>();

/** The `__init__` that this call of a class enters without a tuple of arguments, if it does. */
export function specializedInit(
  machine: Machine,
  frame: Frame,
  cls: PyType,
): PyFunction | undefined {
  if (machine.profile.minor < firstVersion || !cls.isUserClass) return undefined;
  let sites = executed.get(frame.code);
  if (!sites) {
    sites = new Set();
    executed.set(frame.code, sites);
  }
  if (!sites.has(frame.next)) {
    sites.add(frame.next);
    return undefined;
  }
  const init = cls.lookup('__init__');
  const { hasDict, slots } = cls.layout;
  const plain = hasDict && slots.length === 0 && cls.solid === objectType;
  const makes = cls.lookup('__new__') !== objectType.lookup('__new__');
  if (!plain || makes || cls.cls || !(init instanceof PyFunction)) return undefined;
  return init.code.restParameter || init.code.isGenerator ? undefined : init;
}
