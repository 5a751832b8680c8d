// Functions of sys about exceptions and frames: Python/sysmodule.c, CPython 3.11 to 3.15.
import { PyInt } from '../../objects/simple.ts';
import { unnamed } from '../builtins/clinic.ts';
import type { Frame } from '../frame.ts';
import type { Native } from '../context.ts';
import { raise, typeError } from '../raise.ts';
import { newTuple } from '../tuples.ts';

const excInfo: Native = ({ machine }) => {
  const { none } = machine.heap;
  const current = machine.handling.at(-1)?.exception;
  const traceback = current?.get('.__traceback__') ?? none;
  return newTuple(machine, current ? [current.type, current, traceback] : [none, none, none]);
};

const getFrame: Native = (call) => {
  const { machine, frame } = call;
  const [depth] = unnamed(call, '_getframe', 0, 1);
  if (depth && !(depth instanceof PyInt)) {
    throw typeError(machine, `'${depth.type.name}' object cannot be interpreted as an integer`);
  }
  let found: Frame | null = frame;
  for (let left = depth ? Number(depth.value) : 0; left > 0 && found; left -= 1) {
    found = found.previous;
  }
  if (!found) throw raise(machine, 'ValueError', 'call stack is not deep enough');
  return found.objectOf();
};

/** `sys.exc_info`, `sys.exception` and `sys._getframe`. */
export const exceptionFunctions: Readonly<Record<string, Native>> = {
  exc_info: excInfo,
  exception: ({ machine }) => machine.handling.at(-1)?.exception ?? machine.heap.none,
  _getframe: getFrame,
};
