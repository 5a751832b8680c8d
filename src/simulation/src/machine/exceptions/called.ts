import { Chunk } from '../../chunks/chunk.ts';
import type { PyException } from '../../objects/exceptions.ts';
import type { PyType } from '../../objects/object.ts';
import type { PyTuple } from '../../objects/sequences.ts';
import type { Call } from '../context.ts';
import { newException } from './making.ts';

const groups = new Chunk(
  async () => (await import('./groups.ts')).newGroup,
  'ExceptionGroup BaseExceptionGroup',
);

/** What calling a class of exceptions makes; nobody holds it yet. */
export function calledException(
  { machine, frame }: Call,
  type: PyType,
  args: PyTuple,
): PyException {
  const isGroup = type.solid.mro.some(({ name }) => name === 'BaseExceptionGroup');
  return isGroup ? groups.code(machine, frame, type, args) : newException(machine, type, args);
}
