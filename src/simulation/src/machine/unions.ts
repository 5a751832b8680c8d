// Unions of types: Objects/unionobject.c, CPython 3.11 to 3.15.
import { fullName } from '../objects/class-names.ts';
import { builtinType, builtinTypes, type PyObject, PyType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { genericAliasType } from './generic-alias.ts';
import { NativeObject, newNative, type Slots } from './native-object.ts';
import { newTuple } from './tuples.ts';

const unionType = builtinType('types.UnionType');
const typingUnion = builtinType('typing.Union');

/** The parts of a union; null for any other object. */
export function unionParts({ heap }: Machine, object: PyObject): readonly PyObject[] | null {
  if (object.type !== unionType && object.type !== typingUnion) return null;
  const parts = object instanceof NativeObject ? object.get(heap, '.__args__') : undefined;
  return parts instanceof PyTuple ? parts.items : null;
}

const slots: Slots = {
  repr(machine, frame, self) {
    const parts = unionParts(machine, self) ?? [];
    const texts = parts.map((part) => {
      if (!(part instanceof PyType)) return machine.repr(frame, part);
      return part.name === 'NoneType' ? 'None' : fullName(part);
    });
    return texts.join(' | ');
  },
  attribute: (machine, self, name) =>
    name === '__args__' ? (self.get(machine.heap, '.__args__') ?? null) : null,
  order(machine, frame, operator, self, other) {
    const theirs = unionParts(machine, other);
    if (!theirs || (operator !== '==' && operator !== '!=')) return null;
    const ours = unionParts(machine, self) ?? [];
    const has = (parts: readonly PyObject[], wanted: PyObject) =>
      parts.some((part) => machine.equal(frame, part, wanted));
    const same = ours.length === theirs.length && ours.every((part) => has(theirs, part));
    return same === (operator === '==');
  },
};

/** What an operand brings to a union; null where it can be part of none. */
function partsOf(machine: Machine, operand: PyObject): readonly PyObject[] | null {
  const { none } = machine.heap;
  if (operand === none) return [builtinTypes.get('NoneType') ?? none];
  if (operand instanceof PyType || operand.type === genericAliasType) return [operand];
  return unionParts(machine, operand);
}

/** Pushes `left | right` of types; false where one of them is none. */
export function pushUnion(
  machine: Machine,
  frame: Frame,
  left: PyObject,
  right: PyObject,
): boolean {
  const { none } = machine.heap;
  const [first, second] = [partsOf(machine, left), partsOf(machine, right)];
  if (!first || !second || (left === none && right === none)) return false;
  const parts: PyObject[] = [];
  for (const part of [...first, ...second]) {
    if (!parts.some((known) => known === part || machine.equal(frame, known, part))) {
      parts.push(part);
    }
  }
  const [only] = parts;
  if (only && parts.length === 1) {
    frame.push(only);
    return true;
  }
  frame.push(newTuple(machine, parts));
  const late = machine.profile.minor >= 14;
  const type = late ? typingUnion : unionType;
  frame.push(newNative(machine, type, late ? 8 : 4, [['.__args__', frame.peek(0)]], slots));
  frame.collapse(frame.depth - 2);
  return true;
}
