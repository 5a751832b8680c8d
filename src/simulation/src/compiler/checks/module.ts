import type { Statement } from '../../syntax/tree.ts';
import { checkCode } from './code.ts';
import { checkDeclarations } from './declarations.ts';
import { checkFuture } from './future.ts';

/**
 * Whether annotations are to be kept as text. Throws the errors that CPython finds after it has parsed, in
 * the order in which it looks for them.
 */
export function checkModule(body: readonly Statement[], minor: number): boolean {
  const textAnnotations = checkFuture(body);
  checkDeclarations(body, minor);
  checkCode(body, minor);
  return textAnnotations;
}
