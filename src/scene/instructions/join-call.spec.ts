import { describe, expect, it } from 'vitest';
import { joinCall, type ModelledPart, type RanInstruction } from './join-call.ts';

/** Instructions as `line:NAME argument`. */
const ran = (...all: string[]): RanInstruction[] =>
  all.map((each, offset) => {
    const [, line, name = '', argument = ''] = /^(\d+):(\w+) ?(.*)$/.exec(each) ?? [];
    const told = { offset, line: Number(line), name, argument };
    return { told, line: Number(line), time: 1 };
  });
/** Parts of the model, each of which has one effect. */
const modelled = (...names: string[]): ModelledPart[] =>
  names.map((each, at) => {
    const [name = '', argument = '0'] = each.split(' ');
    return { name, argument: Number(argument), after: 10 + at + 1 };
  });
const after = (told: RanInstruction[], parts: ModelledPart[]) =>
  joinCall(told, parts, 10).map((joined) =>
    joined.with === null ? joined.after : `${String(joined.after)} ${joined.with}`,
  );

describe('joinCall', () => {
  it('leads each instruction to the moment after its part', () => {
    const told = ran('1:LOAD_NAME 0 (a)', '1:PUSH_NULL', '1:CALL 0', '1:POP_TOP');
    expect(after(told, modelled('LINE 1', 'LOAD_NAME', 'PUSH_NULL', 'CALL', 'POP_TOP'))).toEqual([
      12, 12, 14, 15,
    ]);
  });

  it('joins one of CPython’s with two of the model, and two with one', () => {
    const told = ran(
      '1:LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (a, b)',
      '1:COMPARE_OP 2',
      '1:TO_BOOL',
      '1:POP_JUMP_IF_TRUE 3',
    );
    const parts = modelled(
      'LINE 1',
      'LOAD_FAST_BORROW',
      'LOAD_FAST_BORROW',
      'COMPARE_OP',
      'POP_JUMP_IF_FALSE',
    );
    expect(after(told, parts)).toEqual([13, 14, '14 next', 15]);
  });

  it('tells what has another order in the model together', () => {
    const told = ran('4:POP_EXCEPT', '4:LOAD_CONST 0 (None)', '4:STORE_NAME 1', '4:DELETE_NAME 1');
    const parts = modelled('LINE 4', 'LOAD_CONST', 'STORE_NAME', 'DELETE_NAME', 'POP_EXCEPT');
    expect(after(told, parts)).toEqual(['11 next', '11 next', '11 next', 15]);
  });

  it('joins nothing of a line at which the two differ, and goes on with the next', () => {
    const told = ran(
      '1:LOAD_NAME 0',
      '1:STORE_NAME 1',
      '2:LOAD_NAME 0',
      '2:UNARY_NOT',
      '2:STORE_NAME 1',
      '3:LOAD_NAME 0',
    );
    const parts = modelled(
      'LINE 1',
      'LOAD_NAME',
      'STORE_NAME',
      'LINE 2',
      'LOAD_NAME',
      'UNARY_INVERT',
      'STORE_NAME',
      'LINE 3',
      'LOAD_NAME',
    );
    expect(after(told, parts)).toEqual([12, 13, null, null, null, 19]);
  });

  it('joins nothing of a call that the model does not know', () => {
    expect(after(ran('1:LOAD_NAME 0', '1:POP_TOP'), [])).toEqual([null, null]);
  });
});
