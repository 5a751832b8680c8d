// What the compiler puts into the names of a class beside those of its body: codegen_class_body of
// Python/codegen.c (Python/compile.c until 3.13), CPython 3.11 to 3.15.
import type { CodeObject } from '../compiler/code.ts';
import { PyCell, type PyFunction } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import type { MappingNames } from './mapping-names.ts';

const ownCell = '__classcell__';

function hidden<T extends PyObject>(object: T): T {
  object.hidden = true;
  object.permanent = true;
  return object;
}

/** The names that the methods of a class assign to `self`, which the model does not collect. */
export function staticAttributes(machine: Machine): PyTuple {
  return Object.defineProperties(hidden(new PyTuple(0)), {
    items: {
      get() {
        throw machine.unsupported('__static_attributes__');
      },
    },
    visit: { value: () => undefined },
  });
}

/** Whether a class body keeps its names in a cell for what is inside it (from 3.14). */
function hasDictCell({ constants }: CodeObject, minor: number): boolean {
  if (minor < 14) return false;
  return constants.some(
    (constant) =>
      constant.kind === 'code' &&
      constant.code.kind === 'function' &&
      constant.code.name !== '<lambda>',
  );
}

/** Stores what comes before the body. */
export function openBody(
  machine: Machine,
  frame: Frame,
  names: MappingNames,
  { code, globals }: PyFunction,
): void {
  const { heap, profile } = machine;
  const put = (name: string, value: PyObject) => {
    frame.push(value);
    names.store(frame, name);
  };
  put('__module__', globals.get('__name__') ?? heap.immortalStr('__main__'));
  put('__qualname__', heap.immortalStr(code.qualname));
  if (profile.minor >= 13) put('__firstlineno__', heap.int(code.line));
}

/** Stores what comes behind the body, the cell of the class itself last. */
export function closeBody(
  machine: Machine,
  frame: Frame,
  names: MappingNames,
  code: CodeObject,
): void {
  const cell = names.get(ownCell);
  if (cell) {
    frame.push(cell);
    names.remove(frame, ownCell);
  }
  const put = (name: string, value: PyObject) => {
    frame.push(value);
    names.store(frame, name);
  };
  if (machine.profile.minor >= 13) put('__static_attributes__', staticAttributes(machine));
  if (hasDictCell(code, machine.profile.minor)) put('__classdictcell__', hidden(new PyCell()));
  if (cell) names.store(frame, ownCell);
}
