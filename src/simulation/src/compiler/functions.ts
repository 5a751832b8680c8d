// Functions, lambdas and classes: compiler_function and compiler_class of Python/compile.c.
import { assemble } from './assemble.ts';
import type { Expression, Parameters, Statement } from '../syntax/tree.ts';
import type { CodeObject } from './code.ts';
import { emitName } from './names.ts';
import { foldAll } from './fold.ts';
import { op } from './opcodes.ts';
import { Unit } from './unit.ts';

/** Emits a function object from code: closure and defaults are on the stack where `flags` says. */
export function emitMakeFunction(unit: Unit, code: CodeObject, defaults: number): void {
  let flags = defaults;
  if (code.free.length > 0) {
    for (const local of code.free) unit.emit(op.LOAD_FAST, unit.local(code.locals[local] ?? ''));
    unit.emit(op.BUILD_TUPLE, code.free.length);
    flags |= 2;
  }
  const index = unit.constant({ kind: 'code', code });
  unit.emit(op.MAKE_FUNCTION, index * 4 + flags);
}

/** Emits the defaults of parameters and answers the flag for MAKE_FUNCTION. */
function emitDefaults(unit: Unit, parameters: Parameters): number {
  if (parameters.defaults.length === 0) return 0;
  const literal = unit.profile.minor < 14;
  const items = foldAll(parameters.defaults, literal);
  if (items) {
    // Constants that are folded away stay with the code until 3.12 (remove_unused_consts).
    if (unit.profile.minor < 12) for (const item of items) unit.constant(item);
    unit.emit(op.LOAD_CONST, unit.constant({ kind: 'tuple', items, literal: false }));
  } else {
    for (const value of parameters.defaults) unit.expression(value);
    unit.emit(op.BUILD_TUPLE, parameters.defaults.length);
  }
  return 1;
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
    unit.emit(op.PUSH_NULL);
  }
  const defaults = emitDefaults(unit, node.parameters);
  const inner = innerUnit(unit, node, node.name, node.line);
  inner.statements(withoutDocstring(node.body));
  if (inner.falls || inner.drafts.length === 0) {
    inner.loadNone();
    inner.emit(op.RETURN_VALUE);
  }
  emitMakeFunction(unit, assemble(inner), defaults);
  node.decorators.forEach(() => {
    unit.emit(op.CALL, 1);
  });
  emitName(unit, 'store', node.name);
}

/** Emits `class`: the body becomes a function that `__build_class__` calls. */
export function emitClass(unit: Unit, node: ClassStatement): void {
  for (const decorator of node.decorators) {
    unit.expression(decorator);
    unit.emit(op.PUSH_NULL);
  }
  unit.emit(op.LOAD_BUILD_CLASS);
  unit.emit(op.PUSH_NULL);
  const inner = innerUnit(unit, node, node.name, node.line);
  inner.statements(withoutDocstring(node.body));
  inner.loadNone();
  inner.emit(op.RETURN_VALUE);
  emitMakeFunction(unit, assemble(inner), 0);
  const name = unit.constant({ kind: 'value', value: node.name, literal: false });
  unit.emit(op.LOAD_CONST, name);
  for (const base of node.bases) unit.expression(base);
  unit.emit(op.CALL, 2 + node.bases.length);
  node.decorators.forEach(() => {
    unit.emit(op.CALL, 1);
  });
  emitName(unit, 'store', node.name);
}

function withoutDocstring(body: readonly Statement[]): readonly Statement[] {
  const [first, ...rest] = body;
  const isText =
    first?.kind === 'expression' &&
    first.value.kind === 'constant' &&
    typeof first.value.value === 'string';
  return isText ? rest : body;
}
