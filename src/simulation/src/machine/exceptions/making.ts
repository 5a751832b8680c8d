// New exceptions: BaseException_new and BaseException_init of Objects/exceptions.c, CPython 3.11 to 3.15.
import { Chunk } from '../../chunks/chunk.ts';
import { PyException } from '../../objects/exceptions.ts';
import type { PyType } from '../../objects/object.ts';
import type { PyTuple } from '../../objects/sequences.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { setArguments, setExceptionField } from './fields.ts';

const groups = new Chunk(
  async () => (await import('./groups.ts')).readGroup,
  'ExceptionGroup BaseExceptionGroup',
);

/** Makes an exception that holds its arguments; nobody holds it yet. */
export function newException(
  machine: Machine,
  type: PyType,
  args: PyTuple,
  message = '',
  frame: Frame = machine.frame,
): PyException {
  const { heap } = machine;
  const meanwhile = heap.interpreter('exception in flight');
  const isGroup = type.solid.mro.some(({ name }) => name === 'BaseExceptionGroup');
  heap.incref(args, meanwhile);
  const group = isGroup ? groups.code(machine, frame, type, args.items) : null;
  const exception = heap.allocate(new PyException(group?.type ?? type, message), false);
  setArguments(machine, exception, args);
  if (group) {
    const { message: text, exceptions, shown } = group;
    setExceptionField(machine, exception, '.message', text);
    setExceptionField(machine, exception, '.exceptions', exceptions);
    if (shown) setExceptionField(machine, exception, '.exceptions_str', shown);
    frame.pop();
  }
  heap.decref(args, meanwhile);
  heap.track(exception);
  return exception;
}
