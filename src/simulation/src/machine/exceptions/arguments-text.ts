// BaseException_repr and BaseExceptionGroup_repr of Objects/exceptions.c, CPython 3.11 to 3.15.
import type { PyException } from '../../objects/exceptions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';

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
