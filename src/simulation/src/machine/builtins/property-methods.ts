// Methods of property: property_init_impl and property_copy of Objects/descrobject.c, CPython 3.11 to
// 3.15.
import { PyProperty } from '../../objects/descriptors.ts';
import { PyFunction } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import type { Call, Machine, Native } from '../context.ts';
import { storeOwn } from '../instance-dicts.ts';
import { raise } from '../raise.ts';
import { parameters } from './clinic.ts';

type Parts = readonly (PyObject | null)[];

function fill({ machine: { heap } }: Call, self: PyProperty, parts: Parts): void {
  const labels = ['.fget', '.fset', '.fdel', '.__doc__'];
  parts.forEach((target, at) => {
    if (!target) return;
    const text = labels[at] ?? '';
    heap.incref(target, heap.slot(self, text));
    self.fields.push({ label: heap.label(text), target });
  });
  [self.getter = null, self.setter = null, self.deleter = null, self.doc = null] = parts;
}

function docstring(machine: Machine, getter: PyObject | null): PyObject | null {
  if (!(getter instanceof PyFunction)) return null;
  machine.getAttribute(machine.frame, getter, '__doc__');
  return machine.frame.peek(0);
}

/** The docstring of a property of a class of its own is an attribute of its own. */
function keepDoc({ machine, frame }: Call, self: PyProperty): void {
  const late = machine.profile.minor >= 12;
  if (!self.cls || (!late && self.doc)) return;
  const { depth } = frame;
  const doc = self.doc ?? docstring(machine, self.getter);
  if (!self.cls.layout.hasDict) {
    frame.unwind(depth);
    if (!doc || doc === machine.heap.none) return;
    const text = `'${self.cls.name}' object attribute '__doc__' is read-only`;
    throw raise(machine, 'AttributeError', text);
  }
  if (doc ?? late) {
    frame.push(doc ?? machine.heap.none);
    storeOwn(machine, frame, self, '__doc__');
  }
  frame.unwind(depth);
}

/** `property.setter(f)` and its like: a new property with one part replaced. */
function changed(call: Call, part: number): PyObject | undefined {
  const { machine, frame } = call;
  const [self, replacement] = call.args;
  if (!(self instanceof PyProperty) || !replacement) throw machine.unsupported('property.setter');
  const { none } = machine.heap;
  const parts: (PyObject | null)[] = [self.getter, self.setter, self.deleter, self.doc];
  if (replacement !== none) parts[part] = replacement;
  if (self.takesDoc && parts[0]) parts[3] = null;
  machine.call(
    frame,
    self.type,
    parts.map((value) => value ?? none),
  );
  const made = frame.peek(0);
  if (made instanceof PyProperty) made.name = self.name;
  return undefined;
}

/** The methods of `property`. */
export const propertyMethods: Readonly<Record<string, Native>> = {
  __init__(call) {
    const { machine } = call;
    const [self, ...args] = call.args;
    if (!(self instanceof PyProperty)) throw machine.unsupported('property.__init__');
    const names = ['fget', 'fset', 'fdel', 'doc'];
    const parts = parameters({ ...call, args }, 'property', names, 0).map((value) =>
      value && value !== machine.heap.none ? value : null,
    );
    fill(call, self, parts);
    const { getter, doc } = self;
    const told = getter instanceof PyFunction && getter.code.doc !== null;
    self.takesDoc = !doc && getter !== null && (told || machine.profile.minor === 11);
    if (self.cls) keepDoc(call, self);
    return machine.heap.none;
  },
  getter: (call) => changed(call, 0),
  setter: (call) => changed(call, 1),
  deleter: (call) => changed(call, 2),
  __set_name__({ machine, args: [self, , name] }) {
    if (self instanceof PyProperty && name) self.name = name;
    return machine.heap.none;
  },
};
