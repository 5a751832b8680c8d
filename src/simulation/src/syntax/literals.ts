import type { SyntaxNode } from '@lezer/common';
import type { Source } from './source.ts';

const simpleEscapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

/** The value of a number literal; complex numbers are refused. */
export function readNumber(source: Source, node: SyntaxNode): bigint | number {
  const digits = source.read(node).replaceAll('_', '').toLowerCase();
  if (digits.endsWith('j')) throw source.unsupported('complex', node);
  if (/^0[xob]/.test(digits)) return BigInt(digits);
  if (/^\d+$/.test(digits)) {
    if (/^0+[1-9]/.test(digits)) {
      throw source.notPython(
        node,
        'SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
      );
    }
    return BigInt(digits);
  }
  return Number(digits);
}

/** The prefix, quotes and inner text of a string literal. */
export function openString(source: Source, node: SyntaxNode) {
  const match = /^([a-zA-Z]*)('''|"""|'|")/.exec(source.read(node));
  if (!match) throw source.notPython(node);
  const prefix = (match[1] ?? '').toLowerCase();
  const quote = match[2] ?? '';
  if (prefix.includes('b')) throw source.unsupported('bytes', node);
  if (prefix.includes('t')) throw source.unsupported('t-string', node);
  return { raw: prefix.includes('r'), start: match[0].length, quote };
}

/** Whether a string literal makes bytes. */
export function isBytesLiteral(source: Source, node: SyntaxNode): boolean {
  return /^(b|br|rb)['"]/i.test(source.read(node));
}

/** The bytes of a literal, each as a character. */
export function readBytes(source: Source, node: SyntaxNode): string {
  const [, prefix = '', quote = ''] = /^([a-zA-Z]*)('''|"""|'|")/.exec(source.read(node)) ?? [];
  const inner = source.read(node).slice(prefix.length + quote.length, -quote.length);
  if (/[^\0-\x7f]/.test(inner)) {
    throw source.notPython(node, 'SyntaxError: bytes can only contain ASCII literal characters');
  }
  if (/r/i.test(prefix)) return inner;
  if (/\\[uUN]/.test(inner)) throw source.unsupported('such an escape in bytes', node);
  return unescape(source, node, inner);
}

/** The value of a plain string literal. */
export function readString(source: Source, node: SyntaxNode): string {
  const { raw, start, quote } = openString(source, node);
  const inner = source.read(node).slice(start, -quote.length);
  return raw ? inner : unescape(source, node, inner);
}

/** Replaces the escape sequences of a string literal's text. */
export function unescape(source: Source, node: SyntaxNode, text: string): string {
  return text.replace(
    /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|N\{|[\s\S])/g,
    (whole, escape: string) => {
      if (escape === 'N{') throw source.unsupported('\\N{…}', node);
      const first = escape[0] ?? '';
      if (/^[xuU]./.test(escape)) return String.fromCodePoint(parseInt(escape.slice(1), 16));
      if (/[0-7]/.test(first)) return String.fromCodePoint(parseInt(escape, 8));
      return simpleEscapes[escape] ?? whole;
    },
  );
}
