// Code for statements: Python/compile.c up to 3.13, Python/codegen.c from 3.14.
import { Chunk } from '../chunks/chunk.ts';
import { NotPython, Unsupported } from '../syntax/refusal.ts';
import type { Statement } from '../syntax/tree.ts';
import { emitAnnotated } from './annotations.ts';
import { binaryOperators } from './code.ts';
import { emitJumpIf } from './conditions.ts';
import { emitDirectly } from './direct-assignment.ts';
import { emitIterable } from './displays.ts';
import type { Constant } from './code.ts';
import { foldConstant } from './fold.ts';
import { emitClass, emitFunction } from './functions.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import { emitDelete, emitStore } from './targets.ts';
import type { Unit } from './unit.ts';
import { leaveBlocks } from './blocks.ts';

/** `try` and `with`. */
const guarded = new Chunk(async () => {
  const [{ emitTry }, { emitWith }] = await Promise.all([import('./try.ts'), import('./with.ts')]);
  return { emitTry, emitWith };
}, 'try with');
const matchEmitter = new Chunk(async () => (await import('./match.ts')).emitMatch, 'case');

/** Emits statements one after the other. */
export function emitStatements(unit: Unit, body: readonly Statement[]): void {
  for (const statement of body) emitStatement(unit, statement);
}

function emitStatement(unit: Unit, node: Statement): void {
  if (node.kind === 'global' || node.kind === 'nonlocal') return;
  if (!begins(node)) unit.emit(op.LINE, node.line);
  switch (node.kind) {
    case 'expression':
      if (foldConstant(node.value, true)) return;
      unit.expression(node.value);
      unit.emit(op.POP_TOP);
      return;
    case 'assign':
      if (emitDirectly(unit, node.value, node.targets)) return;
      unit.expression(node.value);
      node.targets.forEach((target, index) => {
        if (index < node.targets.length - 1) unit.emit(op.COPY, 1);
        emitStore(unit, target);
      });
      return;
    case 'augmented':
      emitAugmented(unit, node);
      return;
    case 'delete':
      for (const target of node.targets) emitDelete(unit, target);
      return;
    case 'function':
      emitFunction(unit, node);
      return;
    case 'class':
      emitClass(unit, node);
      return;
    case 'if': {
      const otherwise = unit.label();
      const end = unit.label();
      emitJumpIf(unit, node.test, otherwise, false);
      unit.statements(node.then);
      if (node.otherwise.length > 0) unit.jumpOn(end);
      unit.place(otherwise);
      unit.statements(node.otherwise);
      unit.place(end);
      return;
    }
    case 'while':
      emitWhile(unit, node);
      return;
    case 'for':
      emitFor(unit, node);
      return;
    case 'return':
      emitReturn(unit, node);
      return;
    case 'raise':
      if (node.value) unit.expression(node.value);
      if (node.cause) unit.expression(node.cause);
      unit.emit(op.RAISE_VARARGS, (node.value ? 1 : 0) + (node.cause ? 1 : 0));
      return;
    case 'annotated':
      emitAnnotated(unit, node);
      return;
    case 'with':
      guarded.code.emitWith(unit, node, 0);
      return;
    case 'match':
      matchEmitter.code(unit, node);
      return;
    case 'try':
      guarded.code.emitTry(unit, node);
      return;
    case 'assert': {
      const end = unit.label();
      emitJumpIf(unit, node.test, end, true);
      if (foldConstant(node.test, true)) unit.emptyBlocks.add(unit.drafts.length);
      unit.emit(op.LOAD_ASSERTION_ERROR);
      if (node.message) {
        unit.emit(op.PUSH_NULL, 1);
        unit.expression(node.message);
        unit.emit(op.CALL, 1);
      }
      unit.emit(op.RAISE_VARARGS, 1);
      unit.place(end);
      return;
    }
    case 'import':
      unit.constant(importLevel);
      unit.emit(op.IMPORT_NAME, unit.nameIndex(node.module));
      if (node.package !== node.module) {
        unit.emit(op.POP_TOP);
        unit.emit(op.IMPORT_NAME, unit.nameIndex(node.package));
      }
      emitName(unit, 'store', node.as);
      return;
    case 'import-star':
      if (unit.kind !== 'module')
        throw new NotPython('SyntaxError: import * only allowed at module level', node.line);
      unit.constant(importLevel);
      unit.emit(op.IMPORT_NAME, unit.nameIndex(node.module));
      unit.emit(op.IMPORT_STAR);
      return;
    case 'import-from':
      unit.constant(importLevel);
      unit.emit(op.IMPORT_NAME, unit.nameIndex(node.module));
      for (const { name, as } of node.names) {
        unit.emit(op.IMPORT_FROM, unit.nameIndex(name));
        emitName(unit, 'store', as);
      }
      unit.emit(op.POP_TOP);
      return;
    case 'break':
    case 'continue':
      emitLoopJump(unit, node);
      return;
    case 'pass':
      return;
  }
}

