// The module atexit: Modules/atexitmodule.c, CPython 3.11 to 3.15.
import { namedArguments, positional } from '../builtins/arguments.ts';
import { isCallable } from '../callable.ts';
import type { Native } from '../context.ts';
import { newDict, setNew } from '../dicts.ts';
import { dropAtExit, exitFunctions, registerAtExit, runExitFunctions } from '../exit-functions.ts';
import { typeError } from '../raise.ts';
import { newTuple } from '../tuples.ts';
import type { NativeModule } from './native-module.ts';

const register: Native = (call) => {
  const { machine } = call;
  const [callable, ...rest] = positional(call);
  if (!callable) {
    throw typeError(machine, 'register() takes at least 1 argument (0 given)');
  }
  if (!isCallable(callable)) throw typeError(machine, 'the first argument must be callable');
  const args = newTuple(machine, rest);
  const given = [...namedArguments(call)];
  const named = given.length > 0 ? newDict(machine) : null;
  for (const [name, value] of given) {
    if (named) setNew(machine, named, machine.heap.immortalStr(name), value);
  }
  registerAtExit(machine, { function: callable, args, named });
  return callable;
};

const unregister: Native = ({ machine, frame, args }) => {
  const [wanted] = args;
  if (!wanted || args.length > 1) {
    const given = String(args.length);
    throw typeError(machine, `atexit.unregister() takes exactly one argument (${given} given)`);
  }
  const found = exitFunctions(machine).filter(
    (each) => each.function === wanted || machine.equal(frame, each.function, wanted),
  );
  dropAtExit(machine, found);
  return machine.heap.none;
};

const functions: Readonly<Record<string, Native>> = {
  register,
  unregister,
  _ncallbacks: ({ machine }) => machine.heap.int(exitFunctions(machine).length),
  _clear({ machine }) {
    dropAtExit(machine, exitFunctions(machine));
    return machine.heap.none;
  },
  _run_exitfuncs({ machine }) {
    runExitFunctions(machine);
    return machine.heap.none;
  },
};

/** The module atexit. */
export const atexit: NativeModule = { functions };
