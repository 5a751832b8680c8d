import type { PyObject } from '../../objects/object.ts';
import type { Call, Native } from '../context.ts';
import { typeError } from '../raise.ts';

/** The only argument of a function of sys. */
export function only(call: Call, name: string): PyObject {
  const [value] = call.args;
  if (value && call.args.length === 1 && call.names.length === 0) return value;
  const count = String(call.args.length);
  throw typeError(call.machine, `sys.${name}() takes exactly one argument (${count} given)`);
}

/** A function of sys that takes nothing. */
export const without =
  (name: string, answer: (call: Call) => PyObject): Native =>
  (call) => {
    const count = call.args.length;
    if (count === 0) return answer(call);
    throw typeError(call.machine, `sys.${name}() takes no arguments (${String(count)} given)`);
  };
