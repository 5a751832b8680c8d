// Simple statements and blocks: Grammar/python.gram, CPython 3.11 to 3.15.
import { readAssignment } from './assignments.ts';
import { readCompound } from './compounds.ts';
import type { Cursor } from './cursor.ts';
import { startsExpression } from './expressions.ts';
import { readFromImport, readImport } from './imports.ts';
import { readTarget } from './targets.ts';
import type { Statement } from './tree.ts';

/** Reads statements up to the end of the program or block. */
export function readStatements(cursor: Cursor): Statement[] {
  const statements: Statement[] = [];
  while (!cursor.isKind('end') && !cursor.isKind('dedent')) {
    const compound = readCompound(cursor);
    if (compound) statements.push(compound);
    else readLine(cursor, statements);
  }
  return statements;
}

/** Reads the colon of a block and its statements, indented or on the same line. */
export function readBlock(cursor: Cursor): Statement[] {
  cursor.expect(':');
  if (!cursor.isKind('newline')) {
    const statements: Statement[] = [];
    readLine(cursor, statements);
    return statements;
  }
  cursor.next();
  cursor.expectKind('indent');
  const statements = readStatements(cursor);
  cursor.expectKind('dedent');
  return statements;
}

/** The simple statements of one line, between semicolons. */
function readLine(cursor: Cursor, statements: Statement[]): void {
  do {
    const read = readSimple(cursor);
    if (Array.isArray(read)) statements.push(...read);
    else statements.push(read);
  } while (cursor.take(';') && !cursor.isKind('newline'));
  cursor.expectKind('newline');
}

type Reader = (cursor: Cursor, line: number) => Statement | Statement[];

const scope =
  (kind: 'global' | 'nonlocal'): Reader =>
  (cursor, line) => {
    const names = [cursor.name()];
    while (cursor.take(',')) names.push(cursor.name());
    return { kind, line, names };
  };

/** Readers of statements by their keyword, which they come behind. */
const readers: Readonly<Record<string, Reader>> = {
  pass: (_, line) => ({ kind: 'pass', line }),
  break: (_, line) => ({ kind: 'break', line }),
  continue: (_, line) => ({ kind: 'continue', line }),
  global: scope('global'),
  nonlocal: scope('nonlocal'),
  import: readImport,
  from: readFromImport,
  del: (cursor, line) => {
    const { items } = cursor.commas(
      () => readTarget(cursor, 'nested'),
      () => cursor.isKind('newline') || cursor.is(';'),
    );
    return { kind: 'delete', line, targets: items };
  },
  return: (cursor, line) => ({
    kind: 'return',
    line,
    value: startsExpression(cursor) ? cursor.list() : null,
  }),
  raise: (cursor, line) => {
    const value = startsExpression(cursor) ? cursor.expression() : null;
    const cause = value && cursor.take('from') ? cursor.expression() : null;
    return { kind: 'raise', line, value, cause };
  },
  assert: (cursor, line) => {
    const test = cursor.expression();
    const message = cursor.take(',') ? cursor.expression() : null;
    return { kind: 'assert', line, test, message };
  },
};

function readSimple(cursor: Cursor): Statement | Statement[] {
  const { kind, text, line } = cursor.token;
  const reader = kind === 'mark' ? readers[text] : undefined;
  if (reader) {
    cursor.next();
    return reader(cursor, line);
  }
  refuseSoft(cursor);
  return readAssignment(cursor);
}

/** Refuses statements that begin with a name and that the model does not have. */
function refuseSoft(cursor: Cursor): void {
  const next = cursor.peek(1);
  const { minor } = cursor;
  if (minor >= 12 && cursor.isSoft('type') && next.kind === 'name')
    throw cursor.unsupported('type');
  const isImport = next.kind === 'mark' && (next.text === 'import' || next.text === 'from');
  if (minor >= 15 && cursor.isSoft('lazy') && isImport) throw cursor.unsupported('lazy import');
}
