// Docstrings: what is one, and how it is stored (_PyCompile_CleanDoc of Python/compile.c, 3.13).
import type { Statement } from '../syntax/tree.ts';

/** The docstring that a body begins with, as CPython keeps it, or null. */
export function docstringOf([first]: readonly Statement[], minor: number): string | null {
  if (first?.kind !== 'expression' || first.value.kind !== 'constant') return null;
  const { value } = first.value;
  if (typeof value !== 'string') return null;
  return minor >= 13 ? clean(value) : value;
}

/** The statements of a body behind its docstring. */
export function withoutDocstring(body: readonly Statement[]): readonly Statement[] {
  return docstringOf(body, 0) === null ? body : body.slice(1);
}

/** Takes away the indentation that all lines but the first share. */
function clean(doc: string): string {
  const [first = '', ...rest] = doc.split('\n');
  const indents = rest.filter((line) => /[^ ]/.test(line)).map((line) => line.search(/[^ ]/));
  const margin = indents.length > 0 ? Math.min(...indents) : 0;
  const cut = rest.map((line) => {
    const own = line.search(/[^ ]/);
    return line.slice(Math.min(margin, own < 0 ? line.length : own));
  });
  return [first.replace(/^[ \t]+/, ''), ...cut].join('\n');
}
