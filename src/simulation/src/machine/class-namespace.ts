// The mapping in which a class body runs: `__prepare__` of the metaclass, Python/bltinmodule.c, CPython
// 3.11 to 3.15.
import { type PyObject, PyType, typeType } from '../objects/object.ts';
import type { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { findAttribute } from './attributes.ts';
import type { Machine } from './context.ts';
import { newDict } from './dicts.ts';
import type { Frame } from './frame.ts';
import { holdUnpacked } from './held-arguments.ts';
import { typeError } from './raise.ts';

/** What `__prepare__` is told. */
interface Preparation {
  readonly name: PyStr;
  readonly meta: PyObject;
  readonly bases: PyObject;
  readonly values: readonly PyObject[];
  readonly keywords: readonly string[];
}

/** The dict, or another mapping, that the body's names go to; left on the stack. */
export function prepare(
  machine: Machine,
  frame: Frame,
  { name, meta, bases, values, keywords }: Preparation,
): PyObject {
  const plain =
    meta instanceof PyType && meta.lookup('__prepare__') === typeType.lookup('__prepare__');
  if (plain || !findAttribute(machine, frame, meta, '__prepare__')) {
    frame.push(newDict(machine));
    return frame.peek(0);
  }
  const base = frame.depth - 1;
  const method = frame.peek(0);
  const args = [name, bases, ...values];
  holdUnpacked({ machine, frame, args, names: keywords }, args);
  machine.call(frame, method, args, keywords);
  frame.collapse(base);
  const made = frame.peek(0);
  if (made instanceof PyDict || machine.special(made, '__getitem__')) return made;
  const who = meta instanceof PyType ? meta.name : '<metaclass>';
  const text = `${who}.__prepare__() must return a mapping, not ${made.type.name}`;
  throw typeError(machine, text);
}
