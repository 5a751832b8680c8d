import type { NotPython } from './refusal.ts';

const opening = /([rR]?[bBfFtT]|[bBfFtT][rR]|[rRuU])?('''|"""|'|")/y;

/** The prefix and quotes of a string literal that begins at a place, and where its text begins. */
export function stringOpening(
  text: string,
  at: number,
  minor: number,
): { readonly prefix: string; readonly quote: string; readonly to: number } | null {
  opening.lastIndex = at;
  const found = opening.exec(text);
  if (!found) return null;
  const [{ length }, prefix = '', quote = ''] = found;
  return /t/i.test(prefix) && minor < 14 ? null : { prefix, quote, to: at + length };
}

/** Where a string literal ends whose text begins at a place; -1 where it does not end. */
export function stringEnd(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '\n' && quote.length === 1) return -1;
    else if (text.startsWith(quote, at)) return at + quote.length;
  }
  return -1;
}

interface Place {
  readonly text: string;
  readonly line: number;
  readonly minor: number;
  error(message: string): NotPython;
}

/** The error of a literal whose text begins at a place and does not end; `kind` is empty or `f-`. */
export function unterminated(place: Place, quote: string, at: number, kind: string): NotPython {
  const { text, minor } = place;
  const single = quote.length === 1;
  let end = at;
  let escaped = false;
  while (end < text.length && !(single && text[end] === '\n')) {
    if (text[end] === '\\') {
      end += 1;
      escaped ||= text[end] === quote;
    }
    end += 1;
  }
  const lines = text.slice(at, end).replace(/\n$/, '').split('\n').length - 1;
  const detected = `(detected at line ${String(place.line + lines)})`;
  const hint = minor >= 13 && single && escaped ? '; perhaps you escaped the end quote?' : '';
  const what = single ? `${kind}string literal` : `triple-quoted ${kind}string literal`;
  return place.error(`unterminated ${what} ${detected}${hint}`);
}
