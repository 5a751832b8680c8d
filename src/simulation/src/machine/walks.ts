// Loops over sequences from 3.15 on: GET_ITER leaves the sequence itself on the stack, with a position
// beside it, and no iterator is made (virtual iterators of Python/ceval.c and bytecodes.c).
import { PyBytes } from '../objects/bytes.ts';
import { PyIterator } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

/** Lets a loop walk over what is on top of the stack, where it needs no iterator for that. */
export function beginWalk({ profile }: Machine, frame: Frame): boolean {
  const sequence = frame.peek(0);
  const kind = profile.minor >= 15 && !sequence.cls ? kindOf(sequence) : null;
  if (kind)
    frame.walks.set(frame.depth - 1, {
      over: sequence,
      iterator: new PyIterator(kind, sequence),
    });
  return kind !== null;
}

function kindOf(object: PyObject): 'list' | 'tuple' | 'str' | 'bytes' | null {
  if (object instanceof PyList) return 'list';
  if (object instanceof PyTuple) return 'tuple';
  if (object instanceof PyStr) return 'str';
  return object instanceof PyBytes ? 'bytes' : null;
}

/** Where the loop stands that walks over an entry, `offset` below the top; undefined for an iterator. */
export function walkOver(frame: Frame, offset: number): PyIterator | undefined {
  const depth = frame.depth - 1 - offset;
  const walk = frame.walks.get(depth);
  return walk?.over === frame.stack[depth] ? walk?.iterator : undefined;
}
