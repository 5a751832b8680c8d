// The reprs that show addresses: object_repr of Objects/typeobject.c, func_repr, gen_repr, weakref_repr
// and proxy_repr of Objects/*.c, CPython 3.11 to 3.15.
import { fullName } from '../../objects/class-names.ts';
import { PyBuiltin, PyFunction, PyMethod } from '../../objects/functions.ts';
import { PyGenerator } from '../../objects/generators.ts';
import { PyInstance, PyWeakref } from '../../objects/instances.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyPlainObject, PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import { type AddressedPart, PyAddressedStr } from './addressed-str.ts';

function ofReference(machine: Machine, reference: PyWeakref): AddressedPart[] | null {
  const { referent, isProxy } = reference;
  const { minor } = machine.profile;
  const type = referent?.type.name ?? 'NoneType';
  if (isProxy && !referent) {
    if (minor >= 13) return ['<weakproxy at ', reference, '; dead>'];
    return ['<weakproxy at ', reference, ` to ${type} at `, machine.heap.none, '>'];
  }
  if (isProxy) {
    const [before, after] = minor >= 13 ? ["; to '", "' at "] : [' to ', ' at '];
    return ['<weakproxy at ', reference, `${before}${type}${after}`, referent ?? reference, '>'];
  }
  if (!referent) return ['<weakref at ', reference, '; dead>'];
  // Until 3.11 an instance may have a name of its own.
  if (minor === 11 && referent.type.layout.hasDict && !(referent instanceof PyFunction)) {
    if (referent.managedDict || referent.inlineValues?.has('__name__')) return null;
  }
  const named = referent instanceof PyFunction || referent instanceof PyType;
  const name = named ? ` (${referent.name})` : '';
  return ['<weakref at ', reference, `; to '${type}' at `, referent, `${name}>`];
}

/** Modules none of whose classes has a repr of its own that the model may lack. */
const plain: ReadonlySet<string> = new Set(['__main__', 'abc', 'collections.abc']);

/** object_repr; that of a weak dictionary is without its module. */
function ofInstance(object: PyInstance): AddressedPart[] | null {
  const name = fullName(object.type);
  if (/^weakref\.Weak(?:Key|Value)Dictionary$/.test(name))
    return [`<${object.type.name} at `, object, '>'];
  const ofLibrary = object.type.mro.some(({ attributes, isUserClass }) => {
    const module = isUserClass && attributes.get('__module__');
    return module instanceof PyStr && !plain.has(module.value);
  });
  return ofLibrary ? null : [`<${name} object at `, object, '>'];
}

function ofGenerator(generator: PyGenerator): AddressedPart[] {
  const given = generator.names.get('__qualname__')?.target;
  const name = given instanceof PyStr ? given.value : generator.code.qualname;
  return [`<generator object ${name} at `, generator, '>'];
}

function partsOf(machine: Machine, object: PyObject): AddressedPart[] | null {
  if (object instanceof PyInstance) return ofInstance(object);
  if (object instanceof PyFunction) return [`<function ${object.qualname} at `, object, '>'];
  if (object instanceof PyGenerator) return ofGenerator(object);
  if (object instanceof PyWeakref) return ofReference(machine, object);
  if (object instanceof PyPlainObject && object.type.name === 'object')
    return ['<object object at ', object, '>'];
  if (object instanceof PyBuiltin && object.self && !object.wrapsSlot) {
    const name = object.name.replace(/^.*\./, '');
    return [`<built-in method ${name} of ${object.self.type.name} object at `, object.self, '>'];
  }
  if (object instanceof PyMethod && object.callable instanceof PyFunction) {
    const { callable, self } = object;
    const inner = machine.special(self, '__repr__') ? null : partsOf(machine, self);
    return inner && joined([`<bound method ${callable.qualname} of `, ...inner, '>']);
  }
  return null;
}

/** Puts texts that follow one another together. */
function joined(parts: readonly AddressedPart[]): AddressedPart[] {
  const all: AddressedPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

/** The repr of an object that shows an address; null where the model has none, or it is measured. */
export function addressedRepr(
  machine: Machine,
  object: PyObject,
  feature: string,
): PyAddressedStr | null {
  if (machine.heap.blocks.meter) return null;
  const parts = partsOf(machine, object);
  return parts && new PyAddressedStr(machine, parts, feature);
}
