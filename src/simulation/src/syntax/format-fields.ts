// What an f-string is made of: Parser/action_helpers.c, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import { joinTexts } from './joined-texts.ts';
import { unescape } from './literals.ts';
import type { FormatPart } from './tree.ts';

/** Reads one f-string from its tokens. */
export function readFormat(cursor: Cursor): FormatPart[] {
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
