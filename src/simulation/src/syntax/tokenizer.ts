// The text of a program as tokens: Parser/tokenizer.c (3.11), Parser/lexer/lexer.c (3.13 and later).
import { Brackets } from './brackets.ts';
import { Indentation } from './indentation.ts';
import { numberError, numberForm } from './numbers.ts';
import { NotPython, Unsupported } from './refusal.ts';
import type { TokenSource } from './format-text.ts';
import { formatReader } from './formats-chunk.ts';
import { stringEnd, stringOpening, unterminated } from './string-tokens.ts';
import { keywords, type Token, type TokenKind } from './tokens.ts';

const spaces = /[ \t\f]*(?:\\\n[ \t\f]*)*/y;
const comment = /#[^\n]*/y;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const operator = /\*\*=?|\/\/=?|>>=?|<<=?|\.\.\.|->|:=|!=|[-+*\/%@&|^=<>]=?|[()[\]{},:.;~]/y;

const backslash = 'f-string expression part cannot include a backslash';

/** Where a sticky pattern ends that begins at a place; -1 where it does not match there. */
export function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Takes a program apart. The first thing that is no token makes an `error` token, which is the last;
 * `minor` is that of the CPython.
 */
export function tokenize(text: string, minor: number): readonly Token[] {
  const tokenizer = new Tokenizer(text, minor);
  try {
    tokenizer.all();
  } catch (error) {
    if (!(error instanceof NotPython)) throw error;
    tokenizer.stop(error);
  }
  return tokenizer.tokens;
}

/** Takes tokens from a text, one after the other. */
class Tokenizer implements TokenSource {
  readonly text: string;
  readonly minor: number;
  readonly tokens: Token[] = [];
  readonly brackets = new Brackets();
  readonly #indentation = new Indentation();
  at = 0;
  line = 1;

  constructor(text: string, minor: number) {
    this.text = text;
    this.minor = minor;
  }

  /** An error at the present line; `name` is that of the exception. */
  error(message: string, name = 'SyntaxError'): NotPython {
    return new NotPython(`${name}: ${message}`, this.line);
  }

  /** Adds a token that ends at a place, and goes there. */
  push(kind: TokenKind, to: number, line = this.line): void {
    const text = this.text.slice(this.at, to);
    this.tokens.push({ kind, text, line, from: this.at, to });
    this.at = to;
  }

  /** Ends the tokens with an error. */
  stop(error: NotPython): void {
    const { at, line } = this;
    this.tokens.push({ kind: 'error', text: '', line, from: at, to: at, error });
  }

  all(): void {
    while (this.at < this.text.length) this.#logicalLine();
    for (const kind of this.#indentation.close()) this.push(kind, this.at);
    this.push('end', this.at);
  }

  #logicalLine(): void {
    const { kinds, from, line } = this.#indentation.measure(this);
    this.at = from;
    this.line += line;
    if (match(comment, this.text, this.at) >= 0 || this.#atEndOfLine()) {
      this.skipComment();
      this.#newline();
      return;
    }
    for (const kind of kinds()) this.push(kind, this.at);
    for (;;) {
      this.skipSpace();
      if (this.#atEndOfLine()) {
        this.push('newline', this.at);
        this.#newline();
        return;
      }
      this.token();
    }
  }

  #atEndOfLine(): boolean {
    return this.at >= this.text.length || this.text[this.at] === '\n';
  }

  #newline(): void {
    if (this.at < this.text.length) this.line += 1;
    this.at += 1;
  }

  /** Goes past a comment, if there is one. */
  skipComment(): void {
    if (this.text[this.at] !== '#') return;
    if (this.minor < 12 && this.brackets.field) {
      throw this.error("f-string expression part cannot include '#'");
    }
    this.at = Math.max(this.at, match(comment, this.text, this.at));
  }

  /** Goes past white space, comments, joined lines and, within brackets, ends of lines. */
  skipSpace(): void {
    for (;;) {
      this.advance(match(spaces, this.text, this.at));
      this.skipComment();
      if (!this.brackets.isOpen || this.text[this.at] !== '\n') break;
      this.#newline();
    }
    if (this.text[this.at] === '\\') {
      if (this.minor < 12 && this.brackets.field) throw this.error(backslash);
      if (this.at + 1 < this.text.length || this.minor < 12) {
        throw this.error('unexpected character after line continuation character');
      }
      throw this.error('unexpected EOF while parsing');
    }
    if (this.brackets.isOpen && this.at >= this.text.length) throw this.brackets.neverClosed();
  }

  /** Goes to a place, counting lines. */
  advance(to: number): void {
    for (let at = this.text.indexOf('\n', this.at); at >= 0 && at < to;) {
      this.line += 1;
      at = this.text.indexOf('\n', at + 1);
    }
    this.at = to;
  }

  /** Takes one token, which begins here. */
  token(): void {
    const { text, at } = this;
    const opening = stringOpening(text, at, this.minor);
    if (opening) {
      this.#string(opening);
      return;
    }
    const word = match(identifier, text, at);
    if (word >= 0) {
      // Names that differ only in their form are the same (PEP 3131).
      const name = text.slice(at, word).normalize('NFKC');
      const kind = keywords.has(name) ? 'mark' : 'name';
      this.tokens.push({ kind, text: name, line: this.line, from: at, to: word });
      this.at = word;
      return;
    }
    const number = match(numberForm, text, at);
    if (number >= 0) {
      const wrong = numberError(text, at, number);
      if (wrong !== null) throw this.error(wrong);
      this.push('number', number);
      return;
    }
    const end = match(operator, text, at);
    if (end < 0) {
      this.#unknown();
      return;
    }
    this.brackets.see(text.slice(at, end), this.line);
    this.push('mark', end);
  }

  #string({ prefix, quote, to }: { prefix: string; quote: string; to: number }): void {
    const format = /f/i.test(prefix);
    const line = this.line;
    if (/t/i.test(prefix)) throw new Unsupported('t-string', line);
    if (format && this.minor >= 12) {
      new formatReader.code.FormatText(this, prefix, quote).read(to, null);
      return;
    }
    const end = stringEnd(this.text, to, quote);
    if (end < 0) {
      // It is the end of the f-string around, whose field is not closed.
      if (this.brackets.field?.quote === quote) throw this.error("f-string: expecting '}'");
      throw unterminated(this, quote, to, '');
    }
    if (this.minor < 12 && this.brackets.field && this.text.slice(to, end).includes('\\')) {
      throw this.error(backslash);
    }
    if (format) {
      new formatReader.code.FormatText(this, prefix, quote).read(to, end);
      return;
    }
    const from = this.at;
    this.advance(end);
    this.tokens.push({ kind: 'string', text: this.text.slice(from, end), line, from, to: end });
  }

  /** Characters that begin no token; some of them are tokens that nothing takes. */
  #unknown(): void {
    const point = this.text.codePointAt(this.at) ?? 0;
    const character = String.fromCodePoint(point);
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    if (/[!$?`]/.test(character)) {
      this.push('mark', this.at + 1);
      return;
    }
    if (/[\p{C}\p{Z}]/u.test(character)) {
      throw this.error(`invalid non-printable character ${code}`);
    }
    throw this.error(`invalid character '${character}' (${code})`);
  }
}
