// Where a program has annotations, code for them; the code that emits it is loaded for those alone.
import { Chunk } from '../chunks/chunk.ts';
import type { Annotation, Statement } from '../syntax/tree.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

/** An arrow, a parameter with a colon, or a line that begins with a name and a colon. */
const annotation = /->|\bdef\s+\w+\s*\([^)]*:|^\s*\w[\w.]*\s*:\s*[^\s#]/m;
const annotatedCode = new Chunk(
  () => import('./annotated-code.ts'),
  ({ code }) => annotation.test(code),
);

/** Emits the statements of a module or class, and what keeps its annotations. */
export function emitBody(unit: Unit, body: readonly Statement[], doc: string | null): void {
  const { scope } = unit;
  if (scope.isAnnotated && scope.annotations.length === 0) {
    unit.emit(op.BUILD_MAP, 0);
    emitName(unit, 'store', '__annotations__');
  }
  const ofClass = scope.kind === 'class';
  if (!ofClass && emitAnnotate(unit)) emitName(unit, 'store', '__annotate__');
  if (doc !== null) {
    unit.emit(op.LOAD_CONST, unit.constant({ kind: 'value', value: doc, literal: true }));
    emitName(unit, 'store', '__doc__');
  }
  unit.statements(body);
  if (ofClass && emitAnnotate(unit)) {
    emitName(unit, 'store', '__annotate_func__');
  }
}

function emitAnnotate(unit: Unit): boolean {
  const { annotations } = unit.scope;
  return annotations.length > 0 && annotatedCode.code.emitAnnotate(unit, annotations);
}

/** Emits `target: annotation = value`. */
export function emitAnnotated(unit: Unit, node: Statement & { kind: 'annotated' }): void {
  annotatedCode.code.emitAnnotated(unit, node);
}

/** Leaves a function's annotations on the stack, as a tuple or as the function that makes them. */
export function emitAnnotations(unit: Unit, annotations: readonly Annotation[]): boolean {
  return annotations.length > 0 && annotatedCode.code.emitAnnotations(unit, annotations);
}
