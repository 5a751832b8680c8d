// `text % (…)` as an f-string: optimize_format of Python/ast_opt.c (3.11 to 3.13) and
// Python/ast_preprocess.c (3.14 and 3.15).
import type { Expression, FormatPart } from '../syntax/tree.ts';

const field = /%(?:%|(-*)(\d{1,3})?(?:\.(\d{1,3})?)?([sra]))/g;

/** The f-string that a constant format and a display of values are compiled as, or null. */
export function percentAsFormat(
  text: string,
  items: readonly Expression[],
  line: number,
): (Expression & { kind: 'format' }) | null {
  if (/%/.test(text.replace(field, ''))) return null;
  const parts: FormatPart[] = [];
  let [at, next, literal] = [0, 0, ''];
  const flush = () => {
    if (literal !== '') parts.push({ kind: 'text', text: literal });
    literal = '';
  };
  for (const match of text.matchAll(field)) {
    const [whole, left, width, precision, conversion] = match;
    literal += text.slice(at, match.index);
    at = match.index + whole.length;
    if (conversion === undefined) {
      literal += '%';
      continue;
    }
    const value = items[next++];
    if (!value || String(value.kind).startsWith('star')) return null;
    flush();
    const exact = whole.includes('.') ? `.${precision ?? '0'}` : '';
    const spec = (width === undefined ? '' : `${left ? '' : '>'}${String(Number(width))}`) + exact;
    parts.push({
      kind: 'value',
      value,
      conversion: conversion as 's' | 'r' | 'a',
      spec: spec === '' ? null : [{ kind: 'text', text: spec }],
    });
  }
  literal += text.slice(at);
  flush();
  return next === items.length ? { kind: 'format', line, parts } : null;
}
