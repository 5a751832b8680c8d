// The bases of a class: best_base, solid_base and _PyType_CalculateMetaclass of Objects/typeobject.c.
import { baseExceptionType } from '../objects/exceptions.ts';
import { linearize, objectType, type PyObject, PyType } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { typeError } from './raise.ts';

/** Builtin types that the model lets a user class be made of, beside the exceptions. */
const acceptable: ReadonlySet<string> = new Set(
  'weakref.ReferenceType object type int float complex str bytes bytearray list tuple dict set frozenset property classmethod staticmethod super collections.OrderedDict collections.defaultdict'.split(
    ' ',
  ),
);

/** Types that CPython lets no class be made of. */
const final: ReadonlySet<string> = new Set(
  'bool NoneType function method builtin_function_or_method method-wrapper generator range slice cell code frame traceback ellipsis NotImplementedType mappingproxy memoryview method_descriptor wrapper_descriptor classmethod_descriptor getset_descriptor member_descriptor dict_keys dict_values dict_items list_iterator tuple_iterator'.split(
    ' ',
  ),
);

/** Raises where no class can be made of a builtin type; refuses what the model lacks. */
function checkBase(machine: Machine, type: PyType): void {
  const { name, isUserClass } = type;
  if (isUserClass || acceptable.has(name) || type.isSubtypeOf(baseExceptionType)) return;
  if (final.has(name)) {
    throw typeError(machine, `type '${name}' is not an acceptable base type`);
  }
  throw machine.unsupported(`subclass of ${name}`);
}

/** The bases as types, `object` where there are none; raises where one is no type. */
export function typesOf(machine: Machine, bases: readonly PyObject[]): readonly PyType[] {
  if (bases.length === 0) return [objectType];
  return bases.map((base) => {
    if (base instanceof PyType) return base;
    throw typeError(machine, 'bases must be types');
  });
}

/** type.mro: a type and its bases in the order of lookup; raises where the bases' orders contradict. */
export function orderOf(machine: Machine, type: PyType): readonly PyType[] {
  const { bases } = type;
  const twice = bases.find((base, at) => bases.indexOf(base) !== at);
  if (twice) throw typeError(machine, `duplicate base class ${twice.name}`);
  const order = linearize(bases);
  if (!order) throw inconsistent(machine, bases);
  return [type, ...order];
}

function inconsistent(machine: Machine, bases: readonly PyType[]): Error {
  const rests = [...bases.map(({ mro }) => [...mro]), [...bases]];
  for (;;) {
    const heads = rests.flatMap(([head]) => head ?? []);
    const next = heads.find((head) => rests.every((rest) => rest.indexOf(head) < 1));
    if (!next) {
      const names = [...new Set(heads)].map(({ name }) => name).join(', ');
      const between = machine.profile.minor < 13 ? '\n' : ' ';
      const text = `Cannot create a consistent method resolution${between}order (MRO) for bases ${names}`;
      return typeError(machine, text);
    }
    for (const rest of rests) if (rest[0] === next) rest.shift();
  }
}

/** The nearest base, itself included, that adds fields to the instances. */
export function solidBase(type: PyType): PyType {
  let solid = type;
  while (solid.base && solid.isUserClass && !addsSlots(solid)) solid = solid.base;
  return solid;
}

function addsSlots({ layout, base }: PyType): boolean {
  return layout.slots.length > (base?.layout.slots.length ?? 0);
}

/** The base that decides how instances lie in memory; raises where the bases do not fit together. */
export function bestBase(machine: Machine, bases: readonly PyType[]): PyType {
  for (const base of bases) checkBase(machine, base);
  const [first = objectType, ...others] = bases;
  let best = first;
  let winner = solidBase(first);
  for (const base of others) {
    const candidate = solidBase(base);
    if (winner.isSubtypeOf(candidate)) continue;
    if (!candidate.isSubtypeOf(winner)) {
      throw typeError(machine, 'multiple bases have instance lay-out conflict');
    }
    winner = candidate;
    best = base;
  }
  return best;
}

const conflict =
  'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases';

/** The most derived of a metaclass and those of the bases. */
export function metaclassOf(machine: Machine, asked: PyType, bases: readonly PyObject[]): PyType {
  let winner = asked;
  for (const { type } of bases) {
    if (winner.isSubtypeOf(type)) continue;
    if (!type.isSubtypeOf(winner)) {
      throw typeError(machine, conflict);
    }
    winner = type;
  }
  return winner;
}
