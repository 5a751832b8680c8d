import { PyInt } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import type { Raised } from './raise.ts';

/** How a program that ends by SystemExit leaves: its status, and what it says on standard error. */
export interface ProgramExit {
  readonly status: number;
  readonly said: string;
}

/** What SystemExit asks for (handle_system_exit of Python/pythonrun.c); null for another exception. */
export function exitOf(machine: Machine, { exception }: Raised): ProgramExit | null {
  const { mro } = exception.type;
  if (!mro.some(({ isBuiltin, name }) => isBuiltin && name === 'SystemExit')) return null;
  const code = exception.get('.code');
  if (!code || code === machine.heap.none) return { status: 0, said: '' };
  if (code instanceof PyInt) return { status: Number(BigInt.asUintN(8, code.value)), said: '' };
  return { status: 1, said: machine.str(machine.frame, code) };
}
