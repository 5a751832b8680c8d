import { Chunk } from '../chunks/chunk.ts';
import { mayBeWrong } from './checks/doubt.ts';
import { assemble } from './assemble.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Expression, Module, Statement } from '../syntax/tree.ts';
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
/** Where the text of a module comes from. */
export interface Origin {
  /** Whether it is of the interpreter's own library. */
  readonly library?: boolean;
  /** The name of its file, where a program compiles it itself. */
  readonly filename?: string;
}

/**
 * Compiles a program, a module of the interpreter's own library, or what a program gives to `exec`, as
 * one CPython does. Throws `NotPython` or `Unsupported`.
 */
export function compileModule(module: Module, profile: Profile, origin: Origin = {}): CodeObject {
  const unit = moduleUnit(module.body, profile, origin);
  unit.doc = docstringOf(module.body, profile.minor);
  emitBody(unit, withoutDocstring(module.body), unit.doc);
  unit.loadNone();
  unit.emit(op.RETURN_VALUE);
  return assemble(unit);
}

/** Compiles what a program gives to `eval`: its code returns the value. Throws as `compileModule`. */
export function compileExpression(
  value: Expression,
  profile: Profile,
  filename: string,
): CodeObject {
  const body: readonly Statement[] = [{ kind: 'expression', line: value.line, value }];
  const unit = moduleUnit(body, profile, { filename });
  unit.emit(op.LINE, value.line);
  unit.expression(value);
  unit.emit(op.RETURN_VALUE);
  return assemble(unit);
}

/** Throws the errors that CPython finds after it has parsed, in the order in which it looks for them. */
function moduleUnit(
  body: readonly Statement[],
  profile: Profile,
  { library = false, filename = undefined }: Origin,
): Unit {
  const textAnnotations = !library && mayBeWrong(body) && checkModule.code(body, profile.minor);
  const { module: scope, scopes } = buildScopes(body, {
    inlining: profile.inlinedComprehensions,
    lazyAnnotations: profile.minor >= 14,
    textAnnotations,
  });
  const emitters = { expression: emitExpression, statements: emitStatements };
  const origin = { library, filename: filename ?? null };
  const program = { profile, scopes, emitters, textAnnotations, ...origin };
  return new Unit(program, scope, '<module>', 1);
}
