// The arguments of a call: compiler_call_helper of Python/compile.c, codegen_call_helper from 3.14.
import type { Argument, Expression } from '../syntax/tree.ts';
import type { Constant } from './code.ts';
import { emitItemsAfter } from './displays.ts';
import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

const keyConstant = (value: string): Constant => ({ kind: 'value', value, literal: false });

/** Whether the arguments go to the call as one tuple and one dict. */
export function hasStars(args: readonly Argument[]): boolean {
  return args.some(({ stars }) => stars > 0);
}

/** Emits arguments and their call; `before` arguments are on the stack already. */
export function emitCallArguments(unit: Unit, args: readonly Argument[], before: number): void {
  if (hasStars(args)) {
    emitPacked(unit, args, before);
    return;
  }
  for (const { value } of args) unit.expression(value);
  const names = args.flatMap(({ name }) => (name === null ? [] : [name]));
  const count = before + args.length;
  if (names.length === 0) {
    unit.emit(op.CALL, count);
    return;
  }
  const items = names.map(keyConstant);
  unit.emit(op.LOAD_CONST, unit.constant({ kind: 'tuple', items, literal: false }));
  unit.emit(op.CALL_KW, count);
}

function emitPacked(unit: Unit, args: readonly Argument[], before: number): void {
  const positional = args.filter(({ name, stars }) => name === null && stars < 2);
  const [first] = positional;
  if (before === 0 && positional.length === 1 && first?.stars === 1) unit.expression(first.value);
  else {
    const items = positional.map(({ stars, value }): Expression => {
      return stars === 1 ? { kind: 'starred', line: value.line, value } : value;
    });
    emitItemsAfter(unit, items, before);
  }
  const keywords = args.filter(({ name, stars }) => name !== null || stars === 2);
  emitKeywords(unit, keywords);
  unit.emit(op.CALL_FUNCTION_EX, keywords.length > 0 ? 1 : 0);
}

/** Leaves a dict of the keyword arguments on the stack, if there are any. */
function emitKeywords(unit: Unit, keywords: readonly Argument[]): void {
  let pending = 0;
  let made = false;
  const build = () => {
    if (pending === 0 && made) return;
    unit.emit(op.BUILD_MAP, pending);
    if (made) unit.emit(op.DICT_MERGE, 1);
    made = true;
    pending = 0;
  };
  for (const { name, value } of keywords) {
    if (name === null) {
      build();
      unit.expression(value);
      unit.emit(op.DICT_MERGE, 1);
    } else {
      unit.emit(op.LOAD_CONST, unit.constant(keyConstant(name)));
      unit.expression(value);
      pending += 1;
    }
  }
  if (pending > 0) build();
}
