// Statements with blocks: Grammar/python.gram, CPython 3.11 to 3.15.
import { Chunk } from '../chunks/chunk.ts';
import type { Cursor } from './cursor.ts';
import { readClass, readDecorated, readFunction } from './definitions.ts';
import { readTargets } from './targets.ts';
import type { Statement } from './tree.ts';

const guarded = new Chunk(() => import('./guarded.ts'), 'try with');
const matchReader = new Chunk(async () => (await import('./match.ts')).readMatch, 'case');

/** Reads a statement with a block; null where none comes next. */
export function readCompound(cursor: Cursor): Statement | null {
  const { kind, text, line } = cursor.token;
  if (kind === 'name') return text === 'match' ? matchReader.code(cursor) : null;
  const reader = kind === 'mark' ? readers[text] : undefined;
  if (!reader) return null;
  if (text !== '@') cursor.next();
  return reader(cursor, line);
}

/** Readers by the keyword, which they come behind. */
const readers: Readonly<Record<string, (cursor: Cursor, line: number) => Statement>> = {
  if: readIf,
  while: (cursor, line) => ({
    kind: 'while',
    line,
    test: cursor.named(),
    body: cursor.block(),
    otherwise: readElse(cursor),
  }),
  for: (cursor, line) => {
    const target = readTargets(cursor);
    cursor.expect('in');
    const iterable = cursor.list();
    const body = cursor.block();
    return { kind: 'for', line, target, iterable, body, otherwise: readElse(cursor) };
  },
  try: (cursor, line) => guarded.code.readTry(cursor, line),
  with: (cursor, line) => guarded.code.readWith(cursor, line),
  def: (cursor, line) => readFunction(cursor, line, []),
  class: (cursor, line) => readClass(cursor, line, []),
  '@': readDecorated,
  async: (cursor, line) => {
    const { text } = cursor.token;
    if (text !== 'def' && text !== 'with' && text !== 'for') throw cursor.wrong();
    throw cursor.unsupported(`async ${text}`, line);
  },
};

function readIf(cursor: Cursor, line: number): Statement {
  const test = cursor.named();
  const then = cursor.block();
  const next = cursor.line;
  if (!cursor.take('elif')) return { kind: 'if', line, test, then, otherwise: readElse(cursor) };
  const otherwise = [cursor.nested(() => readIf(cursor, next))];
  return { kind: 'if', line, test, then, otherwise };
}

/** The statements of an `else`; none where there is none. */
function readElse(cursor: Cursor): Statement[] {
  return cursor.take('else') ? cursor.block() : [];
}
