import { PyInt } from '../../objects/simple.ts';
import type { PyObject } from '../../objects/object.ts';
import type { Call, Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { behindProxy, isProxy } from '../proxies.ts';
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
  return indexNumber(call.machine, call.frame, object);
}

/** The number of an int or of what `__index__` gives; raises `TypeError` for anything else. */
export function indexNumber(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  message = `'${object.type.name}' object cannot be interpreted as an integer`,
): number {
  return Number(indexValue(machine, frame, object, message));
}

/** The int of an int or of what `__index__` gives; raises `TypeError` for anything else. */
export function indexValue(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  message = `'${object.type.name}' object cannot be interpreted as an integer`,
): bigint {
  if (object instanceof PyInt) return object.value;
  if (isProxy(object)) {
    return behindProxy(machine, object, (target) => indexValue(machine, frame, target, message));
  }
  const own = machine.special(object, '__index__');
  if (!own) throw typeError(machine, message);
  machine.call(frame, own, [object]);
  const result = frame.peek(0);
  if (!(result instanceof PyInt))
    throw typeError(machine, `__index__ returned non-int (type ${result.type.name})`);
  frame.pop();
  return result.value;
}

/** Everything that an iterable gives, left on the stack in order. */
export function collectItems({ machine, frame }: Call, iterable: PyObject): PyObject[] {
  machine.iterate(frame, iterable);
  const iterator = frame.peek(0);
  const items: PyObject[] = [];
  while (machine.next(frame, iterator)) {
    items.push(frame.peek(0));
    frame.swap(2);
  }
  frame.pop();
  return items;
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

/** The named arguments of a call, in order. */
export function namedArguments({ args, names }: Call): (readonly [string, PyObject])[] {
  const first = args.length - names.length;
  return names.flatMap((name, at) => {
    const value = args[first + at];
    return value ? [[name, value] as const] : [];
  });
}
