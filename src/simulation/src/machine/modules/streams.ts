// Standard output and standard error as objects: the part of Modules/_io/textio.c that print() and
// programs use. What goes to standard error is no part of a run's output.
import { builtinType } from '../../objects/object.ts';
import { PyPlainObject, PyStr } from '../../objects/simple.ts';
import type { PyObject } from '../../objects/object.ts';
import type { Machine, Native } from '../context.ts';
import { typeError } from '../raise.ts';
import type { NativeType } from './native-module.ts';

const streamType = builtinType('TextIOWrapper');

function stream(): PyPlainObject {
  const made = new PyPlainObject(streamType);
  made.hidden = true;
  made.permanent = true;
  return made;
}

/** `sys.stdout` and `sys.stderr`. */
export const standardOutput = stream();
export const standardError = stream();

/** What writing to one of the two streams does, or null for any other object. */
export function outputOf(
  machine: Machine,
  file: PyObject,
): ((text: string, bound: boolean) => void) | null {
  if (file === standardError) {
    return (text, bound) => {
      machine.own.errors.write(text, bound);
    };
  }
  if (file !== standardOutput) return null;
  return (text, bound) => {
    machine.write(text, bound);
  };
}

const write: Native = ({ machine, args: [file, text] }) => {
  if (!(text instanceof PyStr)) {
    throw typeError(machine, `write() argument must be str, not ${text?.type.name ?? 'NoneType'}`);
  }
  if (file) outputOf(machine, file)?.(text.value, false);
  return machine.heap.int([...text.value].length);
};

/** Lets a stream hand on what it keeps; nothing for other objects. */
export function flushStream(machine: Machine, file: PyObject): void {
  if (file === standardOutput) machine.own.output.flush();
  else if (file === standardError) machine.own.errors.flush();
}

const flush: Native = ({ machine, args: [file] }) => {
  if (file) flushStream(machine, file);
  return machine.heap.none;
};

/** The type of the streams; a program cannot call it. */
export const streams: NativeType = {
  type: streamType,
  construct({ machine }) {
    throw machine.unsupported('TextIOWrapper()');
  },
  methods: { write, flush },
};
