// What annotations compile to: evaluated where they stand until 3.13 (compiler_annassign,
// compiler_visit_annotations of Python/compile.c), in a function that is called when asked from 3.14
// (PEP 649, codegen.c).
import { Chunk } from '../chunks/chunk.ts';
import type { Annotation, Expression, Statement } from '../syntax/tree.ts';
import { assemble } from './assemble.ts';
import type { Constant } from './code.ts';
import { emitClosure } from './closures.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import { emitStore } from './targets.ts';
import { Unit } from './unit.ts';

const nameConstant = (value: string): Constant => ({ kind: 'value', value, literal: false });

const unparse = new Chunk(async () => (await import('./unparse.ts')).unparse, '__future__');

/** Leaves what an annotation says on the stack, or its text where the program wants that. */
function emitAnnotation(unit: Unit, annotation: Expression): void {
  if (!unit.program.textAnnotations) unit.expression(annotation);
  else {
    const value = unparse.code(annotation);
    unit.emit(op.LOAD_CONST, unit.constant({ kind: 'value', value, literal: false }));
  }
}

/** Emits `target: annotation = value`. */
export function emitAnnotated(unit: Unit, node: Statement & { kind: 'annotated' }): void {
  const { target, value, annotation, plain } = node;
  if (value) {
    unit.expression(value);
    emitStore(unit, target);
  }
  if (unit.scope.isFunction) return;
  if (target.kind !== 'name' || !plain) {
    if (unit.program.textAnnotations) return;
    unit.expression(annotation);
    unit.emit(op.POP_TOP);
  } else if (unit.profile.minor < 14 || unit.program.textAnnotations) {
    emitAnnotation(unit, annotation);
    emitName(unit, 'load', '__annotations__');
    unit.emit(op.LOAD_CONST, unit.constant(nameConstant(unit.scope.privately(target.name))));
    unit.emit(op.STORE_SUBSCR);
  }
}

/** Leaves a function's annotations on the stack, as a tuple or as the function that makes them. */
export function emitAnnotations(unit: Unit, annotations: readonly Annotation[]): boolean {
  if (unit.profile.minor >= 14) return emitAnnotate(unit, annotations);
  if (annotations.length === 0) return false;
  for (const { name, value } of annotations) {
    unit.emit(op.LOAD_CONST, unit.constant(nameConstant(unit.scope.privately(name))));
    emitAnnotation(unit, value);
  }
  unit.emit(op.BUILD_TUPLE, annotations.length * 2);
  return true;
}

/** Leaves the function on the stack that makes the annotations (`__annotate__`), where there are any. */
export function emitAnnotate(unit: Unit, annotations: readonly Annotation[]): boolean {
  const scope = unit.program.scopes.get(annotations);
  const [first] = annotations;
  if (!scope || !first) return false;
  const inner = new Unit(unit.program, scope, '__annotate__', first.value.line);
  for (const { name, value } of annotations) {
    inner.emit(op.LOAD_CONST, inner.constant(nameConstant(inner.scope.privately(name))));
    emitAnnotation(inner, value);
  }
  inner.emit(op.BUILD_MAP, annotations.length);
  inner.emit(op.RETURN_VALUE);
  const code = assemble(inner);
  const flags = emitClosure(unit, code);
  unit.emit(op.MAKE_FUNCTION, unit.constant({ kind: 'code', code }) * 16 + flags);
  return true;
}
