// The parts of one alternative: see `notation.ts`.
import { NotPython } from '../refusal.ts';
import { keywords, type TokenKind } from '../tokens.ts';
import { fail, type Matched, type Part } from './matcher.ts';

const kinds: Readonly<Record<string, TokenKind>> = {
  NAME: 'name',
  NUMBER: 'number',
  STRING: 'string',
  START: 'format-start',
  TEXT: 'format-text',
  STOP: 'format-end',
  NEWLINE: 'newline',
  INDENT: 'indent',
  DEDENT: 'dedent',
  END: 'end',
};

const symbol = /'[^']+'|"[^"]+"|\w+=|\w+|[()|%*+?&!~^]/g;

/** Reads alternatives between bars. */
export function readChoice(text: string, rules: ReadonlyMap<string, Part>): Part {
  return new Reader(text.match(symbol) ?? [], rules).choice();
}

class Reader {
  readonly #symbols: readonly string[];
  readonly #rules: ReadonlyMap<string, Part>;
  #at = 0;

  constructor(symbols: readonly string[], rules: ReadonlyMap<string, Part>) {
    this.#symbols = symbols;
    this.#rules = rules;
  }

  #take(symbol: string): boolean {
    const found = this.#symbols[this.#at] === symbol;
    if (found) this.#at += 1;
    return found;
  }

  choice(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    const [only] = parts;
    if (only && parts.length === 1) return only;
    return (matcher) => {
      const { at } = matcher;
      for (const part of parts) {
        const matched = part(matcher);
        if (matched !== fail) return matched;
        matcher.at = at;
      }
      return fail;
    };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    const end = this.#symbols.length;
    while (this.#at < end && !'|)'.includes(this.#symbols[this.#at] ?? ''))
      parts.push(this.#item());
    const [only] = parts;
    if (only && parts.length === 1) return only;
    return (matcher) => {
      const all: Matched[] = [];
      let hasCut = false;
      for (const part of parts) {
        if (part === cut) hasCut = true;
        const matched = part(matcher);
        if (matched === fail) {
          matcher.hasCut = hasCut;
          return fail;
        }
        if (matched !== null) all.push(matched);
      }
      return all;
    };
  }

  #item(): Part {
    if (this.#take('~')) return cut;
    if (this.#take('&')) return ahead(this.#item(), true);
    if (this.#take('!')) return ahead(this.#item(), false);
    if (this.#take('^')) return forced(this.#symbols[this.#at] ?? '', this.#item());
    const keeps = this.#symbols[this.#at]?.endsWith('=') && this.#symbols[this.#at] !== "'='";
    if (keeps) {
      this.#at += 1;
      const part = this.#item();
      return (matcher) => {
        const matched = part(matcher);
        if (matched !== fail) matcher.kept = matched;
        return matched;
      };
    }
    let part = this.#atom();
    for (;;) {
      if (this.#take('?')) part = optional(part);
      else if (this.#take('*')) part = optional(repeated(part, null));
      else if (this.#take('+')) part = repeated(part, null);
      else if (this.#take('%')) part = repeated(part, mark(','));
      else return part;
    }
  }

  #atom(): Part {
    if (this.#take('(')) {
      const part = this.choice();
      this.#at += 1;
      return part;
    }
    const text = this.#symbols[this.#at] ?? '';
    this.#at += 1;
    if (text.startsWith("'")) return mark(text.slice(1, -1));
    if (text.startsWith('"')) return (matcher) => matcher.take('name', text.slice(1, -1));
    if (text === 'SOFT') return softKeyword;
    const kind = kinds[text];
    if (kind) return (matcher) => matcher.take(kind, null);
    const rules = this.#rules;
    let part: Part | undefined;
    return (matcher) => {
      part ??= rules.get(text);
      if (!part) throw new Error(`no rule ${text}`);
      return part(matcher);
    };
  }
}

const cut: Part = () => null;

/** A keyword, operator or delimiter. */
function mark(text: string): Part {
  const kind = keywords.has(text) || !/^\w/.test(text) ? 'mark' : 'name';
  return (matcher) => matcher.take(kind, text);
}

/** Up to 3.13 what a soft keyword begins with counts as one (_PyPegen_soft_keyword_token). */
const softKeyword: Part = (matcher) => {
  const { minor } = matcher;
  const { kind, text } = matcher.look();
  const words = ['_', 'case', 'match'];
  if (minor >= 12) words.push('type');
  if (minor >= 15) words.push('lazy');
  const isSoft = words.some((word) => (minor < 14 ? word.startsWith(text) : word === text));
  return kind === 'name' && isSoft ? matcher.take(kind, text) : fail;
};

function ahead(part: Part, wanted: boolean): Part {
  return (matcher) => {
    const { at, kept } = matcher;
    const matched = part(matcher);
    Object.assign(matcher, { at, kept });
    return (matched !== fail) === wanted ? null : fail;
  };
}

function forced(text: string, part: Part): Part {
  return (matcher) => {
    const matched = part(matcher);
    if (matched !== fail) return matched;
    throw new NotPython(`SyntaxError: expected ${text}`, matcher.look().line);
  };
}

function optional(part: Part): Part {
  return (matcher) => {
    const { at } = matcher;
    const matched = part(matcher);
    if (matched !== fail) return matched;
    matcher.at = at;
    return null;
  };
}

function repeated(part: Part, separator: Part | null): Part {
  return (matcher) => {
    const all: Matched[] = [];
    for (;;) {
      const { at } = matcher;
      if (all.length === 0 || !separator || separator(matcher) !== fail) {
        const matched = part(matcher);
        if (matched !== fail && (separator || matcher.at > at)) {
          all.push(matched);
          continue;
        }
      }
      matcher.at = at;
      return all.length === 0 ? fail : all;
    }
  };
}