/** Statements that begin their own lines, at a place that loops come back to. */
function begins({ kind }: Statement): boolean {
  return kind === 'while' || kind === 'try';
}

function emitWhile(unit: Unit, node: Statement & { kind: 'while' }): void {
  const start = unit.label();
  const otherwise = unit.label();
  const end = unit.label();
  unit.place(start);
  unit.emit(op.LINE, node.line);
  unit.blocks.push({ kind: 'loop', start, end, onStack: 0 });
  emitJumpIf(unit, node.test, otherwise, false);
  const body = unit.label();
  unit.place(body);
  unit.statements(node.body);
  // To 3.13 the test stands behind the body once more, and the loop jumps back when it is true.
  const again = unit.profile.minor < 14 && unit.falls && !foldConstant(node.test, true);
  if (again) {
    unit.emit(op.LINE, node.line);
    emitJumpIf(unit, node.test, body, true);
  } else unit.jumpOn(start);
  unit.blocks.pop();
  unit.place(otherwise);
  unit.statements(node.otherwise);
  unit.place(end);
}

function emitFor(unit: Unit, node: Statement & { kind: 'for' }): void {
  const start = unit.label();
  const iterate = unit.label();
  const cleanup = unit.label();
  const end = unit.label();
  emitIterable(unit, node.iterable);
  unit.emit(op.GET_ITER);
  unit.jump(op.JUMP, iterate);
  unit.place(start);
  unit.emit(op.LINE, node.line);
  unit.place(iterate);
  unit.jump(op.FOR_ITER, cleanup);
  unit.blocks.push({ kind: 'loop', start, end, onStack: 1 });
  emitStore(unit, node.target);
  unit.statements(node.body);
  unit.jumpOn(start);
  unit.blocks.pop();
  unit.place(cleanup);
  unit.emit(op.POP_TOP);
  unit.emit(op.POP_ITER);
  unit.statements(node.otherwise);
  unit.place(end);
}

function emitLoopJump(unit: Unit, node: Statement & { kind: 'pass' | 'break' | 'continue' }): void {
  const index = unit.blocks.findLastIndex((block) => block.kind === 'loop');
  const loop = unit.blocks[index];
  if (loop?.kind !== 'loop') {
    const message =
      node.kind === 'break'
        ? "SyntaxError: 'break' outside loop"
        : "SyntaxError: 'continue' not properly in loop";
    throw new NotPython(message, node.line);
  }
  leaveBlocks(unit, index + 1, false);
  if (node.kind === 'break' && loop.onStack === 1) unit.emit(op.POP_ITER);
  unit.jump(op.JUMP, node.kind === 'break' ? loop.end : loop.start);
}

/** The level of an absolute import, which is a constant of the code. */
const importLevel: Constant = { kind: 'value', value: 0n, literal: false };

function emitReturn(unit: Unit, node: Statement & { kind: 'return' }): void {
  if (!unit.scope.isFunction)
    throw new NotPython("SyntaxError: 'return' outside function", node.line);
  const constant = node.value && foldConstant(node.value, true);
  if (node.value && !constant) {
    unit.expression(node.value);
    leaveBlocks(unit, 0, true);
  } else {
    leaveBlocks(unit, 0, false);
    if (node.value) unit.expression(node.value);
    else unit.loadNone();
  }
  unit.emit(op.RETURN_VALUE);
}

function emitAugmented(unit: Unit, node: Statement & { kind: 'augmented' }): void {
  const { target } = node;
  const operate = () => {
    unit.expression(node.value);
    unit.emit(op.BINARY_OP, binaryOperators.length + binaryOperators.indexOf(node.operator));
  };
  switch (target.kind) {
    case 'name':
      emitName(unit, 'load', target.name);
      operate();
      unit.at = target.line;
      emitName(unit, 'store', target.name);
      return;
    case 'attribute':
      unit.expression(target.object);
      unit.emit(op.COPY, 1);
      unit.emit(op.LOAD_ATTR, unit.nameIndex(target.name));
      operate();
      unit.emit(op.SWAP, 2);
      unit.emit(op.STORE_ATTR, unit.nameIndex(target.name));
      return;
    case 'subscript':
      unit.expression(target.object);
      unit.expression(target.index);
      unit.emit(op.COPY, 2);
      unit.emit(op.COPY, 2);
      unit.emit(op.BINARY_SUBSCR);
      operate();
      unit.emit(op.SWAP, 3);
      unit.emit(op.SWAP, 2);
      unit.emit(op.STORE_SUBSCR);
      return;
    default:
      throw new Unsupported('augmented assignment to this target', node.line);
  }
}
