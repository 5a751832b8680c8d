// String literals and f-strings side by side: Parser/action_helpers.c, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import { formatReader } from './formats-chunk.ts';
import { joinTexts } from './joined-texts.ts';
import { bytesOf, openString, stringOf } from './literals.ts';
import type { Expression, FormatPart } from './tree.ts';

/** Reads one or more string literals, which Python joins. */
export function readStrings(cursor: Cursor): Expression {
  const { line } = cursor;
  const parts: FormatPart[] = [];
  let bytes = 0;
  let formats = 0;
  let count = 0;
  for (; cursor.isKind('string') || cursor.isKind('format-start'); count += 1) {
    if (cursor.isKind('format-start')) {
      parts.push(...formatReader.code.readFormat(cursor));
      formats += 1;
    } else {
      const { token } = cursor;
      const isBytes = openString(token).prefix.includes('b');
      bytes += isBytes ? 1 : 0;
      parts.push({ kind: 'text', text: (isBytes ? bytesOf : stringOf)(cursor, token) });
      cursor.next();
    }
  }
  if (bytes > 0 && bytes < count)
    throw cursor.wrong('cannot mix bytes and nonbytes literals', line);
  const joined = joinTexts(parts);
  const [only] = joined;
  const text = only?.kind === 'text' ? only.text : '';
  if (bytes > 0) return { kind: 'bytes', line, text };
  if (formats === 0 || !only) return { kind: 'constant', line, value: text };
  return { kind: 'format', line, parts: joined };
}
