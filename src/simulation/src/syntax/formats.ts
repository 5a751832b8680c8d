import type { SyntaxNode } from '@lezer/common';
import { isBytesLiteral, openString, readBytes, readString, unescape } from './literals.ts';
import { children, type Source } from './source.ts';
import type { Expression, FormatPart } from './tree.ts';

/** Reads an f-string, or several string literals side by side, which Python joins. */
export function readFormat(source: Source, node: SyntaxNode): Expression {
  const line = source.line(node);
  const strings = node.name === 'ContinuedString' ? children(node) : [node];
  if (strings.every((string) => isBytesLiteral(source, string))) {
    const text = strings.map((string) => readBytes(source, string)).join('');
    return { kind: 'bytes', line, text };
  }
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
  return readPieces(source, node, node.from + start, node.to - quote.length, raw);
}

/** The text and the replacement fields of a stretch of an f-string. */
function readPieces(
  source: Source,
  node: SyntaxNode,
  start: number,
  end: number,
  raw: boolean,
): FormatPart[] {
  const parts: FormatPart[] = [];
  const text = (from: number, to: number) => {
    const literal = source.text.slice(from, to);
    if (raw && /[{}]/.test(literal.replaceAll(/\{\{|\}\}/g, ''))) {
      throw source.unsupported('a field after a backslash in a raw f-string', node);
    }
    const written = literal.replaceAll('{{', '{').replaceAll('}}', '}');
    parts.push({ kind: 'text', text: raw ? written : unescape(source, node, written) });
  };
  let at = start;
  for (const child of children(node)) {
    if (child.name !== 'FormatReplacement') continue;
    text(at, child.from);
    parts.push(...readReplacement(source, child, raw));
    at = child.to;
  }
  text(at, end);
  return parts;
}

/** A replacement field, after the text that `=` puts before it. */
function readReplacement(source: Source, node: SyntaxNode, raw: boolean): FormatPart[] {
  const [, value, ...rest] = children(node);
  if (!value) throw source.notPython(node);
  let conversion: 'r' | 's' | 'a' | null = null;
  let spec: FormatPart[] | null = null;
  let documented = false;
  const items = [value];
  for (const part of rest) {
    if (part.name === 'FormatSelfDoc') documented = true;
    else if (part.name === 'FormatConversion') {
      conversion = source.read(part).slice(1).trim() as 'r' | 's' | 'a';
    } else if (part.name === 'FormatSpec') {
      spec = joinTexts(readPieces(source, part, part.from + 1, part.to, raw));
    } else if (part.name !== ',' && part.name !== '}') items.push(part);
  }
  const tuple = rest.some(({ name }) => name === ',');
  if (tuple && items.some(({ name }) => name === '*' || name.includes('Starred')))
    throw source.unsupported('* in an f-string', node);
  const field: FormatPart = {
    kind: 'value',
    value: tuple
      ? { kind: 'tuple', line: source.line(value), items: items.map((i) => source.expression(i)) }
      : source.expression(value),
    conversion: conversion ?? (documented && spec === null ? 'r' : null),
    spec,
  };
  if (!documented) return [field];
  const after = rest.find(({ name }) => ['FormatConversion', 'FormatSpec', '}'].includes(name));
  const text = source.text.slice(node.from + 1, after?.from ?? node.to - 1);
  return [{ kind: 'text', text }, field];
}
