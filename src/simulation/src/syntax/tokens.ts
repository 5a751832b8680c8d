import type { NotPython } from './refusal.ts';

/**
 * What a token is: `mark` for keywords, operators and delimiters; the text of an f-string stands between
 * `format-start` and `format-end`, in pieces with the marks and tokens of its fields.
 */
export type TokenKind =
  | 'name'
  | 'number'
  | 'string'
  | 'mark'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'end'
  | 'format-start'
  | 'format-text'
  | 'format-end'
  | 'error';

/** One token, with its line (from 1) and its place in the text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** What an `error` token says. */
  readonly error?: NotPython;
}

const keywordList =
  'False None True and as assert async await break class continue def del elif else except finally ' +
  'for from global if import in is lambda nonlocal not or pass raise return try while with yield';

/** The names that cannot be names of variables. */
export const keywords: ReadonlySet<string> = new Set(keywordList.split(' '));
