import type { Token, TokenKind } from '../tokens.ts';

/** What a part gives where it does not match. */
export const fail: unique symbol = Symbol('no match');

/** A piece of the program that messages may speak of; its tokens are those from `from` up to `to`. */
export interface Node {
  readonly kind: string;
  readonly items: readonly Node[];
  readonly from: number;
  readonly to: number;
}

/** What a part matched: a token, nodes, nothing, or `fail`. */
export type Matched = Token | Node | null | typeof fail | readonly Matched[];

/** A part of the grammar: moves the matcher on where it matches. */
export type Part = (matcher: Matcher) => Matched;

/** Rules whose results CPython keeps, so that what it found without explaining is taken later, too. */
const shared: ReadonlySet<string> = new Set(
  (
    'simple block expression star_expr disjunction conjunction inversion bitwise_or bitwise_xor ' +
    'bitwise_and shift sum term factor primary strings arguments target target_part base del_target closed'
  ).split(' '),
);

/** The tokens of a program while the grammar is tried on them, as Parser/pegen.c does. */
export class Matcher {
  readonly tokens: readonly Token[];
  readonly minor: number;
  at = 0;
  /** The furthest token that was looked at. */
  furthest = 0;
  /** Whether alternatives that explain errors are tried: CPython's second pass. */
  isExplaining: boolean;
  /** Whether an alternative failed after it ruled out the others. */
  hasCut = false;
  /** What the present alternative keeps for its message. */
  kept: Matched = null;
  /** The line that the statement with a block begins on that was read last. */
  lastBlock: number | null = null;
  readonly #known: Map<string, { readonly to: number; readonly value: Matched }>[] = [];

  constructor(tokens: readonly Token[], minor: number, isExplaining: boolean) {
    this.tokens = tokens;
    this.minor = minor;
    this.isExplaining = isExplaining;
  }

  /** The next token; throws where the text is no token there. */
  look(): Token {
    this.furthest = Math.max(this.furthest, this.at);
    const token = this.tokens[this.at] ?? this.tokens.at(-1);
    if (!token) throw new Error('a program without tokens');
    if (token.error) throw token.error;
    return token;
  }

  /** Takes the next token if it is of a kind, and reads as given. */
  take(kind: TokenKind, text: string | null): Matched {
    const token = this.look();
    if (token.kind !== kind || (text !== null && token.text !== text)) return fail;
    this.at += 1;
    return token;
  }

  #key(name: string): string {
    return this.isExplaining || shared.has(name) ? name : `${name} quiet`;
  }

  /** What a rule found here before. */
  recall(name: string): { readonly to: number; readonly value: Matched } | undefined {
    return this.#known[this.at]?.get(this.#key(name));
  }

  /** Notes what a rule found. */
  remember(name: string, from: number, value: Matched): void {
    const known = (this.#known[from] ??= new Map());
    known.set(this.#key(name), { to: this.at, value });
  }
}

/** The nodes among what has been matched. */
export function nodesOf(matched: Matched): Node[] {
  if (matched === fail || matched === null) return [];
  if (Array.isArray(matched)) return (matched as readonly Matched[]).flatMap(nodesOf);
  return 'items' in matched ? [matched] : [];
}
