// super: super_init and super_init_without_args of Objects/typeobject.c, CPython 3.11 to 3.15.
import { PySuper } from '../../objects/descriptors.ts';
import { PyCell } from '../../objects/functions.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import type { Call, Machine, Native } from '../context.ts';
import type { Frame } from '../frame.ts';
import { holdFields } from '../iteration.ts';
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

/** supercheck: the type whose order of lookup is followed. */
function checked(machine: Machine, type: PyType, object: PyObject): PyType {
  if (object instanceof PyType && object.isSubtypeOf(type)) return object;
  if (object.type.isSubtypeOf(type)) return object.type;
  const what = object instanceof PyType ? `type ${object.name}` : `instance of ${object.type.name}`;
  throw typeError(
    machine,
    machine.profile.minor < 13
      ? 'super(type, obj): obj must be an instance or subtype of type'
      : `super(type, obj): obj (${what}) is not an instance or subtype of type (${type.name}).`,
  );
}

/** `super()`, `super(type)` and `super(type, object)`. */
export const makeSuper: Native = ({ machine, frame, args }: Call) => {
  const [type, object = machine.heap.none] = args.length === 0 ? fromFrame(machine, frame) : args;
  if (!(type instanceof PyType)) {
    const name = type?.type.name ?? '';
    throw typeError(machine, `super() argument 1 must be a type, not ${name}`);
  }
  if (object === machine.heap.none) {
    return holdFields(machine, new PySuper(type, null, null), [['.__thisclass__', type]]);
  }
  const start = checked(machine, type, object);
  return holdFields(machine, new PySuper(type, object, start), [
    ['.__self__', object],
    ['.__thisclass__', type],
    ['.__self_class__', start],
  ]);
};
