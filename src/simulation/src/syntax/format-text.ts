// f-strings: tokens of their own from 3.12 on (PEP 701, Parser/lexer/lexer.c); before, strings that are
// read again (Parser/string_parser.c, 3.11), which keeps backslashes, comments and the quotes out of fields.
import { type NotPython, Unsupported } from './refusal.ts';
import { unterminated } from './string-tokens.ts';
import type { Brackets } from './brackets.ts';
import type { Token, TokenKind } from './tokens.ts';

/** How many f-strings may lie in one another: MAXFSTRINGLEVEL of Parser/lexer/state.h. */
const deepest = 150;

/** What takes tokens from a text, one after the other, and is at a place in it. */
export interface TokenSource {
  readonly text: string;
  readonly minor: number;
  readonly at: number;
  readonly line: number;
  readonly tokens: Token[];
  readonly brackets: Brackets;
  error(message: string): NotPython;
  push(kind: TokenKind, to: number): void;
  advance(to: number): void;
  skipSpace(): void;
  token(): void;
}

/** Takes the tokens of one f-string. */
export class FormatText {
  readonly #source: TokenSource;
  readonly #raw: boolean;
  readonly #quote: string;
  readonly #line: number;
  #textStart = 0;
  /** Where its text ends, where that is known (3.11). */
  #limit: number | null = null;

  constructor(source: TokenSource, prefix: string, quote: string) {
    this.#source = source;
    this.#raw = /r/i.test(prefix);
    this.#quote = quote;
    this.#line = source.line;
  }

  /** Reads it, its text beginning at a place; from 3.12 on only reading tells where it ends. */
  read(textStart: number, end: number | null): void {
    const source = this.#source;
    if (source.brackets.fields.length >= deepest) throw source.error('too many nested f-strings');
    this.#textStart = textStart;
    this.#limit = end === null ? null : end - this.#quote.length;
    source.push('format-start', textStart);
    this.#pieces(0);
    source.push('format-end', source.at + this.#quote.length);
  }

  /** Text and fields, up to the quotes or, in the format of a field, up to the field's end. */
  #pieces(depth: number): void {
    const source = this.#source;
    for (;;) {
      const { line, at } = source;
      const end = this.#textEnd(depth > 0);
      // A format begins with text, be it empty.
      if (end > at || source.text[at - 1] === ':') {
        source.advance(end);
        const text = source.text.slice(at, end);
        source.tokens.push({ kind: 'format-text', text, line, from: at, to: end });
      }
      const next = source.text[end];
      if (this.#isEnd(end) || (depth > 0 && next === '}')) return;
      if (next !== '{') throw source.error("f-string: single '}' is not allowed");
      this.#field(depth);
    }
  }

  #isEnd(at: number): boolean {
    return this.#limit === null ? this.#source.text.startsWith(this.#quote, at) : at >= this.#limit;
  }

  /** Where text ends that begins here; `{{` and `}}` belong to it, but not in a format. */
  #textEnd(inFormat: boolean): number {
    const source = this.#source;
    const { text } = source;
    let end = source.at;
    while (end < text.length && !this.#isEnd(end)) {
      const character = text[end] ?? '';
      if (character === '\\') end += this.#escape(end);
      else if (character === '{' || character === '}') {
        if (inFormat || text[end + 1] !== character) return end;
        end += 2;
      } else if (character === '\n' && inFormat) {
        throw new Unsupported('a format that goes over lines', source.line);
      } else if (character === '\n' && this.#quote.length === 1) break;
      else end += 1;
    }
    if (this.#isEnd(end)) return end;
    const { minor, error } = source;
    const place = { text, minor, line: this.#line, error: error.bind(source) };
    throw unterminated(place, this.#quote, this.#textStart, 'f-');
  }

  /** The length of what a backslash begins in text. */
  #escape(at: number): number {
    const { text } = this.#source;
    if (/[{}]/.test(text[at + 1] ?? '')) return 1;
    const close = !this.#raw && text.startsWith('\\N{', at) ? text.indexOf('}', at) : -1;
    return close < 0 ? 2 : close + 1 - at;
  }

  #field(depth: number): void {
    const source = this.#source;
    const { brackets, text, minor } = source;
    if (depth > 1) {
      if (minor < 12) throw source.error('f-string: expressions nested too deeply');
      throw new Unsupported('formats this deep', source.line);
    }
    brackets.see('{', source.line);
    source.push('mark', source.at + 1);
    const inside = brackets.depth;
    brackets.fields.push({ depth: inside, quote: this.#quote });
    for (;;) {
      source.skipSpace();
      const character = text[source.at];
      const isDirect = brackets.depth === inside;
      if (isDirect && character === '}') break;
      if (this.#limit !== null && source.at >= this.#limit) {
        throw source.error("f-string: expecting '}'");
      }
      if (isDirect && character === ':') {
        source.push('mark', source.at + 1);
        this.#pieces(depth + 1);
        // The parser says what is missing.
        if (this.#isEnd(source.at)) break;
      } else if (character === '!' && text[source.at + 1] !== '=') {
        source.push('mark', source.at + 1);
      } else source.token();
    }
    const isClosed = text[source.at] === '}';
    brackets.fields.pop();
    brackets.see('}', source.line);
    if (isClosed) source.push('mark', source.at + 1);
  }
}
