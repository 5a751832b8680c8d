import { PyInt } from '../../objects/simple.ts';
import type { PyObject } from '../../objects/object.ts';
import type { Call } from '../context.ts';
import { typeError } from '../raise.ts';

/** An argument by position; raises `TypeError` with a plain count where it is missing. */
export function required(call: Call, index: number, name: string): PyObject {
  const value = call.args[index];
  if (value) return value;
  throw typeError(
    call.machine,
    `${name} expected at least ${String(index + 1)} argument${index === 0 ? '' : 's'}, got ${String(call.args.length)}`,
  );
}

/** Refuses named arguments that a native function does not have in the model. */
export function positionalOnly(call: Call, name: string): void {
  const [first] = call.names;
  if (first !== undefined) throw call.machine.unsupported(`${name}(${first}=…)`);
}

/** Arguments of a method after `self`, exactly `count` of them. */
export function exactly(call: Call, count: number, name: string): PyObject[] {
  positionalOnly(call, name);
  const values = call.args.slice(1);
  if (values.length !== count) {
    const wanted = count === 0 ? 'no arguments' : count === 1 ? 'exactly one argument' : '';
    if (wanted === '')
      throw call.machine.unsupported(`${name} with ${String(values.length)} arguments`);
    throw typeError(call.machine, `${name}() takes ${wanted} (${String(values.length)} given)`);
  }
  return values;
}

/** An int as a JavaScript number; raises `TypeError` for anything else. */
export function index(call: Call, object: PyObject): number {
  if (object instanceof PyInt) return Number(object.value);
  throw typeError(call.machine, `'${object.type.name}' object cannot be interpreted as an integer`);
}

/** The value of a named argument, which is taken out of the positional ones. */
export function named(call: Call, name: string): PyObject | undefined {
  const at = call.names.indexOf(name);
  return at < 0 ? undefined : call.args[call.args.length - call.names.length + at];
}

/** The positional arguments. */
export function positional(call: Call): readonly PyObject[] {
  return call.args.slice(0, call.args.length - call.names.length);
}
