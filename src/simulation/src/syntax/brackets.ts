import { NotPython } from './refusal.ts';

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The bracket that no other has closed yet: MAXLEVEL in Parser/lexer/state.h, 3.11 to 3.15. */
const deepest = 200;

/** The brackets that are open at a place of a program. */
export class Brackets {
  readonly #open: { readonly text: string; readonly line: number }[] = [];
  /** The fields of f-strings around: how many were open there, and the quotes of the f-string. */
  readonly fields: { readonly depth: number; readonly quote: string }[] = [];

  /** The innermost field around. */
  get field() {
    return this.fields.at(-1);
  }

  get depth(): number {
    return this.#open.length;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Notes an operator; throws where it is a bracket that does not fit. */
  see(text: string, line: number): void {
    if (text === '(' || text === '[' || text === '{') {
      if (this.depth >= deepest) {
        throw new NotPython('SyntaxError: too many nested parentheses', line);
      }
      this.#open.push({ text, line });
      return;
    }
    const opener = closers[text];
    if (opener === undefined) return;
    if (this.depth === (this.field?.depth ?? 0)) {
      throw new NotPython(
        `SyntaxError: ${this.field ? 'f-string: ' : ''}unmatched '${text}'`,
        line,
      );
    }
    const open = this.#open.pop();
    if (!open || open.text === opener) return;
    const at = open.line === line ? '' : ` on line ${String(open.line)}`;
    const message = `closing parenthesis '${text}' does not match opening parenthesis '${open.text}'`;
    throw new NotPython(`SyntaxError: ${message}${at}`, line);
  }

  /** The error of a program that ends before its last bracket is closed. */
  neverClosed(): NotPython {
    const { text, line } = this.#open.at(-1) ?? { text: '(', line: 1 };
    return new NotPython(`SyntaxError: '${text}' was never closed`, line);
  }
}
