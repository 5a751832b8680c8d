// What is told of an exception that nobody caught: print_exception of Python/pythonrun.c and
// Lib/traceback.py, CPython 3.11 to 3.15.
import { PyException } from '../objects/exceptions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { ownAttribute } from './instance-dicts.ts';
import type { Machine } from './context.ts';
import type { Raised } from './raise.ts';

/** Groups inside one another, and exceptions of one, that a traceback shows. */
const deepestGroup = 10;
const widestGroup = 15;

/** The last line of the traceback of an exception that nobody caught. */
export function uncaughtMessage(machine: Machine, { exception }: Raised): string {
  const chain = chainOf(exception);
  // From 3.12 on the texts of all are made before any is printed.
  if (machine.profile.minor === 11) chain.reverse();
  const texts = new Map(chain.map((each) => [each, textOf(machine, each)]));
  const { type } = exception;
  const named = type.qualname === '' ? type.name : type.qualname;
  const module = moduleOf(exception);
  const name = module === '__main__' || type.isBuiltin ? named : `${module}.${named}`;
  const text = texts.get(exception) ?? '';
  const told = text === '' ? name : `${name}: ${text}${exception.suggestion}`;
  const closing = closingLine(exception);
  if (closing !== '') return closing;
  return (lastNote(machine, exception) ?? told).replace(/\n+$/, '').replace(/^[^]*\n/, '');
}

/**
 * The line that ends the box around the exceptions of a group, empty for another exception: it belongs
 * to the innermost of the groups that come last.
 */
function closingLine(exception: PyException): string {
  let depth = 0;
  for (let last: PyObject | undefined = exception; depth < deepestGroup; depth += 1) {
    const members: PyObject | undefined =
      last instanceof PyException ? last.get('.exceptions') : undefined;
    if (!(members instanceof PyTuple)) break;
    last = members.items.length > widestGroup ? undefined : members.items.at(-1);
  }
  return depth === 0 ? '' : `${'  '.repeat(depth + 1)}+${'-'.repeat(36)}`;
}

function moduleOf({ type }: PyException): string {
  const module = type.lookup('__module__');
  return module instanceof PyStr ? module.value : '__main__';
}

/** An exception and those that a traceback tells before it: causes, or contexts. */
function chainOf(exception: PyException): PyException[] {
  const found = new Set([exception]);
  for (const each of found) {
    const context = each.suppressesContext ? undefined : each.get('.__context__');
    const before = each.get('.__cause__') ?? context;
    if (before instanceof PyException) found.add(before);
  }
  return [...found];
}

function textOf(machine: Machine, exception: PyException): string {
  const message = exception.get('.msg');
  // A traceback shows the place of an error in syntax by itself.
  if (exception.get('.lineno') && message) return machine.str(machine.frame, message);
  const { frame } = machine;
  const depth = frame.depth;
  try {
    return machine.str(frame, exception);
  } catch (error) {
    if (!machine.swallow(error, 'Exception')) throw error;
    frame.unwind(depth);
    return '<exception str() failed>';
  }
}

function lastNote(machine: Machine, exception: PyException): string | undefined {
  const notes = ownAttribute(machine, exception, '__notes__');
  const last = notes instanceof PyList ? notes.items.at(-1) : undefined;
  return last && machine.str(machine.frame, last);
}
