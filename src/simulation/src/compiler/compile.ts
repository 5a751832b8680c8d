import { checkCode } from './checks/code.ts';
import { checkDeclarations } from './checks/declarations.ts';
import { checkFuture } from './checks/future.ts';
import { assemble } from './assemble.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Module, Statement } from '../syntax/tree.ts';
import type { CodeObject } from './code.ts';
import { emitBody } from './annotations.ts';
import { emitExpression } from './expressions.ts';
import { docstringOf, withoutDocstring } from './docstrings.ts';
import { op } from './opcodes.ts';
import { emitStatements } from './statements.ts';
import { buildScopes } from './symbols.ts';
import { Unit } from './unit.ts';

/**
 * Compiles a program, or a module of the interpreter's own library, as one CPython does. Throws
 * `NotPython` or `Unsupported`.
 */
export function compileModule(module: Module, profile: Profile, library = false): CodeObject {
  if (!library) checkModule(module.body, profile.minor);
  const { module: scope, scopes } = buildScopes(
    module.body,
    profile.inlinedComprehensions,
    profile.minor >= 14,
  );
  const emitters = { expression: emitExpression, statements: emitStatements };
  const unit = new Unit({ profile, scopes, emitters, library }, scope, '<module>', 1);
  unit.doc = docstringOf(module.body, profile.minor);
  emitBody(unit, withoutDocstring(module.body), unit.doc);
  unit.loadNone();
  unit.emit(op.RETURN_VALUE);
  return assemble(unit);
}

/** Throws the errors that CPython finds after it has parsed, in the order in which it looks for them. */
function checkModule(body: readonly Statement[], minor: number): void {
  checkFuture(body);
  checkDeclarations(body, minor);
  checkCode(body, minor);
}
