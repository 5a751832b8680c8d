import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { tokenClass } from './token-class.ts';

/** A piece of a line of code; `className` is absent for plain code. */
export interface CodeToken {
  readonly text: string;
  readonly className?: string;
}

const theme = createCssVariablesTheme({ variablePrefix: '--code-' });
const highlighter = createHighlighter({ langs: ['python'], themes: [theme] });

/**
 * The tokens of a Python program, line by line, without the newline at its end. Runs when the site
 * is built, in `.astro` files: islands get the tokens as data, not Shiki.
 */
export async function highlightPython(source: string): Promise<CodeToken[][]> {
  const { codeToTokensBase } = await highlighter;
  const lines = codeToTokensBase(source.replace(/\n$/, ''), {
    lang: 'python',
    theme,
  });
  return lines.map((line) =>
    line.map(({ content, color }) => {
      const className = tokenClass(color ?? '');
      return className === undefined ? { text: content } : { text: content, className };
    }),
  );
}
