import type { BinaryOperator, CompareOperator, ConstantValue } from '../syntax/tree.ts';

/** A constant of a code object: a value, or a tuple or frozenset of constants. */
export type Constant =
  | { readonly kind: 'value'; readonly value: ConstantValue; readonly literal: boolean }
  | { readonly kind: 'bytes'; readonly text: string; readonly literal: boolean }
  | { readonly kind: 'float'; readonly value: number; readonly literal: boolean }
  | {
      readonly kind: 'complex';
      readonly real: number;
      readonly imag: number;
      readonly literal: boolean;
    }
  | {
      readonly kind: 'tuple' | 'frozenset';
      readonly items: readonly Constant[];
      readonly literal: boolean;
    }
  | { readonly kind: 'code'; readonly code: CodeObject };

/** One instruction; `arg` is an index, a count, or the position of the instruction to jump to. */
export interface Instruction {
  readonly op: number;
  readonly arg: number;
}

/** Where execution goes on when an instruction from `start` up to `end` raises. */
export interface Handler {
  readonly start: number;
  readonly end: number;
  readonly target: number;
  /** Stack entries that stay. */
  readonly depth: number;
}

/** What a `code` object is for. */
export type CodeKind = 'module' | 'class' | 'function' | 'comprehension' | 'generator';

/** A compiled body: module, class, function, lambda, comprehension or generator. */
export interface CodeObject {
  readonly kind: CodeKind;
  readonly name: string;
  /** `__qualname__`, as in messages. */
  readonly qualname: string;
  /** First line, for `push-frame`. */
  readonly line: number;
  /** Positional parameters, and how many of them are positional-only. */
  readonly positional: number;
  readonly positionalOnly: number;
  /** Keyword-only parameters, which lie behind the positional ones. */
  readonly keywordOnly: number;
  /** Whether `*args`, and `**kwargs`, lie behind those. */
  readonly restParameter: boolean;
  readonly keywordsParameter: boolean;
  /** Fast locals: parameters first, then other locals, then cells and free variables. */
  readonly locals: readonly string[];
  /** How many of them are more than cells and free variables. */
  readonly fastLocals: number;
  /** Which locals are cells that this code makes; a parameter may be one. */
  readonly cells: readonly number[];
  /** Which locals come from the closure, in the closure's order. */
  readonly free: readonly number[];
  readonly names: readonly string[];
  readonly constants: readonly Constant[];
  readonly instructions: readonly Instruction[];
  readonly handlers: readonly Handler[];
  readonly isGenerator: boolean;
  /** A generator expression that makes its first iterator itself, as soon as it is called (3.15). */
  readonly iteratesFirst: boolean;
  /** The name of what is called with this generator expression alone: `tuple` in `tuple(x for x in y)`. */
  readonly walker: string;
  /** `__doc__` of the function, not yet dedented. */
  readonly doc: string | null;
  /** Whether it is of the interpreter's own library: it has no lines of the program. */
  readonly library: boolean;
  /** The name under which a program compiled it from text; null for the program's own code. */
  readonly filename: string | null;
}

/** Arguments of BINARY_OP, in-place ones after the others. */
export const binaryOperators: readonly BinaryOperator[] = [
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '**',
  '<<',
  '>>',
  '&',
  '|',
  '^',
  '@',
];

/** Arguments of COMPARE_OP, IS_OP and CONTAINS_OP. */
export const compareOperators: readonly CompareOperator[] = [
  '<',
  '<=',
  '==',
  '!=',
  '>',
  '>=',
  'is',
  'is not',
  'in',
  'not in',
];
