// What an exception refers to: Objects/exceptions.c, CPython 3.11 to 3.15.
import { Chunk } from '../../chunks/chunk.ts';
import type { ExceptionField, PyException } from '../../objects/exceptions.ts';
import type { PyObject } from '../../objects/object.ts';
import type { PyTuple } from '../../objects/sequences.ts';
import type { Machine } from '../context.ts';
import { newTuple } from '../tuples.ts';
import type { Reader } from './own-arguments.ts';

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

/** Tells an AttributeError that does not say so yet whose attribute is missing, and which. */
export function tellOwner(
  machine: Machine,
  exception: PyException,
  object: PyObject,
  name: string,
): void {
  const { mro } = exception.type;
  if (!mro.some(({ isBuiltin, name: type }) => isBuiltin && type === 'AttributeError')) return;
  if (exception.get('.name') ?? exception.get('.obj')) return;
  setExceptionField(machine, exception, '.name', machine.heap.immortalStr(name));
  setExceptionField(machine, exception, '.obj', object);
}

const own = new Chunk(
  async () => (await import('./own-arguments.ts')).ownArguments,
  'OSError SyntaxError ImportError exec eval compile',
);

/** Fills the fields that a type has of its own, and shortens `args` where it says so. */
function readOwn(machine: Machine, exception: PyException, reader: Reader, args: PyTuple): void {
  const { fields, kept } = own.code(machine, reader, args.items);
  for (const [name, value] of fields) setExceptionField(machine, exception, name, value);
  if (kept === args.items.length) return;
  setExceptionField(machine, exception, '.args', newTuple(machine, args.items.slice(0, kept)));
}

type Init = (machine: Machine, exception: PyException, args: PyTuple) => void;

/** What `tp_init` of a type reads of the arguments, by type. */
const inits: Readonly<Record<string, Init>> = {
  OSError(machine, exception, args) {
    if (args.items.length > 1) readOwn(machine, exception, 'OSError', args);
  },
  SyntaxError(machine, exception, args) {
    readOwn(machine, exception, 'SyntaxError', args);
  },
  ImportError(machine, exception, args) {
    readOwn(machine, exception, 'ImportError', args);
  },
  StopIteration(machine, exception, { items: [value] }) {
    setExceptionField(machine, exception, '.value', value ?? machine.heap.none);
  },
  SystemExit(machine, exception, args) {
    const [code, more] = args.items;
    if (code) setExceptionField(machine, exception, '.code', more ? args : code);
  },
};

/** `args` of an exception that `__new__` or `__init__` gets, and what its type reads of them. */
export function setArguments(machine: Machine, exception: PyException, args: PyTuple): void {
  if (exception.get('.args') !== args) setExceptionField(machine, exception, '.args', args);
  const base = exception.type.mro.find(({ isBuiltin, name }) => isBuiltin && name in inits);
  if (base) inits[base.name]?.(machine, exception, args);
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
