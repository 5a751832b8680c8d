// What types of exceptions read of their arguments: oserror_init, SyntaxError_init and ImportError_init of
// Objects/exceptions.c, CPython 3.11 to 3.15.
import type { ExceptionField } from '../../objects/exceptions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { PyInt } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';

/** Fields that arguments fill, and how many of the arguments stay in `args`. */
export interface OwnArguments {
  readonly fields: readonly (readonly [ExceptionField, PyObject])[];
  readonly kept: number;
}

/** Builtin types that read their arguments in a way of their own. */
export type Reader = 'OSError' | 'SyntaxError' | 'ImportError';

function fieldsOf(
  names: readonly ExceptionField[],
  values: readonly (PyObject | undefined)[],
): (readonly [ExceptionField, PyObject])[] {
  return names.flatMap((name, at) => {
    const value = values[at];
    return value ? [[name, value] as const] : [];
  });
}

function systemArguments({ heap }: Machine, args: readonly PyObject[]): OwnArguments {
  if (args.length < 2 || args.length > 5) return { fields: [], kept: args.length };
  const [errno, strerror, filename, , other] = args;
  const named = filename !== undefined && filename !== heap.none;
  const second = other === heap.none ? undefined : other;
  return {
    fields: fieldsOf(
      ['.errno', '.strerror', '.filename', '.filename2'],
      [errno, strerror, named ? filename : undefined, named ? second : undefined],
    ),
    kept: named ? 2 : args.length,
  };
}

const placeFields = [
  '.filename',
  '.lineno',
  '.offset',
  '.text',
  '.end_lineno',
  '.end_offset',
] as const;

function syntaxArguments(machine: Machine, args: readonly PyObject[]): OwnArguments {
  const [message, place] = args;
  const fields = fieldsOf(['.msg'], [message]);
  if (args.length !== 2) return { fields, kept: args.length };
  if (!(place instanceof PyTuple) || (place.items.length !== 4 && place.items.length !== 6)) {
    throw machine.unsupported('SyntaxError with such a place');
  }
  return { fields: [...fields, ...fieldsOf(placeFields, place.items)], kept: 2 };
}

/** What a type reads of the arguments of its exception. */
export function ownArguments(
  machine: Machine,
  reader: Reader,
  args: readonly PyObject[],
): OwnArguments {
  if (reader === 'OSError') return systemArguments(machine, args);
  if (reader === 'SyntaxError') return syntaxArguments(machine, args);
  const fields = args.length === 1 ? fieldsOf(['.msg'], args) : [];
  return { fields, kept: args.length };
}

const linux: Readonly<Record<number, string>> = {
  ...{ 1: 'PermissionError', 2: 'FileNotFoundError', 3: 'ProcessLookupError' },
  ...{ 4: 'InterruptedError', 10: 'ChildProcessError', 11: 'BlockingIOError' },
  ...{ 13: 'PermissionError', 17: 'FileExistsError', 20: 'NotADirectoryError' },
  ...{ 21: 'IsADirectoryError', 32: 'BrokenPipeError', 103: 'ConnectionAbortedError' },
  ...{ 104: 'ConnectionResetError', 108: 'BrokenPipeError', 110: 'TimeoutError' },
  ...{ 111: 'ConnectionRefusedError', 114: 'BlockingIOError', 115: 'BlockingIOError' },
};

const emscripten: Readonly<Record<number, string>> = {
  ...{ 2: 'PermissionError', 6: 'BlockingIOError', 7: 'BlockingIOError' },
  ...{ 12: 'ChildProcessError', 13: 'ConnectionAbortedError', 14: 'ConnectionRefusedError' },
  ...{ 15: 'ConnectionResetError', 20: 'FileExistsError', 26: 'BlockingIOError' },
  ...{ 27: 'InterruptedError', 31: 'IsADirectoryError', 44: 'FileNotFoundError' },
  ...{ 54: 'NotADirectoryError', 63: 'PermissionError', 64: 'BrokenPipeError' },
  ...{ 71: 'ProcessLookupError', 73: 'TimeoutError', 140: 'BrokenPipeError' },
};

/** The type that `OSError` becomes by the number of its error, which each system has its own for. */
export function typeByErrno(machine: Machine, args: readonly PyObject[]): string {
  const [errno] = args;
  if (args.length < 2 || args.length > 5 || !(errno instanceof PyInt)) return 'OSError';
  const names = machine.profile.word === 4 ? emscripten : linux;
  return names[Number(errno.value)] ?? 'OSError';
}
