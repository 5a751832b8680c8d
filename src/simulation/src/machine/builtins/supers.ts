// super: super_init and super_init_without_args of Objects/typeobject.c, CPython 3.11 to 3.15.
import { PySuper } from '../../objects/descriptors.ts';
import { PyCell } from '../../objects/functions.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { findAttribute } from '../attributes.ts';
import type { Call, Machine, Native } from '../context.ts';
import type { Frame } from '../frame.ts';
import { raise, typeError } from '../raise.ts';

/** The class and the first argument of the method that runs. */
function fromFrame(machine: Machine, frame: Frame): [PyObject, PyObject] {
  const { code, locals } = frame;
  const fail = (text: string) => raise(machine, 'RuntimeError', `super(): ${text}`);
  if (code.kind === 'module' || code.kind === 'class' || code.positional + code.keywordOnly === 0) {
    throw fail('no arguments');
  }
  const first = locals[0];
  const object = first instanceof PyCell ? first.content : first;
  if (!object) throw fail('arg[0] deleted');
  const at = code.free.find((index) => code.locals[index] === '__class__');
  const cell = at === undefined ? null : locals[at];
  if (!(cell instanceof PyCell)) throw fail('__class__ cell not found');
  if (!cell.content) throw fail('empty __class__ cell');
  return [cell.content, object];
}

/** The class that an object says is its own, where that is another than its type. */
function claimedClass(machine: Machine, object: PyObject): PyType | null {
  if (!object.cls) return null;
  const { frame } = machine;
  if (!findAttribute(machine, frame, object, '__class__')) return null;
  const claimed = frame.peek(0);
  frame.pop();
  return claimed instanceof PyType && claimed !== object.type ? claimed : null;
}

/** supercheck: the type whose order of lookup is followed. */
function checked(machine: Machine, type: PyType, object: PyObject): PyType {
  if (object instanceof PyType && object.isSubtypeOf(type)) return object;
  if (object.type.isSubtypeOf(type)) return object.type;
  const claimed = claimedClass(machine, object);
  if (claimed?.isSubtypeOf(type)) return claimed;
  const what = object instanceof PyType ? `type ${object.name}` : `instance of ${object.type.name}`;
  throw typeError(
    machine,
    machine.profile.minor < 13
      ? 'super(type, obj): obj must be an instance or subtype of type'
      : `super(type, obj): obj (${what}) is not an instance or subtype of type (${type.name}).`,
  );
}

/** super_init: what a new object starts from; the arguments of the method that runs where none are given. */
export function fillSuper(
  { machine, frame, names }: Call,
  self: PySuper,
  args: readonly PyObject[],
): void {
  if (names.length > 0) throw typeError(machine, 'super() takes no keyword arguments');
  if (args.length > 2) {
    throw typeError(machine, `super() expected at most 2 arguments, got ${String(args.length)}`);
  }
  const [type, object = machine.heap.none] = args.length === 0 ? fromFrame(machine, frame) : args;
  if (!(type instanceof PyType)) {
    const name = type?.type.name ?? '';
    throw typeError(machine, `super() argument 1 must be a type, not ${name}`);
  }
  const fields: [string, PyObject][] = [['.__thisclass__', type]];
  self.start = type;
  if (object !== machine.heap.none) {
    self.object = object;
    self.objectType = checked(machine, type, object);
    fields.unshift(['.__self__', object]);
    fields.push(['.__self_class__', self.objectType]);
  }
  for (const [label, target] of fields) {
    machine.heap.incref(target, machine.heap.slot(self, label));
    self.fields.push({ label: machine.heap.label(label), target });
  }
}

/** `super()`, `super(type)` and `super(type, object)`. */
export const makeSuper: Native = (call) => {
  const { heap } = call.machine;
  const made = heap.allocate(new PySuper());
  call.frame.push(made);
  fillSuper(call, made, call.args);
  heap.track(made);
  return undefined;
};
