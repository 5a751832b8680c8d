import { Chunk } from '../chunks/chunk.ts';
import { hasWord } from '../chunks/signs.ts';
import type { CodeObject } from './code.ts';

const stackSizes = new Chunk(
  async () => (await import('./stack-size.ts')).stackSize,
  (program) =>
    program.comprehended.has('(') ||
    hasWord(program, 'yield try raise with eval exec compile co_stacksize _getframe'),
);

/** Locals and stack entries that the frame of a code object has room for, which only its size needs. */
export function frameSlots(code: CodeObject, minor: number): number {
  return code.locals.length + stackSizes.code(code, minor);
}
