import { Chunk } from '../../chunks/chunk.ts';
import type { PyException } from '../../objects/exceptions.ts';
import type { PyType } from '../../objects/object.ts';
import type { PyTuple } from '../../objects/sequences.ts';
import type { Call } from '../context.ts';
import { exceptionType } from '../exception-types.ts';
import { newException } from './making.ts';

const groups = new Chunk(
  async () => (await import('./groups.ts')).newGroup,
  'ExceptionGroup BaseExceptionGroup',
);

const systemError = exceptionType('OSError');
const typeByErrno = new Chunk(
  async () => (await import('./own-arguments.ts')).typeByErrno,
  'OSError',
);

/** What calling a class of exceptions makes; nobody holds it yet. */
export function calledException(
  { machine, frame }: Call,
  type: PyType,
  args: PyTuple,
): PyException {
  if (type === systemError && args.items.length > 1) {
    const known = exceptionType(typeByErrno.code(machine, args.items));
    return newException(machine, known, args);
  }
  const isGroup = type.solid.mro.some(({ name }) => name === 'BaseExceptionGroup');
  return isGroup ? groups.code(machine, frame, type, args) : newException(machine, type, args);
}
