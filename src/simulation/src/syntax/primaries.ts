// Atoms and what follows them: attributes, calls, items. Grammar/python.gram, CPython 3.11 to 3.15.
import { readArguments } from './arguments.ts';
import { readBraces, readBrackets, readParentheses } from './displays.ts';
import type { Cursor } from './cursor.ts';
import { imaginaryValue, numberValue } from './numbers.ts';
import { readStrings } from './strings.ts';
import { ellipsis, type ConstantValue, type Expression } from './tree.ts';

/** A name, literal or display, with the attributes, calls and items that follow it. */
export function readPrimary(cursor: Cursor): Expression {
  const { line } = cursor;
  let object = readAtom(cursor);
  for (;;) {
    if (cursor.take('.')) object = { kind: 'attribute', line, object, name: cursor.name() };
    else if (cursor.is('(')) {
      object = { kind: 'call', line, callee: object, arguments: readArguments(cursor, true) };
    } else if (cursor.take('[')) {
      object = { kind: 'subscript', line, object, index: readIndex(cursor) };
      cursor.expect(']');
    } else return object;
  }
}

const constants: ReadonlyMap<string, ConstantValue> = new Map<string, ConstantValue>([
  ['None', null],
  ['True', true],
  ['False', false],
  ['...', ellipsis],
]);

function readAtom(cursor: Cursor): Expression {
  const { kind, text, line } = cursor.token;
  switch (kind) {
    case 'name':
      cursor.next();
      return { kind: 'name', line, name: text };
    case 'number': {
      const value = numberValue(text);
      cursor.next();
      if (value === null) return { kind: 'imaginary', line, value: imaginaryValue(text) };
      return { kind: 'constant', line, value };
    }
    case 'string':
    case 'format-start':
      return readStrings(cursor);
    case 'mark':
      return readMark(cursor, text, line);
    default:
      throw cursor.wrong();
  }
}

function readMark(cursor: Cursor, text: string, line: number): Expression {
  if (text === '(') return cursor.nested(() => readParentheses(cursor));
  if (text === '[') return cursor.nested(() => readBrackets(cursor));
  if (text === '{') return cursor.nested(() => readBraces(cursor));
  if (text === 'await') throw cursor.unsupported('await');
  const value = constants.get(text);
  if (value === undefined) throw cursor.wrong();
  cursor.next();
  return { kind: 'constant', line, value };
}

/** What stands between the brackets behind an object. */
function readIndex(cursor: Cursor): Expression {
  const { line } = cursor;
  const { items, trailing } = cursor.commas(
    () => readSlice(cursor),
    () => cursor.is(']'),
  );
  const [only] = items;
  if (only && items.length === 1 && !trailing && only.kind !== 'starred') return only;
  return { kind: 'tuple', line, items };
}

function readSlice(cursor: Cursor): Expression {
  const { line } = cursor;
  if (cursor.take('*')) return { kind: 'starred', line, value: cursor.expression() };
  const start = cursor.is(':') ? null : cursor.named();
  if (!cursor.is(':')) return start ?? cursor.named();
  if (start?.kind === 'walrus' && cursor.peek(-1).text !== ')') throw cursor.wrong();
  const bound = () => {
    if (!cursor.take(':')) return null;
    const isMissing = cursor.is(':') || cursor.is(',') || cursor.is(']');
    return isMissing ? null : cursor.expression();
  };
  return { kind: 'slice', line, start, stop: bound(), step: bound() };
}
