import { exceptionText } from './text.ts';
import type { Interpreter } from './machine.ts';
import type { Raised } from './raise.ts';

/** The last line of the traceback of an exception that nobody caught. */
export function uncaughtMessage(machine: Interpreter, { exception }: Raised): string {
  const { type } = exception;
  const name = type.isUserClass ? `__main__.${type.name}` : type.name;
  const text = exceptionText(machine, machine.frame, exception);
  return text === '' ? name : `${name}: ${text}${exception.suggestion}`;
}
