import { baseExceptionType } from '../objects/exceptions.ts';
import { builtinType, type PyType } from '../objects/object.ts';

const exception = builtinType('Exception', baseExceptionType);
const lookup = builtinType('LookupError', exception);
const arithmetic = builtinType('ArithmeticError', exception);
const name = builtinType('NameError', exception);
const runtime = builtinType('RuntimeError', exception);
const value = builtinType('ValueError', exception);
const importError = builtinType('ImportError', exception);
const system = builtinType('OSError', exception);
const connection = builtinType('ConnectionError', system);
const warning = builtinType('Warning', exception);
const syntax = builtinType('SyntaxError', exception);
const indentation = builtinType('IndentationError', syntax);
const group = builtinType('BaseExceptionGroup', baseExceptionType);

/** Types that add nothing to their base. */
const plain: readonly (readonly [PyType, string])[] = [
  [
    warning,
    'BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning',
  ],
  [
    system,
    'BlockingIOError ChildProcessError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError',
  ],
  [
    connection,
    'BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError',
  ],
  [exception, 'BufferError EOFError StopAsyncIteration SystemError'],
  [arithmetic, 'FloatingPointError'],
  [importError, 'ModuleNotFoundError'],
  [value, 'UnicodeError'],
  [baseExceptionType, 'GeneratorExit'],
];

/** The builtin exceptions that the model has, by name. */
export const exceptionTypes: ReadonlyMap<string, PyType> = new Map(
  [
    baseExceptionType,
    exception,
    lookup,
    arithmetic,
    name,
    runtime,
    value,
    importError,
    system,
    connection,
    warning,
    group,
    syntax,
    indentation,
    builtinType('TabError', indentation),
    builtinType('ExceptionGroup', group, exception),
    ...plain.flatMap(([base, names]) => names.split(' ').map((each) => builtinType(each, base))),
    builtinType('IndexError', lookup),
    builtinType('KeyError', lookup),
    builtinType('ZeroDivisionError', arithmetic),
    builtinType('OverflowError', arithmetic),
    builtinType('UnboundLocalError', name),
    builtinType('RecursionError', runtime),
    builtinType('NotImplementedError', runtime),
    builtinType('ReferenceError', exception),
    builtinType('TypeError', exception),
    builtinType('AttributeError', exception),
    builtinType('AssertionError', exception),
    builtinType('MemoryError', exception),
    builtinType('StopIteration', exception),
    builtinType('GeneratorExit', baseExceptionType),
    builtinType('KeyboardInterrupt', baseExceptionType),
    builtinType('SystemExit', baseExceptionType),
  ].map((type) => [type.name, type]),
);

/** A builtin exception type; throws for a name that the model lacks. */
export function exceptionType(name: string): PyType {
  const type = exceptionTypes.get(name);
  if (!type) throw new Error(`no exception type ${name}`);
  return type;
}
