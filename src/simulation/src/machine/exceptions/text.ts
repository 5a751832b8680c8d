// BaseException_str, BaseException_repr and their kin of Objects/exceptions.c, CPython 3.11 to 3.15.
import { type PyException } from '../../objects/exceptions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';

/** The arguments in an exception's repr; a group shows its exceptions as they came, from 3.15 on. */
export function argumentsText(
  { profile }: Machine,
  object: PyException,
  inner: (item: PyObject) => string,
): string {
  const [message, members] = [object.get('.message'), object.get('.exceptions')];
  if (profile.minor < 15 || !message || !members) return object.args.map(inner).join(', ');
  const shown = object.get('.exceptions_str');
  const text = shown instanceof PyStr ? shown.value : inner(members);
  const list = object.args[1] instanceof PyList && members instanceof PyTuple;
  const items = list ? `[${members.items.map(inner).join(', ')}]` : text;
  return `${inner(message)}, ${items}`;
}

/** `str()` of an exception: its message, or its arguments. */
export function exceptionText(machine: Machine, frame: Frame, object: PyException): string {
  const message = object.get('.message');
  if (message instanceof PyStr) {
    const members = object.get('.exceptions');
    const count = members instanceof PyTuple ? members.items.length : 0;
    return `${message.value} (${String(count)} sub-exception${count === 1 ? '' : 's'})`;
  }
  const [first] = object.args;
  if (!first) return '';
  if (object.type.name === 'KeyError' && object.args.length === 1)
    return machine.repr(frame, first);
  if (object.args.length === 1) return machine.str(frame, first);
  return `(${object.args.map((item) => machine.repr(frame, item)).join(', ')})`;
}
