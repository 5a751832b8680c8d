// What an exception refers to: Objects/exceptions.c, CPython 3.11 to 3.15.
import type { ExceptionField, PyException } from '../../objects/exceptions.ts';
import type { PyObject } from '../../objects/object.ts';
import type { PyTuple } from '../../objects/sequences.ts';
import type { Machine } from '../context.ts';

/** Puts an object in a field of an exception, or null; what was there is let go of after (Py_XSETREF). */
export function setExceptionField(
  { heap }: Machine,
  exception: PyException,
  name: ExceptionField,
  target: PyObject | null,
): void {
  const old = exception.get(name);
  const place = heap.slot(exception, name);
  if (target) heap.incref(target, place);
  exception.put(name, heap.label(name), target);
  if (old) heap.decref(old, place);
}

/** `args` of an exception that `__new__` or `__init__` gets, and what its type reads of them. */
export function setArguments(machine: Machine, exception: PyException, args: PyTuple): void {
  if (exception.get('.args') !== args) setExceptionField(machine, exception, '.args', args);
  const { type } = exception;
  const has = (name: string) => type.mro.some((base) => base.isBuiltin && base.name === name);
  const [first = null] = args.items;
  if (has('OSError') && args.items.length > 1) throw machine.unsupported('OSError with an errno');
  if (has('StopIteration')) {
    setExceptionField(machine, exception, '.value', first ?? machine.heap.none);
  } else if (has('SystemExit') && first) {
    setExceptionField(machine, exception, '.code', args.items.length === 1 ? first : args);
  }
}

/** What was being handled when an exception was raised becomes its `__context__` (_PyErr_SetObject). */
export function rememberContext(machine: Machine, exception: PyException): void {
  const current = machine.handling.at(-1)?.exception;
  if (!current || current === exception) return;
  for (const link of contextsOf(current)) {
    if (link.get('.__context__') !== exception) continue;
    setExceptionField(machine, link, '.__context__', null);
    break;
  }
  setExceptionField(machine, exception, '.__context__', current);
}

/** An exception and its contexts, each once. */
function contextsOf(exception: PyException): Set<PyException> {
  const found = new Set([exception]);
  for (const each of found) {
    const context = each.get('.__context__');
    if (context) found.add(context as PyException);
  }
  return found;
}
