// Patterns of a case: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import { imaginaryValue, numberValue } from './numbers.ts';
import { readStrings } from './strings.ts';
import type { Expression, Pattern } from './tree.ts';

/** Reads a pattern that may be a sequence without brackets: `a, *rest`. */
export function readOpenPattern(cursor: Cursor): Pattern {
  const { line } = cursor;
  const { items, trailing } = cursor.commas(
    () => readItem(cursor),
    () => cursor.is(':') || cursor.is('if') || cursor.is(')'),
  );
  const [only] = items;
  if (!only || items.length > 1 || trailing) return { kind: 'sequence', line, patterns: items };
  if (only.kind === 'star') throw cursor.wrong();
  return only;
}

/** `*name` or a pattern. */
function readItem(cursor: Cursor): Pattern {
  const { line } = cursor;
  return cursor.take('*') ? { kind: 'star', line, name: readCapture(cursor) } : readPattern(cursor);
}

/** A name to bind; null for `_`. */
function readCapture(cursor: Cursor): string | null {
  const name = cursor.name();
  return name === '_' ? null : name;
}

/** `a | b as name`. */
function readPattern(cursor: Cursor): Pattern {
  const { line } = cursor;
  const patterns = [readClosed(cursor)];
  while (cursor.take('|')) patterns.push(readClosed(cursor));
  const [first] = patterns;
  const pattern: Pattern = first && patterns.length === 1 ? first : { kind: 'or', line, patterns };
  if (!cursor.take('as')) return pattern;
  const name = readCapture(cursor);
  if (name === null || cursor.is('.') || cursor.is('(') || cursor.is('=')) throw cursor.wrong();
  return { kind: 'as', line, pattern, name };
}

function readClosed(cursor: Cursor): Pattern {
  const { kind, text, line } = cursor.token;
  if (kind === 'name') return readNamed(cursor);
  if (text === 'None' || text === 'True' || text === 'False') {
    cursor.next();
    const value = text === 'None' ? null : text === 'True';
    return { kind: 'singleton', line, value: { kind: 'constant', line, value } };
  }
  if (kind === 'mark' && text === '(') return cursor.nested(() => readGroup(cursor));
  if (kind === 'mark' && text === '[') {
    cursor.next();
    return { kind: 'sequence', line, patterns: readUpTo(cursor, ']', readItem) };
  }
  if (kind === 'mark' && text === '{') return cursor.nested(() => readMapping(cursor));
  return { kind: 'value', line, value: readLiteral(cursor) };
}

/** Things between commas, up to a bracket, which is read, too. */
function readUpTo<T>(cursor: Cursor, end: string, read: (cursor: Cursor) => T): T[] {
  return cursor.nested(() => {
    const { items } = cursor.is(end)
      ? { items: [] }
      : cursor.commas(
          () => read(cursor),
          () => cursor.is(end),
        );
    cursor.expect(end);
    return items;
  });
}

function readGroup(cursor: Cursor): Pattern {
  const { line } = cursor.next();
  if (cursor.take(')')) return { kind: 'sequence', line, patterns: [] };
  const pattern = readOpenPattern(cursor);
  cursor.expect(')');
  return pattern;
}

/** A number, with its sign, or strings. */
function readLiteral(cursor: Cursor): Expression {
  const { line } = cursor;
  if (cursor.isKind('string') || cursor.isKind('format-start')) {
    const strings = readStrings(cursor);
    if (strings.kind === 'format') throw cursor.unsupported('an f-string as a pattern', line);
    return strings;
  }
  const isPositive = cursor.minor >= 15 && cursor.take('+');
  const isNegative = !isPositive && cursor.take('-');
  const operand = readNumber(cursor);
  const first: Expression = isNegative ? { kind: 'unary', line, operator: '-', operand } : operand;
  const operator = cursor.is('-') ? '-' : '+';
  if (!cursor.take(operator)) return first;
  const right = readNumber(cursor);
  if (operand.kind === 'imaginary' || right.kind !== 'imaginary')
    throw cursor.unsupported('this complex number as a pattern', line);
  return { kind: 'binary', line, operator, left: first, right };
}

function readNumber(cursor: Cursor): Expression {
  const { line } = cursor;
  const { text } = cursor.expectKind('number');
  const value = numberValue(text);
  if (value !== null) return { kind: 'constant', line, value };
  return { kind: 'imaginary', line, value: imaginaryValue(text) };
}

/** A name to bind, `a.b` or `a.b(…)`. */
function readNamed(cursor: Cursor): Pattern {
  const { line } = cursor;
  const name = cursor.name();
  let value: Expression = { kind: 'name', line, name };
  while (cursor.take('.')) value = { kind: 'attribute', line, object: value, name: cursor.name() };
  if (cursor.take('(')) return readClassPattern(cursor, value, line);
  if (value.kind === 'attribute') return { kind: 'value', line, value };
  return { kind: 'as', line, pattern: null, name: name === '_' ? null : name };
}

function readClassPattern(cursor: Cursor, cls: Expression, line: number): Pattern {
  const positional: Pattern[] = [];
  const named: { name: string; pattern: Pattern }[] = [];
  readUpTo(cursor, ')', () => {
    if (cursor.isKind('name') && cursor.peek(1).text === '=') {
      const name = cursor.name();
      cursor.next();
      named.push({ name, pattern: readPattern(cursor) });
    } else if (named.length > 0) throw cursor.wrong();
    else positional.push(readPattern(cursor));
  });
  return { kind: 'class', line, cls, positional, named };
}

function readMapping(cursor: Cursor): Pattern {
  const { line } = cursor.next();
  const keys: Expression[] = [];
  const patterns: Pattern[] = [];
  let rest: string | null = null;
  readUpTo(cursor, '}', () => {
    if (rest !== null) throw cursor.wrong();
    if (cursor.take('**')) {
      rest = readCapture(cursor);
      if (rest === null) throw cursor.wrong();
      return;
    }
    const key = readClosed(cursor);
    if (key.kind !== 'value' && key.kind !== 'singleton') throw cursor.wrong();
    cursor.expect(':');
    keys.push(key.value);
    patterns.push(readPattern(cursor));
  });
  return { kind: 'mapping', line, keys, patterns, rest };
}
