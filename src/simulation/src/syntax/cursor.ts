import { NotPython, Unsupported } from './refusal.ts';
import type { Expression, Statement } from './tree.ts';
import type { Token, TokenKind } from './tokens.ts';

/** The readers that every other one calls for what lies inside it. */
export interface Grammar {
  /** `a, *b`: star_expressions. */
  list(cursor: Cursor): Expression;
  /** The same, or a `yield`: what stands behind `=`. */
  value(cursor: Cursor): Expression;
  /** A lambda, a conditional or what binds closer. */
  expression(cursor: Cursor): Expression;
  /** The same, or `name := value`. */
  named(cursor: Cursor): Expression;
  /** A name, literal or display, with the attributes, calls and items that follow it. */
  primary(cursor: Cursor): Expression;
  /** The statements of a block, with the colon before them. */
  block(cursor: Cursor): Statement[];
}

/** How deep expressions and blocks may lie in one another: CPython's own limits are near. */
const deepest = 90;

/** The tokens of a program and how far they have been read. */
export class Cursor {
  readonly text: string;
  /** The minor version of the CPython whose grammar holds. */
  readonly minor: number;
  readonly tokens: readonly Token[];
  readonly #grammar: Grammar;
  #depth = 0;
  at = 0;

  constructor(text: string, minor: number, tokens: readonly Token[], grammar: Grammar) {
    this.text = text;
    this.minor = minor;
    this.tokens = tokens;
    this.#grammar = grammar;
  }

  /** The token that is read next. */
  get token(): Token {
    return this.peek(0);
  }

  get line(): number {
    return this.token.line;
  }

  /** A token further on. */
  peek(ahead: number): Token {
    const token = this.tokens[this.at + ahead] ?? this.tokens.at(-1);
    if (!token) throw new Error('a program without tokens');
    return token;
  }

  /** Whether all has been read but what closes blocks, or an open bracket leaves the end open. */
  get isAtEnd(): boolean {
    const { kind, error } = this.token;
    const isOpen = error !== undefined && /never closed|triple-quoted/.test(error.message);
    return (
      isOpen ||
      kind === 'end' ||
      (kind === 'dedent' && this.tokens.at(-1)?.from === this.token.from)
    );
  }

  /** Whether a keyword, operator or delimiter comes next. */
  is(mark: string): boolean {
    const { kind, text } = this.token;
    return kind === 'mark' && text === mark;
  }

  /** Whether one of several comes next. */
  isAny(marks: ReadonlySet<string>): boolean {
    const { kind, text } = this.token;
    return kind === 'mark' && marks.has(text);
  }

  /** Whether a name comes next that is a keyword where it stands. */
  isSoft(word: string): boolean {
    const { kind, text } = this.token;
    return kind === 'name' && text === word;
  }

  isKind(kind: TokenKind): boolean {
    return this.token.kind === kind;
  }

  /** Takes the next token. */
  next(): Token {
    const { token } = this;
    this.at += 1;
    return token;
  }

  /** Takes a keyword, operator or delimiter if it comes next. */
  take(mark: string): boolean {
    const found = this.is(mark);
    if (found) this.at += 1;
    return found;
  }

  /** Takes what must come next. */
  expect(mark: string): void {
    if (!this.take(mark)) throw this.wrong();
  }

  /** Takes a token of a kind that must come next. */
  expectKind(kind: TokenKind): Token {
    if (!this.isKind(kind)) throw this.wrong();
    return this.next();
  }

  /** Takes a name that must come next. */
  name(): string {
    return this.expectKind('name').text;
  }

  list(): Expression {
    return this.#grammar.list(this);
  }

  value(): Expression {
    return this.#grammar.value(this);
  }

  named(): Expression {
    return this.#grammar.named(this);
  }

  primary(): Expression {
    return this.#grammar.primary(this);
  }

  expression(): Expression {
    return this.nested(() => this.#grammar.expression(this));
  }

  block(): Statement[] {
    return this.nested(() => this.#grammar.block(this));
  }

  /** Reads something that may lie in its own kind; refuses what lies too deep. */
  nested<T>(read: () => T): T {
    if (this.#depth >= deepest) throw this.unsupported('nesting as deep as this');
    this.#depth += 1;
    const result = read();
    this.#depth -= 1;
    return result;
  }

  /** Tries to read; goes back and gives null where that is not what stands here. */
  attempt<T>(read: () => T | null): T | null {
    const { at } = this;
    const depth = this.#depth;
    try {
      const result = read();
      if (result !== null) return result;
    } catch (error) {
      if (!(error instanceof NotPython)) throw error;
    }
    this.at = at;
    this.#depth = depth;
    return null;
  }

  /** Reads things between commas, at least one, up to where `ends` holds; a comma may come last. */
  commas<T>(
    read: () => T,
    ends: () => boolean,
  ): { readonly items: T[]; readonly trailing: boolean } {
    const items = [read()];
    while (this.take(',')) {
      if (ends()) return { items, trailing: true };
      items.push(read());
    }
    return { items, trailing: false };
  }

  /** An error to throw for a construct that the model does not have. */
  unsupported(feature: string, line = this.line): Unsupported {
    return new Unsupported(feature, line);
  }

  /** An error to throw where what comes next is no Python. */
  wrong(message = 'invalid syntax', line = this.line): NotPython {
    const { error, kind } = this.token;
    if (kind === 'indent') return new NotPython('IndentationError: unexpected indent', line);
    return error ?? new NotPython(`SyntaxError: ${message}`, line);
  }
}
