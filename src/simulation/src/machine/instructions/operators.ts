import { binaryOperators, compareOperators } from '../../compiler/code.ts';
import { op } from '../../compiler/opcodes.ts';
import { withOperands } from './operands.ts';
import { PyComplex } from '../../objects/complex.ts';
import { AddressInt, PyFloat, PyInt } from '../../objects/simple.ts';
import type { Frame } from '../frame.ts';
import type { HandlerTable, Machine } from '../context.ts';
import { compareOrder, equalObjects } from '../compare.ts';
import { binary } from '../arithmetic.ts';
import { comparisons } from '../comparisons-chunk.ts';
import { sameObject } from '../the-rest.ts';
import { inPlace } from '../in-place.ts';
import type { CompareOperator } from '../../syntax/tree.ts';
import { operatorMethods } from '../operator-methods-chunk.ts';
import type { RichOperator } from '../rich-comparison.ts';
import { behindProxy, isProxy } from '../proxies.ts';
import { typeError } from '../raise.ts';
import { callSpecial } from '../special-methods.ts';

/** Arithmetic and comparisons. */
export const operatorInstructions: HandlerTable = {
  [op.BINARY_OP](machine, frame, arg) {
    const count = binaryOperators.length;
    const operator = binaryOperators[arg % count];
    if (!operator) throw new Error('unknown operator');
    const left = frame.peek(1);
    const right = frame.peek(0);
    withOperands(machine, frame, 15, () => {
      const done = arg >= count && inPlace(machine, frame, operator, left, right);
      if (!done) binary(machine, frame, operator, left, right, arg >= count);
    });
  },
  [op.COMPARE_OP](machine, frame, arg) {
    const operator = compareOperators[arg] ?? '==';
    const left = frame.peek(1);
    const right = frame.peek(0);
    const asked = (left.cls ?? right.cls) && !isProxy(left) && !isProxy(right);
    const truth = (): boolean => {
      switch (operator) {
        case 'is':
          return sameObject(machine, left, right);
        case 'is not':
          return !sameObject(machine, left, right);
        case 'in':
          return comparisons.code.contains(machine, frame, right, left);
        case 'not in':
          return !comparisons.code.contains(machine, frame, right, left);
        case '==':
          return equalObjects(machine, frame, left, right, Boolean(asked));
        case '!=':
          return !equalObjects(machine, frame, left, right, Boolean(asked));
        default:
          return compareOrder(machine, frame, operator, left, right, Boolean(asked));
      }
    };
    withOperands(machine, frame, 14, () => {
      const rich = isRich(operator);
      if (rich && !asked && (isProxy(left) || isProxy(right))) {
        if (comparisons.code.compareBehind(machine, frame, operator, left, right)) return;
      }
      if (
        rich &&
        asked &&
        operatorMethods.code.compareByMethod(machine, frame, operator, left, right)
      )
        return;
      frame.push(machine.heap.bool(truth()));
    });
  },
  [op.UNARY_NOT](machine, frame) {
    frame.push(machine.heap.bool(!machine.truth(frame, frame.peek(0))));
    frame.collapse(frame.depth - 2);
  },
  [op.UNARY_NEGATIVE](machine, frame) {
    unary(
      machine,
      frame,
      '-',
      (value) => -value,
      (value) => -value,
    );
  },
  [op.UNARY_POSITIVE](machine, frame) {
    unary(
      machine,
      frame,
      '+',
      (value) => value,
      (value) => value,
    );
  },
  [op.UNARY_INVERT](machine, frame) {
    unary(machine, frame, '~', (value) => ~value, null);
  },
};

function isRich(operator: CompareOperator): operator is RichOperator {
  return !operator.startsWith('is') && !operator.endsWith('in');
}

function unary(
  machine: Machine,
  frame: Frame,
  sign: '-' | '+' | '~',
  onInt: (value: bigint) => bigint,
  onFloat: ((value: number) => number) | null,
): void {
  const operand = frame.peek(0);
  if (isProxy(operand)) {
    behindProxy(machine, operand, (target) => {
      frame.push(target);
      unaryOf(machine, frame, sign, onInt, onFloat);
    });
    frame.collapse(frame.depth - 2);
  } else unaryOf(machine, frame, sign, onInt, onFloat);
}

function unaryOf(
  machine: Machine,
  frame: Frame,
  sign: '-' | '+' | '~',
  onInt: (value: bigint) => bigint,
  onFloat: ((value: number) => number) | null,
): void {
  const operand = frame.peek(0);
  const { heap } = machine;
  if (callSpecial(machine, frame, unaryMethods[sign], operand)) {
    frame.collapse(frame.depth - 2);
    return;
  }
  const number = operand instanceof PyInt || operand instanceof PyFloat;
  if (operand instanceof AddressInt) throw machine.unsupported('arithmetic with id()');
  if (sign === '+' && number && !operand.cls && !(operand instanceof PyInt && operand.isBool)) {
    return;
  }
  if (operand instanceof PyInt) {
    frame.push(heap.int(onInt(operand.value), 'computed'));
  } else if (operand instanceof PyComplex && onFloat) {
    const [real, imag] = [onFloat(operand.real), onFloat(operand.imag)];
    frame.push(heap.allocate(new PyComplex(real, imag)));
  } else if (operand instanceof PyFloat && onFloat) {
    frame.push(heap.allocate(new PyFloat(onFloat(operand.value))));
  } else {
    throw typeError(machine, `bad operand type for unary ${sign}: '${operand.type.name}'`);
  }
  frame.collapse(frame.depth - 2);
}

const unaryMethods = { '-': '__neg__', '+': '__pos__', '~': '__invert__' };
