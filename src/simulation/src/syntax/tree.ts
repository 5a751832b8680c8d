/** A place in the source: lines count from 1. */
export interface Located {
  readonly line: number;
}

/** What a literal stands for; bytes and imaginary numbers are expressions of their own. */
export type ConstantValue = null | boolean | bigint | number | string | typeof ellipsis;

/** The value of `...`. */
export const ellipsis: unique symbol = Symbol('...');

/** One piece of an f-string: text, or a value with its conversion and format. */
export type FormatPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly value: Expression;
      readonly conversion: 'r' | 's' | 'a' | null;
      readonly spec: readonly FormatPart[] | null;
    };

/** `for target in iterable if condition…` of a comprehension. */
export interface ComprehensionClause {
  readonly target: Expression;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}

/** One argument of a call; `name` is null for a positional one, and for `*value` and `**value`. */
export interface Argument {
  readonly name: string | null;
  readonly stars: 0 | 1 | 2;
  readonly value: Expression;
}

/** A name and what is written behind its colon or arrow; `return` is the arrow's. */
export interface Annotation {
  readonly name: string;
  readonly value: Expression;
}

/** A parameter list: positional ones, `*args`, keyword-only ones and `**kwargs`. */
export interface Parameters {
  readonly positional: readonly string[];
  /** How many of them cannot be named in a call. */
  readonly positionalOnly: number;
  /** Defaults of the last positional parameters. */
  readonly defaults: readonly Expression[];
  readonly rest: string | null;
  readonly keywordOnly: readonly { readonly name: string; readonly value: Expression | null }[];
  readonly keywords: string | null;
  readonly annotations: readonly Annotation[];
}

export type BinaryOperator =
  '+' | '-' | '*' | '/' | '//' | '%' | '**' | '<<' | '>>' | '&' | '|' | '^' | '@';
export type CompareOperator =
  '<' | '<=' | '==' | '!=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';

export type Expression = Located &
  (
    | { readonly kind: 'constant'; readonly value: ConstantValue }
    /** Bytes, each a character of the text. */
    | { readonly kind: 'bytes'; readonly text: string }
    /** The imaginary part of a complex number whose real part is zero. */
    | { readonly kind: 'imaginary'; readonly value: number }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'attribute'; readonly object: Expression; readonly name: string }
    | { readonly kind: 'subscript'; readonly object: Expression; readonly index: Expression }
    | {
        readonly kind: 'slice';
        readonly start: Expression | null;
        readonly stop: Expression | null;
        readonly step: Expression | null;
      }
    | {
        readonly kind: 'call';
        readonly callee: Expression;
        readonly arguments: readonly Argument[];
      }
    | {
        readonly kind: 'unary';
        readonly operator: '-' | '+' | '~' | 'not';
        readonly operand: Expression;
      }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: 'compare';
        readonly first: Expression;
        readonly rest: readonly {
          readonly operator: CompareOperator;
          readonly value: Expression;
        }[];
      }
    | {
        readonly kind: 'boolean';
        readonly operator: 'and' | 'or';
        readonly values: readonly Expression[];
      }
    | {
        readonly kind: 'conditional';
        readonly test: Expression;
        readonly then: Expression;
        readonly otherwise: Expression;
      }
    | { readonly kind: 'tuple' | 'list' | 'set'; readonly items: readonly Expression[] }
    | {
        readonly kind: 'dict';
        /** `key` is null for `**value`. */
        readonly entries: readonly {
          readonly key: Expression | null;
          readonly value: Expression;
        }[];
      }
    | {
        readonly kind: 'comprehension';
        readonly result: 'list' | 'set' | 'dict' | 'generator';
        readonly element: Expression;
        /** The value of a dict comprehension's entry. */
        readonly value: Expression | null;
        readonly clauses: readonly ComprehensionClause[];
      }
    | { readonly kind: 'lambda'; readonly parameters: Parameters; readonly body: Expression }
    | { readonly kind: 'format'; readonly parts: readonly FormatPart[] }
    | { readonly kind: 'yield'; readonly value: Expression | null }
    | { readonly kind: 'yield-from'; readonly value: Expression }
    /** `*value` in a display or on the left of an assignment. */
    | { readonly kind: 'starred'; readonly value: Expression }
    | { readonly kind: 'walrus'; readonly name: string; readonly value: Expression }
  );

/** One `except` clause; `type` is null for a bare one. */
export interface ExceptClause extends Located {
  readonly type: Expression | null;
  readonly name: string | null;
  readonly body: readonly Statement[];
}

