import { baseExceptionType } from '../objects/instances.ts';
import { builtinType, type PyType } from '../objects/object.ts';

const exception = builtinType('Exception', baseExceptionType);
const lookup = builtinType('LookupError', exception);
const arithmetic = builtinType('ArithmeticError', exception);
const name = builtinType('NameError', exception);
const runtime = builtinType('RuntimeError', exception);

/** The builtin exceptions that the model has, by name. */
export const exceptionTypes: ReadonlyMap<string, PyType> = new Map(
  [
    baseExceptionType,
    exception,
    lookup,
    arithmetic,
    name,
    runtime,
    builtinType('IndexError', lookup),
    builtinType('KeyError', lookup),
    builtinType('ZeroDivisionError', arithmetic),
    builtinType('OverflowError', arithmetic),
    builtinType('UnboundLocalError', name),
    builtinType('RecursionError', runtime),
    builtinType('NotImplementedError', runtime),
    builtinType('ReferenceError', exception),
    builtinType('TypeError', exception),
    builtinType('ValueError', exception),
    builtinType('AttributeError', exception),
    builtinType('AssertionError', exception),
    builtinType('ImportError', exception),
    builtinType('MemoryError', exception),
    builtinType('StopIteration', exception),
    builtinType('KeyboardInterrupt', baseExceptionType),
    builtinType('SystemExit', baseExceptionType),
  ].map((type) => [type.name, type]),
);

/** A builtin exception type; throws for a name that the model lacks. */
export function exceptionType(name: string): PyType {
  const type = exceptionTypes.get(name);
  if (!type) throw new Error(`no exception type ${name}`);
  return type;
}
