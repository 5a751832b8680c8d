// SyntaxError as a program meets it: SyntaxError_init and SyntaxError_str of Objects/exceptions.c, CPython
// 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import type { NotPython } from '../../syntax/refusal.ts';
import type { Machine } from '../context.ts';
import { raise, type Raised } from '../raise.ts';
import { newTuple } from '../tuples.ts';
import { unknownText } from '../unknown-text.ts';

/** The error for a text that is not Python. Where in the line it is wrong, the model does not know. */
export function syntaxError(
  machine: Machine,
  { message, line }: NotPython,
  filename: string,
): Raised {
  const { heap } = machine;
  const [, type = 'SyntaxError', text = ''] = /^(\w+): ([^]*)$/.exec(message) ?? [];
  const unknown = unknownText(machine, 'where in its line a text is wrong');
  const place: readonly PyObject[] = [
    heap.str(filename),
    heap.int(BigInt(line)),
    unknown,
    unknown,
    unknown,
    unknown,
  ];
  return raise(machine, type, text, [heap.str(text), newTuple(machine, place)]);
}
