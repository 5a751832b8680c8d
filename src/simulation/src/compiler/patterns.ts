// Patterns: compiler_pattern and its parts in Python/compile.c, codegen.c from 3.14. The subject is on
// top of the stack; a match consumes it.
import { NotPython, Unsupported } from '../syntax/refusal.ts';
import type { Pattern } from '../syntax/tree.ts';
import { compareOperators, type Constant } from './code.ts';
import { op } from './opcodes.ts';
import type { PatternContext } from './pattern-context.ts';
import { emitUnpack } from './targets.ts';

const number = (value: number): Constant => ({
  kind: 'value',
  value: BigInt(value),
  literal: false,
});

const isWildcard = (pattern: Pattern): boolean =>
  (pattern.kind === 'as' && pattern.pattern === null && pattern.name === null) ||
  (pattern.kind === 'star' && pattern.name === null);

function compare(context: PatternContext, operator: (typeof compareOperators)[number]): void {
  context.unit.emit(op.COMPARE_OP, compareOperators.indexOf(operator));
  context.jumpToFailure(op.POP_JUMP_IF_FALSE);
}

/** Emits a pattern. */
export function emitPattern(context: PatternContext, pattern: Pattern): void {
  const { unit } = context;
  switch (pattern.kind) {
    case 'value':
      unit.expression(pattern.value);
      compare(context, '==');
      return;
    case 'singleton':
      unit.expression(pattern.value);
      compare(context, 'is');
      return;
    case 'as':
      if (pattern.pattern) {
        context.onTop += 1;
        unit.emit(op.COPY, 1);
        emitPattern(context, pattern.pattern);
        context.onTop -= 1;
      }
      context.store(pattern.name);
      return;
    case 'star':
      context.store(pattern.name);
      return;
    case 'sequence':
      emitSequence(context, pattern.patterns);
      return;
    case 'mapping':
      emitMapping(context, pattern);
      return;
    case 'class':
      emitClassPattern(context, pattern);
      return;
    case 'or':
      emitOr(context, pattern);
  }
}

function emitParts(context: PatternContext, patterns: readonly Pattern[]): void {
  for (const pattern of patterns) {
    context.onTop -= 1;
    emitPattern(context, pattern);
  }
}

function emitSequence(context: PatternContext, patterns: readonly Pattern[]): void {
  const { unit } = context;
  const star = patterns.findIndex(({ kind }) => kind === 'star');
  const size = patterns.length;
  context.onTop += 1;
  unit.emit(op.MATCH_SEQUENCE);
  context.jumpToFailure(op.POP_JUMP_IF_FALSE);
  if (star < 0 || size > 1) {
    unit.emit(op.GET_LEN);
    unit.emit(op.LOAD_CONST, unit.constant(number(star < 0 ? size : size - 1)));
    compare(context, star < 0 ? '==' : '>=');
  }
  context.onTop -= 1;
  const starred = patterns[star];
  if (patterns.every(isWildcard)) unit.emit(op.POP_TOP);
  else if (starred && isWildcard(starred)) emitByIndex(context, patterns, star);
  else {
    emitUnpack(
      unit,
      patterns.map(({ kind }) => kind === 'star'),
    );
    context.onTop += size;
    emitParts(context, patterns);
  }
}

/** Looks at single items where what is in between does not matter. */
function emitByIndex(context: PatternContext, patterns: readonly Pattern[], star: number): void {
  const { unit } = context;
  context.onTop += 1;
  patterns.forEach((pattern, index) => {
    if (isWildcard(pattern)) return;
    unit.emit(op.COPY, 1);
    if (index < star) unit.emit(op.LOAD_CONST, unit.constant(number(index)));
    else {
      unit.emit(op.GET_LEN);
      unit.emit(op.LOAD_CONST, unit.constant(number(patterns.length - index)));
      unit.emit(op.BINARY_OP, 1);
    }
    unit.emit(op.BINARY_SUBSCR);
    emitPattern(context, pattern);
  });
  context.onTop -= 1;
  unit.emit(op.POP_TOP);
}

