// What a program compiles itself: pymain's run_mod for strings, Py_CompileString of Python/pythonrun.c.
import { demandChunks } from '../../chunks/chunk.ts';
import { compileExpression, compileModule } from '../../compiler/compile.ts';
import type { CodeObject } from '../../compiler/code.ts';
import { parseModule } from '../../syntax/parse.ts';
import { NotPython, Unsupported } from '../../syntax/refusal.ts';
import type { Machine } from '../context.ts';
import { syntaxError } from './syntax-errors.ts';

/** What a text is compiled as. */
export type Mode = 'exec' | 'eval';

/** Compiles a text, whose code has its constants then; raises `SyntaxError` where it is not Python. */
export function compileString(
  machine: Machine,
  text: string,
  filename: string,
  mode: Mode,
): CodeObject {
  if (text.includes('\0')) {
    throw machine.unsupported('null bytes in a text that is compiled');
  }
  // The compiler makes and drops objects of its own.
  machine.collector.disturbed();
  demandChunks(text);
  const code = read(machine, text, filename, mode);
  machine.makeConstants(code);
  return code;
}

function read(machine: Machine, text: string, filename: string, mode: Mode): CodeObject {
  const { profile } = machine;
  try {
    if (mode === 'exec') {
      return compileModule(parseModule(text, profile.minor), profile, { filename });
    }
    const { body } = parseModule(text.replace(/^[ \t]+/, ''), profile.minor);
    const [only] = body;
    if (only?.kind !== 'expression' || only.value.kind === 'starred' || body.length > 1) {
      throw new NotPython('SyntaxError: invalid syntax', only ? only.line : 0);
    }
    return compileExpression(only.value, profile, filename);
  } catch (error) {
    if (error instanceof Unsupported) throw machine.unsupported(error.feature);
    if (error instanceof NotPython) throw syntaxError(machine, error, filename);
    throw error;
  }
}
