// mappingproxy as a program makes and calls it: Objects/descrobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyDict } from '../../objects/tables.ts';
import { contains } from '../containment.ts';
import type { Call, Machine, Native } from '../context.ts';
import { classMapping, mappingProxyType } from '../mapping-proxy.ts';
import { type NativeObject, newNative, type Slots } from '../native-object.ts';
import { typeError } from '../raise.ts';
import { unnamed } from './clinic.ts';

function mappingOf(machine: Machine, self: PyObject | undefined): PyObject {
  const held = (self as NativeObject | undefined)?.get(machine.heap, '.mapping');
  const found = held ?? classMapping(machine, self);
  if (found) return found;
  throw new Error('a proxy without its mapping');
}

const proxySlots: Slots = {
  length(self) {
    const [field] = self.fields;
    return field?.target instanceof PyDict ? field.target.used : 0;
  },
  item(machine, frame, self, index) {
    machine.getItem(frame, mappingOf(machine, self), index);
  },
  contains: (machine, frame, self, item) =>
    contains(machine, frame, mappingOf(machine, self), item),
  iterate(machine, frame, self) {
    machine.iterate(frame, mappingOf(machine, self));
  },
  str: (machine, frame, self) => machine.str(frame, mappingOf(machine, self)),
  repr: (machine, frame, self) => `mappingproxy(${machine.repr(frame, mappingOf(machine, self))})`,
  order: (machine, frame, operator, self, other) =>
    operator === '=='
      ? machine.equal(
          frame,
          mappingOf(machine, self),
          other.type === mappingProxyType ? mappingOf(machine, other) : other,
        )
      : null,
};

/** `types.MappingProxyType(mapping)`. */
export const makeMappingProxy: Native = (call) => {
  const [mapping] = unnamed(call, 'mappingproxy', 1);
  const { machine } = call;
  if (!(mapping instanceof PyDict)) {
    if (!mapping?.type.hidden) throw machine.unsupported('mappingproxy of an instance');
    const text = `mappingproxy() argument must be a mapping, not ${mapping.type.name}`;
    throw typeError(machine, text);
  }
  return newNative(machine, mappingProxyType, 3, [['.mapping', mapping]], proxySlots);
};

/** A method of the mapping that a proxy shows. */
const passedOn =
  (name: string): Native =>
  ({ machine, frame, args: [self, ...args], names }: Call) => {
    machine.getAttribute(frame, mappingOf(machine, self), name);
    machine.call(frame, frame.peek(0), args, names);
    frame.collapse(frame.depth - 2);
    return undefined;
  };

/** The methods of mappingproxy, by name. */
export const mappingProxyMethods: Readonly<Record<string, Native>> = Object.fromEntries(
  ['get', 'keys', 'values', 'items', 'copy'].map((name) => [name, passedOn(name)] as const),
);