function emitMapping(context: PatternContext, node: Pattern & { kind: 'mapping' }): void {
  const { unit } = context;
  const size = node.keys.length;
  context.onTop += 1;
  unit.emit(op.MATCH_MAPPING);
  context.jumpToFailure(op.POP_JUMP_IF_FALSE);
  if (size > 0) {
    unit.emit(op.GET_LEN);
    unit.emit(op.LOAD_CONST, unit.constant(number(size)));
    compare(context, '>=');
    for (const key of node.keys) unit.expression(key);
    unit.emit(op.BUILD_TUPLE, size);
    unit.emit(op.MATCH_KEYS);
    context.onTop += 2;
    isFound(context);
    unit.emit(op.UNPACK_SEQUENCE, size);
    context.onTop += size - 1;
    emitParts(context, node.patterns);
    context.onTop -= 1;
  }
  context.onTop -= 1;
  if (node.rest !== null) emitRest(context, node.rest, size);
  else {
    if (size > 0) unit.emit(op.POP_TOP);
    unit.emit(op.POP_TOP);
  }
}

/** Binds a dict of what the keys have not taken. */
function emitRest(context: PatternContext, name: string, size: number): void {
  const { unit } = context;
  if (size === 0) {
    unit.emit(op.BUILD_MAP, 0);
    unit.emit(op.SWAP, 2);
    unit.emit(op.DICT_UPDATE, 1);
    context.store(name);
    return;
  }
  unit.emit(op.BUILD_MAP, 0);
  unit.emit(op.SWAP, 3);
  unit.emit(op.DICT_UPDATE, 2);
  unit.emit(op.UNPACK_SEQUENCE, size);
  for (let left = size; left > 0; left -= 1) {
    unit.emit(op.COPY, 1 + left);
    unit.emit(op.SWAP, 2);
    unit.emit(op.DELETE_SUBSCR);
  }
  context.store(name);
}

function isFound(context: PatternContext): void {
  context.unit.emit(op.COPY, 1);
  context.unit.loadNone();
  compare(context, 'is not');
}

function emitClassPattern(context: PatternContext, node: Pattern & { kind: 'class' }): void {
  const { unit } = context;
  const { positional, named } = node;
  unit.expression(node.cls);
  const items = named.map(({ name }): Constant => ({ kind: 'value', value: name, literal: false }));
  unit.emit(op.LOAD_CONST, unit.constant({ kind: 'tuple', items, literal: false }));
  unit.emit(op.MATCH_CLASS, positional.length);
  context.onTop += 1;
  isFound(context);
  const patterns = [...positional, ...named.map(({ pattern }) => pattern)];
  unit.emit(op.UNPACK_SEQUENCE, patterns.length);
  context.onTop += patterns.length - 1;
  emitParts(context, patterns);
}

function emitOr(context: PatternContext, node: Pattern & { kind: 'or' }): void {
  const { unit } = context;
  const end = unit.label();
  let bound: string[] | null = null;
  for (const pattern of node.patterns) {
    const names = context.alternative(() => {
      unit.emit(op.COPY, 1);
      emitPattern(context, pattern);
    }, end);
    bound ??= names;
    checkAlternatives(bound, names, node.line);
  }
  unit.emit(op.POP_TOP);
  context.jumpToFailure(op.JUMP);
  unit.place(end);
  const names = bound ?? [];
  const count = names.length + 1 + context.onTop + context.stores.length;
  for (const name of names) {
    context.rotate(count);
    context.stores.push(name);
  }
  unit.emit(op.POP_TOP);
}

function checkAlternatives(first: readonly string[], other: readonly string[], line: number): void {
  if (first.length !== other.length || !first.every((name) => other.includes(name))) {
    throw new NotPython('SyntaxError: alternative patterns bind different names', line);
  }
  if (first.some((name, index) => name !== other[index])) {
    throw new Unsupported('alternative patterns that bind names in another order', line);
  }
}
