import type { CompareOperator } from '../syntax/tree.ts';

/** The comparisons that methods decide (Include/object.h, 3.11 to 3.15: Py_LT to Py_GE). */
export type RichOperator = Exclude<CompareOperator, 'is' | 'is not' | 'in' | 'not in'>;

/** The method that decides each. */
export const comparisonMethods: Readonly<Record<RichOperator, string>> = {
  '==': '__eq__',
  '!=': '__ne__',
  '<': '__lt__',
  '<=': '__le__',
  '>': '__gt__',
  '>=': '__ge__',
};

/** Each with its sides changed (`_Py_SwappedOp`). */
export const swapped = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
} as const satisfies Readonly<Record<RichOperator, RichOperator>>;
