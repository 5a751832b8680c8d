// iter and next: Python/bltinmodule.c and Objects/iterobject.c, CPython 3.11 to 3.15.
import { builtinType } from '../../objects/object.ts';
import { isCallable } from '../callable.ts';
import type { Machine, Native } from '../context.ts';
import type { Frame } from '../frame.ts';
import { generators } from '../generators/generators-chunk.ts';
import { equalItems } from '../item-equality.ts';
import { isIterator } from '../iteration.ts';
import { newNative, type NativeObject } from '../native-object.ts';
import { typeError } from '../raise.ts';
import { unnamed } from './clinic.ts';

const callableIteratorType = builtinType('callable_iterator');

function nextOfCallable(machine: Machine, frame: Frame, self: NativeObject): boolean {
  const { heap } = machine;
  const [callable, sentinel] = [self.get(heap, '.callable'), self.get(heap, '.sentinel')];
  if (!callable || !sentinel) return false;
  const depth = frame.depth;
  try {
    machine.call(frame, callable, []);
  } catch (error) {
    if (!machine.swallow(error, 'StopIteration')) throw error;
    frame.unwind(depth);
    endCallable(machine, self);
    return false;
  }
  if (!equalItems(machine, frame, sentinel, frame.peek(0))) return true;
  frame.pop();
  endCallable(machine, self);
  return false;
}

function endCallable({ heap }: Machine, self: NativeObject): void {
  self.drop(heap, '.callable');
  self.drop(heap, '.sentinel');
}

/** `iter` and `next`. */
export const iteratorFunctions: Readonly<Record<string, Native>> = {
  iter(call) {
    const { machine, frame } = call;
    const [object, sentinel] = unnamed(call, 'iter', 1, 2);
    if (!object) return undefined;
    if (!sentinel) {
      machine.iterate(frame, object);
      return undefined;
    }
    if (!isCallable(object))
      throw typeError(
        machine,
        machine.profile.minor === 12
          ? 'iter(object, sentinel): object must be callable'
          : 'iter(v, w): v must be callable',
      );
    const fields = [
      ['.callable', object],
      ['.sentinel', sentinel],
    ] as const;
    return newNative(machine, callableIteratorType, 4, fields, { next: nextOfCallable });
  },
  next(call) {
    const { machine, frame } = call;
    const [iterator, missing] = unnamed(call, 'next', 1, 2);
    if (!iterator) return undefined;
    if (!isIterator(iterator) && !machine.special(iterator, '__next__')) {
      throw typeError(machine, `'${iterator.type.name}' object is not an iterator`);
    }
    if (!missing) {
      generators.code.nextOrStop(machine, frame, iterator);
      return undefined;
    }
    return machine.next(frame, iterator) ? undefined : missing;
  },
};
