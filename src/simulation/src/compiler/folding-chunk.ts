import { Chunk } from '../chunks/chunk.ts';

/** A literal, or the end of one, an operator or a bracket, and another literal. */
const literals =
  /(?:\b\d[\w.]*|'|,\s*\))\s*(?:[-+*/%|&^]|\*\*|\/\/|<<|>>|\[)\s*(?:[-~]?\d|\w?'|\()|'\[|\)\[|''\s*%/;
/** Operators and subscripts of constants, and constant formats. */
export const folding = new Chunk(
  () => import('./fold-operations.ts'),
  ({ code }) => literals.test(code),
);