/** One manager of a `with`, and what it is bound to. */
export interface WithItem {
  readonly manager: Expression;
  readonly target: Expression | null;
}

/** A pattern of a `case`. */
export type Pattern = Located &
  (
    | { readonly kind: 'value'; readonly value: Expression }
    /** `None`, `True` or `False`, compared by identity. */
    | { readonly kind: 'singleton'; readonly value: Expression }
    /** `name`, `_` (null) or `pattern as name`. */
    | { readonly kind: 'as'; readonly pattern: Pattern | null; readonly name: string | null }
    | { readonly kind: 'sequence'; readonly patterns: readonly Pattern[] }
    /** `*name` within a sequence. */
    | { readonly kind: 'star'; readonly name: string | null }
    | {
        readonly kind: 'mapping';
        readonly keys: readonly Expression[];
        readonly patterns: readonly Pattern[];
        readonly rest: string | null;
      }
    | {
        readonly kind: 'class';
        readonly cls: Expression;
        readonly positional: readonly Pattern[];
        readonly named: readonly { readonly name: string; readonly pattern: Pattern }[];
      }
    | { readonly kind: 'or'; readonly patterns: readonly Pattern[] }
  );

/** One `case` of a `match`. */
export interface MatchCase extends Located {
  readonly pattern: Pattern;
  readonly guard: Expression | null;
  readonly body: readonly Statement[];
}

export type Statement = Located &
  (
    | { readonly kind: 'expression'; readonly value: Expression }
    | {
        readonly kind: 'assign';
        readonly targets: readonly Expression[];
        readonly value: Expression;
      }
    /** `target: annotation = value`; `plain` where the target is a name without parentheses. */
    | {
        readonly kind: 'annotated';
        readonly target: Expression;
        readonly plain: boolean;
        readonly annotation: Expression;
        readonly value: Expression | null;
      }
    | {
        readonly kind: 'augmented';
        readonly target: Expression;
        readonly operator: BinaryOperator;
        readonly value: Expression;
      }
    | { readonly kind: 'delete'; readonly targets: readonly Expression[] }
    | {
        readonly kind: 'function';
        readonly name: string;
        readonly parameters: Parameters;
        readonly body: readonly Statement[];
        readonly decorators: readonly Expression[];
      }
    | {
        readonly kind: 'class';
        readonly name: string;
        readonly bases: readonly Argument[];
        readonly body: readonly Statement[];
        readonly decorators: readonly Expression[];
      }
    | {
        readonly kind: 'if';
        readonly test: Expression;
        readonly then: readonly Statement[];
        readonly otherwise: readonly Statement[];
      }
    | {
        readonly kind: 'while';
        readonly test: Expression;
        readonly body: readonly Statement[];
        readonly otherwise: readonly Statement[];
      }
    | {
        readonly kind: 'for';
        readonly target: Expression;
        readonly iterable: Expression;
        readonly body: readonly Statement[];
        readonly otherwise: readonly Statement[];
      }
    | { readonly kind: 'return'; readonly value: Expression | null }
    | {
        readonly kind: 'raise';
        readonly value: Expression | null;
        readonly cause: Expression | null;
      }
    | {
        readonly kind: 'with';
        readonly items: readonly WithItem[];
        readonly body: readonly Statement[];
      }
    | { readonly kind: 'match'; readonly subject: Expression; readonly cases: readonly MatchCase[] }
    | {
        readonly kind: 'try';
        /** Whether its handlers are `except*`. */
        readonly isStar: boolean;
        readonly body: readonly Statement[];
        readonly handlers: readonly ExceptClause[];
        readonly otherwise: readonly Statement[];
        readonly finalizer: readonly Statement[];
      }
    | { readonly kind: 'assert'; readonly test: Expression; readonly message: Expression | null }
    | {
        readonly kind: 'import';
        readonly module: string;
        readonly as: string;
        /** The module that is bound: this one, or the package that it is in. */
        readonly package: string;
      }
    | { readonly kind: 'import-star'; readonly module: string }
    | {
        readonly kind: 'import-from';
        readonly module: string;
        readonly names: readonly { readonly name: string; readonly as: string }[];
      }
    | { readonly kind: 'global' | 'nonlocal'; readonly names: readonly string[] }
    | { readonly kind: 'pass' | 'break' | 'continue' }
  );

/** A whole program. */
export interface Module {
  readonly body: readonly Statement[];
}
