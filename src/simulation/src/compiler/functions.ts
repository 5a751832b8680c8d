// Functions, lambdas and classes: compiler_function and compiler_class of Python/compile.c.
import { assemble } from './assemble.ts';
import type { Expression, Parameters, Statement } from '../syntax/tree.ts';
import { emitAnnotations, emitBody } from './annotations.ts';
import { emitCell, emitFirstNames, emitLastNames } from './class-names.ts';
import { emitCallArguments } from './arguments.ts';
import { emitClosure } from './closures.ts';
import { docstringOf, withoutDocstring } from './docstrings.ts';
import type { CodeObject } from './code.ts';
import { emitName } from './names.ts';
import { foldAll, keepFirstConstant } from './fold.ts';
import { op } from './opcodes.ts';
import { Unit } from './unit.ts';

/** Emits a function object from code; what `flags` says is on the stack. */
export function emitMakeFunction(unit: Unit, code: CodeObject, flags: number): void {
  const closure = emitClosure(unit, code);
  const index = unit.constant({ kind: 'code', code });
  unit.emit(op.MAKE_FUNCTION, index * 16 + flags + closure);
}

/** Emits the defaults of parameters and answers the flags for MAKE_FUNCTION. */
function emitDefaults(unit: Unit, { defaults, keywordOnly }: Parameters): number {
  const named = keywordOnly.filter(({ value }) => value !== null);
  if (defaults.length > 0) {
    const items = foldAll(defaults, unit.profile.minor < 14);
    if (items) {
      keepFirstConstant(unit, defaults);
      // Constants that are folded away stay with the code until 3.12 (remove_unused_consts).
      if (unit.profile.minor < 12) for (const item of items) unit.constant(item);
      unit.emit(op.LOAD_CONST, unit.constant({ kind: 'tuple', items, literal: false }));
    } else {
      for (const value of defaults) unit.expression(value);
      unit.emit(op.BUILD_TUPLE, defaults.length);
    }
  }
  for (const { name, value } of named) {
    const word = unit.scope.privately(name);
    unit.emit(op.LOAD_CONST, unit.constant({ kind: 'value', value: word, literal: false }));
    if (value) unit.expression(value);
  }
  if (named.length > 0) unit.emit(op.BUILD_MAP, named.length);
  return (defaults.length > 0 ? 1 : 0) + (named.length > 0 ? 4 : 0);
}

function innerUnit(unit: Unit, node: object, name: string, line: number): Unit {
  const scope = unit.program.scopes.get(node);
  if (!scope) throw new Error(`no scope for ${name}`);
  return new Unit(unit.program, scope, name, line);
}

/** Emits `lambda`. */
export function emitLambda(unit: Unit, node: Expression & { kind: 'lambda' }): void {
  const defaults = emitDefaults(unit, node.parameters);
  const inner = innerUnit(unit, node, '<lambda>', node.line);
  inner.expression(node.body);
  inner.emit(op.RETURN_VALUE);
  emitMakeFunction(unit, assemble(inner), defaults);
}

type FunctionStatement = Statement & { readonly kind: 'function' };
type ClassStatement = Statement & { readonly kind: 'class' };

/** Emits `def`, its decorators and its name. */
export function emitFunction(unit: Unit, node: FunctionStatement): void {
  for (const decorator of node.decorators) {
    unit.expression(decorator);
    unit.emit(op.PUSH_NULL, 1);
  }
  const defaults = emitDefaults(unit, node.parameters);
  const annotated = emitAnnotations(unit, node.parameters.annotations) ? 8 : 0;
  const inner = innerUnit(unit, node, node.name, node.line);
  inner.doc = docstringOf(node.body, unit.profile.minor);
  inner.statements(withoutDocstring(node.body));
  if (inner.falls || inner.drafts.length === 0) {
    inner.loadNone();
    inner.emit(op.RETURN_VALUE);
  }
  emitMakeFunction(unit, assemble(inner), defaults + annotated);
  node.decorators.forEach(() => {
    unit.emit(op.CALL, 1);
  });
  emitName(unit, 'store', node.name);
}

/** Emits `class`: the body becomes a function that `__build_class__` calls. */
export function emitClass(unit: Unit, node: ClassStatement): void {
  for (const decorator of node.decorators) {
    unit.expression(decorator);
    unit.emit(op.PUSH_NULL, 1);
  }
  unit.emit(op.LOAD_BUILD_CLASS);
  unit.emit(op.PUSH_NULL);
  const inner = innerUnit(unit, node, node.name, node.line);
  emitFirstNames(inner, node.decorators[0]?.line ?? node.line);
  emitBody(inner, withoutDocstring(node.body), docstringOf(node.body, unit.profile.minor));
  emitLastNames(inner);
  emitCell(inner, '__classdict__', '__classdictcell__');
  emitCell(inner, '__class__', '__classcell__');
  inner.loadNone();
  inner.emit(op.RETURN_VALUE);
  emitMakeFunction(unit, assemble(inner), 0);
  const name = unit.constant({ kind: 'value', value: node.name, literal: false });
  unit.emit(op.LOAD_CONST, name);
  emitCallArguments(unit, node.bases, 2);
  node.decorators.forEach(() => {
    unit.emit(op.CALL, 1);
  });
  emitName(unit, 'store', node.name);
}
