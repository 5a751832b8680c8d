// String literals and f-strings side by side: Parser/action_helpers.c, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import { bytesOf, openString, stringOf, unescape } from './literals.ts';
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
      parts.push(...readFormat(cursor));
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

function joinTexts(parts: readonly FormatPart[]): FormatPart[] {
  const joined: FormatPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    } else if (part.kind !== 'text' || part.text !== '') joined.push(part);
  }
  return joined;
}

function readFormat(cursor: Cursor): FormatPart[] {
  const isRaw = /r/i.test(cursor.next().text);
  const parts = readPieces(cursor, isRaw, false);
  cursor.expectKind('format-end');
  return parts;
}

/** Text and fields of an f-string, or of the format of a field. */
function readPieces(cursor: Cursor, isRaw: boolean, inFormat: boolean): FormatPart[] {
  const parts: FormatPart[] = [];
  for (;;) {
    if (cursor.isKind('format-text')) {
      const { text } = cursor.token;
      const written = inFormat ? text : text.replaceAll('{{', '{').replaceAll('}}', '}');
      parts.push({ kind: 'text', text: isRaw ? written : unescape(cursor, written) });
      cursor.next();
    } else if (cursor.is('{')) parts.push(...readField(cursor, isRaw));
    else return parts;
  }
}

const conversions: ReadonlySet<string> = new Set(['r', 's', 'a']);

/** A replacement field, after the text that `=` puts before it. */
function readField(cursor: Cursor, isRaw: boolean): FormatPart[] {
  const start = cursor.next().to;
  const value = cursor.value();
  if (value.kind === 'starred' && cursor.minor < 12) throw cursor.wrong();
  const documented = cursor.take('=');
  const shown = cursor.text.slice(start, cursor.token.from);
  let conversion: string | null = null;
  let spec: FormatPart[] | null = null;
  if (cursor.is('!')) {
    if (cursor.next().to !== cursor.token.from) throw cursor.wrong();
    conversion = cursor.name();
    if (!conversions.has(conversion)) throw cursor.wrong();
  }
  if (cursor.take(':')) spec = joinTexts(readPieces(cursor, isRaw, true));
  cursor.expect('}');
  const implied = documented && spec === null ? 'r' : null;
  const field: FormatPart = {
    kind: 'value',
    value,
    conversion: (conversion as 'r' | 's' | 'a' | null) ?? implied,
    spec,
  };
  return documented ? [{ kind: 'text', text: shown }, field] : [field];
}
