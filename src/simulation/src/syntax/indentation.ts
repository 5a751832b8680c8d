// Indentation: Parser/tokenizer.c (3.11), Parser/lexer/lexer.c (3.13 and later).
import { NotPython } from './refusal.ts';

/** MAXINDENT of Parser/lexer/state.h. */
const deepest = 100;

interface Place {
  readonly text: string;
  readonly at: number;
  readonly line: number;
}

/**
 * The columns of the blocks around a line. Each is counted twice, with tabs of 8 and of 1, since a block
 * must not depend on how wide a tab is.
 */
export class Indentation {
  readonly #columns = [{ wide: 0, narrow: 0 }];

  /**
   * Measures the white space that begins a line. Gives where it ends, the joined lines it goes over and
   * a function that opens and closes blocks by it, for lines that are not blank.
   */
  measure({ text, at, line }: Place): {
    readonly kinds: () => ('indent' | 'dedent')[];
    readonly from: number;
    readonly line: number;
  } {
    let wide = 0;
    let narrow = 0;
    let joined = 0;
    let first: { wide: number; narrow: number } | null = null;
    let from = at;
    for (; ; from += 1) {
      const character = text[from];
      if (character === ' ') {
        wide += 1;
        narrow += 1;
      } else if (character === '\t') {
        wide = (Math.floor(wide / 8) + 1) * 8;
        narrow += 1;
      } else if (character === '\f') wide = narrow = 0;
      else if (character === '\\' && text[from + 1] === '\n') {
        // The first part of a joined line tells its indentation.
        first ??= { wide, narrow };
        joined += 1;
        from += 1;
      } else break;
    }
    const column = first ?? { wide, narrow };
    return { kinds: () => this.#change(column, line), from, line: joined };
  }

  #change(column: { wide: number; narrow: number }, line: number): ('indent' | 'dedent')[] {
    const { wide, narrow } = column;
    const top = this.#top;
    if (wide === top.wide) {
      if (narrow !== top.narrow) throw inconsistent(line);
      return [];
    }
    if (wide > top.wide) {
      if (this.#columns.length >= deepest) {
        throw new NotPython('IndentationError: too many levels of indentation', line);
      }
      if (narrow <= top.narrow) throw inconsistent(line);
      this.#columns.push(column);
      return ['indent'];
    }
    const closed: 'dedent'[] = [];
    while (this.#columns.length > 1 && wide < this.#top.wide) {
      this.#columns.pop();
      closed.push('dedent');
    }
    if (wide !== this.#top.wide) {
      throw new NotPython(
        'IndentationError: unindent does not match any outer indentation level',
        line,
      );
    }
    if (narrow !== this.#top.narrow) throw inconsistent(line);
    return closed;
  }

  get #top() {
    return this.#columns.at(-1) ?? { wide: 0, narrow: 0 };
  }

  /** Closes all blocks, as the end of the program does. */
  close(): 'dedent'[] {
    return this.#columns.splice(1).map(() => 'dedent');
  }
}

function inconsistent(line: number): NotPython {
  return new NotPython('TabError: inconsistent use of tabs and spaces in indentation', line);
}
