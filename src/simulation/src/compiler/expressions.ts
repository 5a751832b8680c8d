// Code for expressions: Python/compile.c up to 3.13, Python/codegen.c from 3.14.
import { Chunk } from '../chunks/chunk.ts';
import { NotPython } from '../syntax/refusal.ts';
import type { Expression, FormatPart } from '../syntax/tree.ts';
import { emitCallArguments, hasStars } from './arguments.ts';
import { binaryOperators } from './code.ts';
import { emitBoolean, emitCompare, emitJumpIf } from './conditions.ts';
import { emitDict, emitIterable, emitList, emitSet, emitTuple } from './displays.ts';
import { folding } from './folding-chunk.ts';
import { foldConstant, keepFirstConstant } from './fold.ts';
import { emitLambda } from './functions.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import { emitBounds, hasSliceInstruction } from './targets.ts';
import type { Unit } from './unit.ts';

const unary = {
  '-': op.UNARY_NEGATIVE,
  '+': op.UNARY_POSITIVE,
  '~': op.UNARY_INVERT,
  not: op.UNARY_NOT,
};

const conversions = { s: 1, r: 2, a: 3 };

const comprehensions = new Chunk(
  async () => (await import('./comprehensions.ts')).emitComprehension,
  ({ comprehended }) => comprehended.size > 0,
);

/** Emits code that leaves the value of an expression on the stack. */
export function emitExpression(unit: Unit, node: Expression): void {
  const constant = foldConstant(node, unit.profile.minor < 14);
  if (constant) {
    keepFirstConstant(unit, [node]);
    unit.emit(op.LOAD_CONST, unit.constant(constant));
    return;
  }
  switch (node.kind) {
    case 'name':
      unit.at = node.line;
      emitName(unit, 'load', node.name);
      return;
    case 'attribute':
      unit.expression(node.object);
      unit.emit(op.LOAD_ATTR, unit.nameIndex(node.name));
      return;
    case 'subscript':
      unit.expression(node.object);
      if (hasSliceInstruction(unit, node.index)) {
        emitBounds(unit, node.index);
        unit.emit(op.BINARY_SLICE);
      } else {
        unit.expression(node.index);
        unit.emit(op.BINARY_SUBSCR);
      }
      return;
    case 'slice':
      for (const bound of [node.start, node.stop, node.step]) {
        if (bound) unit.expression(bound);
        else unit.loadNone();
      }
      unit.emit(op.BUILD_SLICE);
      return;
    case 'call':
      emitCall(unit, node);
      return;
    case 'unary':
      unit.expression(node.operand);
      unit.emit(unary[node.operator]);
      return;
    case 'binary':
      if (emitPercent(unit, node)) return;
      unit.expression(node.left);
      unit.expression(node.right);
      unit.emit(op.BINARY_OP, binaryOperators.indexOf(node.operator));
      return;
    case 'compare':
      emitCompare(unit, node);
      return;
    case 'boolean':
      emitBoolean(unit, node);
      return;
    case 'conditional': {
      const otherwise = unit.label();
      const end = unit.label();
      emitJumpIf(unit, node.test, otherwise, false);
      unit.expression(node.then);
      unit.jump(op.JUMP, end);
      unit.place(otherwise);
      unit.expression(node.otherwise);
      unit.place(end);
      return;
    }
    case 'tuple':
      emitTuple(unit, node.items);
      return;
    case 'list':
      emitList(unit, node.items);
      return;
    case 'set':
      emitSet(unit, node.items);
      return;
    case 'dict':
      emitDict(unit, node.entries);
      return;
    case 'comprehension':
      comprehensions.code(unit, node);
      return;
    case 'lambda':
      emitLambda(unit, node);
      return;
    case 'format':
      emitFormat(unit, node);
      return;
    case 'yield':
      if (node.value) unit.expression(node.value);
      else unit.loadNone();
      unit.emit(op.YIELD_VALUE);
      return;
    case 'yield-from':
      emitYieldFrom(unit, node.value);
      return;
    case 'starred':
      throw new NotPython("SyntaxError: can't use starred expression here", node.line);
    case 'walrus':
      unit.expression(node.value);
      unit.emit(op.COPY, 1);
      unit.at = node.line;
      emitName(unit, 'store', node.name);
      return;
    case 'constant':
      return;
  }
}

/** `yield from`: values go through until the inner iterator has ended. */
function emitYieldFrom(unit: Unit, value: Expression): void {
  const again = unit.label();
  const end = unit.label();
  if (unit.profile.minor >= 15) emitIterable(unit, value);
  else unit.expression(value);
  unit.emit(op.GET_YIELD_FROM_ITER);
  unit.loadNone();
  unit.place(again);
  unit.jump(op.SEND, end);
  unit.emit(op.YIELD_VALUE, 1);
  unit.jump(op.JUMP, again);
  unit.place(end);
  unit.emit(op.END_SEND);
}

function emitCall(unit: Unit, node: Expression & { kind: 'call' }): void {
  if (node.callee.kind === 'attribute' && !hasStars(node.arguments)) {
    unit.expression(node.callee.object);
    unit.emit(op.LOAD_METHOD, unit.nameIndex(node.callee.name));
  } else {
    unit.expression(node.callee);
    unit.emit(op.PUSH_NULL);
  }
  const [first] = node.arguments;
  const isAlone = node.arguments.length === 1 && first?.stars === 0 && first.name === null;
  const only = isAlone ? first.value : undefined;
  if (
    node.callee.kind === 'name' &&
    only?.kind === 'comprehension' &&
    only.result === 'generator'
  ) {
    comprehensions.code(unit, only, node.callee.name);
    unit.emit(op.CALL, 1);
  } else emitCallArguments(unit, node.arguments, 0);
}

/** Emits a constant format with a display of values as an f-string, where the compiler turns it into one. */
function emitPercent(unit: Unit, { operator, left, right }: Expression & { kind: 'binary' }) {
  if (operator !== '%' || left.kind !== 'constant' || typeof left.value !== 'string') return false;
  if (right.kind !== 'tuple' || (unit.profile.minor < 14 && foldConstant(right, true)))
    return false;
  const format = folding.code.percentAsFormat(left.value, right.items, right.line);
  if (format) emitFormat(unit, format);
  return format !== null;
}

function emitFormat(unit: Unit, { parts }: { readonly parts: readonly FormatPart[] }): void {
  const text = (value: string) => {
    unit.emit(op.LOAD_CONST, unit.constant({ kind: 'value', value, literal: true }));
  };
  for (const part of parts) {
    if (part.kind === 'text') {
      text(part.text);
      continue;
    }
    unit.expression(part.value);
    if (part.conversion) unit.emit(op.CONVERT_VALUE, conversions[part.conversion]);
    if (part.spec === null) unit.emit(op.FORMAT_SIMPLE);
    else {
      if (part.spec.length === 0) text('');
      else emitFormat(unit, { parts: part.spec });
      unit.emit(op.FORMAT_WITH_SPEC);
    }
  }
  if (parts.length !== 1) unit.emit(op.BUILD_STRING, parts.length);
}
