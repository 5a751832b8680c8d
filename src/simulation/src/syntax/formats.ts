import type { SyntaxNode } from '@lezer/common';
import { openString, readString, unescape } from './literals.ts';
import { children, type Source } from './source.ts';
import type { Expression, FormatPart } from './tree.ts';

/** Reads an f-string, or several string literals side by side, which Python joins. */
export function readFormat(source: Source, node: SyntaxNode): Expression {
  const line = source.line(node);
  const strings = node.name === 'ContinuedString' ? children(node) : [node];
  const parts = strings.flatMap((string) => {
    if (string.name === 'FormatString') return readParts(source, string);
    return [{ kind: 'text', text: readString(source, string) } as const];
  });
  const joined = joinTexts(parts);
  const [only] = joined;
  if (joined.length === 0) return { kind: 'constant', line, value: '' };
  const plain = strings.every((string) => string.name === 'String');
  if (plain && only?.kind === 'text') return { kind: 'constant', line, value: only.text };
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

function readParts(source: Source, node: SyntaxNode): FormatPart[] {
  const { raw, start, quote } = openString(source, node);
  const parts: FormatPart[] = [];
  const text = (from: number, to: number) => {
    const written = source.text.slice(from, to).replaceAll('{{', '{').replaceAll('}}', '}');
    parts.push({ kind: 'text', text: raw ? written : unescape(source, node, written) });
  };
  let at = node.from + start;
  for (const child of children(node)) {
    if (child.name !== 'FormatReplacement') continue;
    text(at, child.from);
    parts.push(readReplacement(source, child));
    at = child.to;
  }
  text(at, node.to - quote.length);
  return parts;
}

function readReplacement(source: Source, node: SyntaxNode): FormatPart {
  const [, value, ...rest] = children(node);
  if (!value) throw source.notPython(node);
  let conversion: 'r' | 's' | 'a' | null = null;
  let spec: string | null = null;
  for (const part of rest) {
    if (part.name === 'FormatSelfDoc') throw source.unsupported('= in an f-string', node);
    if (part.name === ',') throw source.unsupported('tuple in an f-string', node);
    if (part.name === 'FormatConversion') {
      conversion = source.read(part).slice(1) as 'r' | 's' | 'a';
    }
    if (part.name === 'FormatSpec') {
      if (part.firstChild && children(part).some((inner) => inner.name === 'FormatReplacement')) {
        throw source.unsupported('nested format specification', node);
      }
      spec = source.read(part).slice(1);
    }
  }
  return { kind: 'value', value: source.expression(value), conversion, spec };
}
