import type { CompareOperator } from '../syntax/tree.ts';

/** The comparisons that ask for an order. */
export type Order = Exclude<CompareOperator, '==' | '!=' | 'is' | 'is not' | 'in' | 'not in'>;

/** `a < b` and the like of two numbers. */
export function ordered(operator: Order, a: bigint | number, b: bigint | number): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}
