// Errors in f-strings before 3.12, which are parsed on their own: Parser/string_parser.c, 3.11.
import { NotPython, Unsupported } from '../refusal.ts';
import type { Token, TokenKind } from '../tokens.ts';

/** The error of a program whose parse stops at a token, where that lies in an f-string; else null. */
export function explainOldFormat(
  tokens: readonly Token[],
  stop: number,
): NotPython | Unsupported | null {
  const before = tokens.slice(0, stop);
  const isInside = count(before, 'format-start') > count(before, 'format-end');
  const token = tokens[stop];
  if (!isInside || !token) return null;
  const { line, text, error } = token;
  const known =
    error && /single '\}'|f-string expression part|invalid \w+ literal/.test(error.message);
  if (known) return error;
  if (token.kind === 'format-end') return error311("expecting '}'", line);
  const isFirst = tokens[stop - 1]?.text === '{';
  if (isFirst && text === '}') return error311('empty expression not allowed', line);
  if (isFirst && /^[!:=]$/.test(text))
    return error311(`expression required before '${text}'`, line);
  return new Unsupported('what is wrong in such an f-string', line);
}

function error311(message: string, line: number): NotPython {
  return new NotPython(`SyntaxError: f-string: ${message}`, line);
}

function count(tokens: readonly Token[], kind: TokenKind): number {
  return tokens.filter((token) => token.kind === kind).length;
}
