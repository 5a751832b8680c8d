import { Chunk } from '../chunks/chunk.ts';
import { mayBeWrong } from './checks/doubt.ts';
import { assemble } from './assemble.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Module } from '../syntax/tree.ts';
import type { CodeObject } from './code.ts';
import { emitBody } from './annotations.ts';
import { emitExpression } from './expressions.ts';
import { docstringOf, withoutDocstring } from './docstrings.ts';
import { op } from './opcodes.ts';
import { emitStatements } from './statements.ts';
import { buildScopes } from './symbols.ts';
import { Unit } from './unit.ts';

const checkModule = new Chunk(
  async () => (await import('./checks/module.ts')).checkModule,
  'case global nonlocal __debug__ __future__',
);

/**
 * Compiles a program, or a module of the interpreter's own library, as one CPython does. Throws
 * `NotPython` or `Unsupported`.
 */
export function compileModule(module: Module, profile: Profile, library = false): CodeObject {
  const textAnnotations =
    !library && mayBeWrong(module.body) && checkModule.code(module.body, profile.minor);
  const { module: scope, scopes } = buildScopes(module.body, {
    inlining: profile.inlinedComprehensions,
    lazyAnnotations: profile.minor >= 14,
    textAnnotations,
  });
  const emitters = { expression: emitExpression, statements: emitStatements };
  const unit = new Unit(
    { profile, scopes, emitters, library, textAnnotations },
    scope,
    '<module>',
    1,
  );
  unit.doc = docstringOf(module.body, profile.minor);
  emitBody(unit, withoutDocstring(module.body), unit.doc);
  unit.loadNone();
  unit.emit(op.RETURN_VALUE);
  return assemble(unit);
}
