// The hint at a misspelt keyword: _find_keyword_typos in Lib/traceback.py, CPython 3.14.
import { closestName } from '../../machine/closest-name.ts';
import { NotPython, Unsupported } from '../refusal.ts';
import { keywords } from '../tokens.ts';
import { closeMatches } from './close-matches.ts';

const list = [...keywords].sort();

/** Whether a text parses, whole or up to its end, where more is missing. */
export type Parses = (text: string) => boolean;

/**
 * The error with a hint, where a keyword in place of a name makes the text parse, from the line of the
 * block that was read last up to that of the error. Names on earlier lines count for a program that is no
 * file; the model does not say what only those tell, nor what depends on which 3.14 it is.
 */
export function withKeywordHint(
  error: NotPython,
  text: string,
  firstLine: number,
  parses: Parses,
): NotPython | Unsupported {
  if (!/: invalid syntax$|Perhaps you forgot a comma/.test(error.message)) return error;
  const code = dedent(text.split('\n').slice(Math.max(0, firstLine - 1), error.line));
  if (code.length > 1024) return error;
  const lastLine = code.lastIndexOf('\n') + 1;
  const names = [...code.matchAll(/[\p{ID_Start}_][\p{ID_Continue}]*/gu)].filter(
    ([name]) => !keywords.has(name),
  );
  const found = firstFix(code, names, parses);
  const inLine = firstFix(
    code,
    names.filter(({ index }) => index >= lastLine),
    parses,
  );
  if (found === null && inLine === null) return error;
  if (found !== inLine || found === 'return' || /^\s/.test(code.slice(lastLine)) || parses(code)) {
    return new Unsupported('the hint at a misspelt keyword', error.line);
  }
  const hint = `SyntaxError: invalid syntax. Did you mean '${found ?? ''}'?`;
  return new NotPython(hint, error.line);
}

/** The first keyword that makes a text parse in place of one of its first ten names. */
function firstFix(code: string, names: readonly RegExpExecArray[], parses: Parses): string | null {
  for (const { 0: name, index } of names.slice(0, 10)) {
    const closest = closestName(name, list);
    const candidates = [...(closest === null ? [] : [closest]), ...closeMatches(name, list)];
    const [before, after] = [code.slice(0, index), code.slice(index + name.length)];
    const found = candidates.slice(0, 3).find((word) => parses(withWord(before, word, after)));
    if (found) return found;
  }
  return null;
}

/** A text with a keyword put in; the parser does not know `await` and `async`, but what stands like them. */
function withWord(before: string, word: string, after: string): string {
  if (word === 'await') return `${before}~${after}`;
  if (word === 'async' && /^\s+(?:def|for|with)\b/.test(after)) return before + after.trimStart();
  return before + word + after;
}

/** Takes the white space away that all lines begin with: textwrap.dedent. */
function dedent(lines: readonly string[]): string {
  const shown = lines.map((line) => (line.trim() === '' ? '' : line));
  const margins = shown
    .filter((line) => line !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  let margin = margins[0] ?? '';
  for (const other of margins) while (!other.startsWith(margin)) margin = margin.slice(0, -1);
  return shown.map((line) => line.slice(margin.length)).join('\n');
}
