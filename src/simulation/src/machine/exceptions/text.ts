// BaseException_str and its kin of Objects/exceptions.c, CPython 3.11 to 3.15.
import type { PyException } from '../../objects/exceptions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { PyInt, PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';

/** `str()` of an exception: its message, or its arguments. */
export function exceptionText(machine: Machine, frame: Frame, object: PyException): string {
  const message = object.get('.message');
  if (message instanceof PyStr) {
    const members = object.get('.exceptions');
    const count = members instanceof PyTuple ? members.items.length : 0;
    return `${message.value} (${String(count)} sub-exception${count === 1 ? '' : 's'})`;
  }
  const own = ownText(machine, frame, object);
  if (own !== null) return own;
  const [first] = object.args;
  if (!first) return '';
  if (object.type.name === 'KeyError' && object.args.length === 1)
    return machine.repr(frame, first);
  if (object.args.length === 1) return machine.str(frame, first);
  return `(${object.args.map((item) => machine.repr(frame, item)).join(', ')})`;
}

/** OSError_str, SyntaxError_str and ImportError_str; null where that of BaseException shows the arguments. */
function ownText(machine: Machine, frame: Frame, object: PyException): string | null {
  const [errno, message] = [object.get('.errno'), object.get('.msg')];
  if (errno) return systemText(machine, frame, object, errno);
  if (!message) return null;
  const [filename, line] = [object.get('.filename'), object.get('.lineno')];
  const text = machine.str(frame, message);
  const named = filename instanceof PyStr ? filename.value.replace(/^.*\//, '') : null;
  const at = line instanceof PyInt ? `line ${String(line.value)}` : null;
  if (named === null && at === null) return text;
  return `${text} (${[named, at].filter((part) => part !== null).join(', ')})`;
}

function systemText(machine: Machine, frame: Frame, object: PyException, errno: PyObject): string {
  const [strerror, filename, other] = (['.strerror', '.filename', '.filename2'] as const).map(
    (field) => object.get(field),
  );
  const told = strerror ? machine.str(frame, strerror) : 'None';
  const start = `[Errno ${machine.str(frame, errno)}] ${told}`;
  const paths = [filename, other].filter((path) => path !== undefined);
  if (paths.length === 0) return start;
  return `${start}: ${paths.map((path) => machine.repr(frame, path)).join(' -> ')}`;
}
