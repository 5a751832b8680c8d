// Which classes an object may change between: compatible_for_assignment and same_slots_added of
// Objects/typeobject.c, CPython 3.11 to 3.15.
import { baseExceptionType } from '../objects/exceptions.ts';
import type { PyType } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { typeError } from './raise.ts';

/** What a class adds to the objects of its base. */
interface Additions {
  readonly slots: readonly string[];
  readonly dict: boolean;
  readonly weakrefs: boolean;
}

function additions({ layout, base }: PyType): Additions {
  const known = base?.layout;
  return {
    slots: layout.slots.slice(known?.slots.length ?? 0),
    dict: layout.hasDict && known?.hasDict !== true,
    weakrefs: layout.hasWeakrefs && known?.hasWeakrefs !== true,
  };
}

/** The base, or the type itself, whose objects already have all that those of the type have. */
function withoutEmpty(type: PyType): PyType {
  let at = type;
  while (at.base?.isUserClass) {
    const { slots, dict, weakrefs } = additions(at);
    if (slots.length > 0 || dict || weakrefs) break;
    at = at.base;
  }
  return at;
}

/** Types whose instances differ in length. */
const variable: ReadonlySet<string> = new Set(['int', 'tuple', 'bytes']);

function sameLayout(a: PyType, b: PyType, minor: number): boolean {
  const [one, other] = [withoutEmpty(a), withoutEmpty(b)];
  if (one === other) return true;
  if (!one.isUserClass || !other.isUserClass) return sameFields(one, other);
  const [left, right] = [additions(one), additions(other)];
  const same =
    left.dict === right.dict &&
    left.weakrefs === right.weakrefs &&
    left.slots.join() === right.slots.join();
  if (!same) return false;
  if (minor === 11) {
    // Until 3.11 these lie where same_slots_added does not look for them.
    if (left.weakrefs && left.slots.length > 0) return false;
    if (left.dict && variable.has(one.solid.name)) return false;
  }
  if (one.base === other.base) return true;
  return minor >= 15 && one.base !== null && other.base !== null
    ? sameLayout(one.base, other.base, minor)
    : false;
}

/** Exceptions that have no fields of their own. */
const plainFields = (type: PyType) =>
  type.isSubtypeOf(baseExceptionType) && !type.mro.some(({ name }) => withFields.has(name));
const withFields: ReadonlySet<string> = new Set(
  'AttributeError NameError StopIteration SystemExit ImportError OSError SyntaxError UnicodeError BaseExceptionGroup'.split(
    ' ',
  ),
);

function sameFields(a: PyType, b: PyType): boolean {
  return a === b || (plainFields(a) && plainFields(b));
}

/** Raises where objects of one class cannot become objects of another; `what` is being assigned. */
export function checkLayouts(machine: Machine, what: string, from: PyType, to: PyType): void {
  if (sameLayout(from, to, machine.profile.minor)) return;
  const text = `${what} assignment: '${to.name}' object layout differs from '${from.name}'`;
  throw typeError(machine, text);
}
