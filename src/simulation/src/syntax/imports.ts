import type { Cursor } from './cursor.ts';
import type { Statement } from './tree.ts';

interface Imported {
  readonly name: string;
  readonly as: string;
}

function readNamed(cursor: Cursor, line: number): Imported {
  const name = cursor.name();
  if (cursor.is('.')) throw cursor.unsupported('dotted import', line);
  return { name, as: cursor.take('as') ? cursor.name() : name };
}

/** Reads `a, b as c` behind `import`. */
export function readImport(cursor: Cursor, line: number): Statement[] {
  const statements: Statement[] = [];
  do {
    const { name, as } = readNamed(cursor, line);
    statements.push({ kind: 'import', line, module: name, as });
  } while (cursor.take(','));
  return statements;
}

/** Reads `a import b as c` behind `from`. */
export function readFromImport(cursor: Cursor, line: number): Statement {
  if (cursor.is('.') || cursor.is('...') || cursor.peek(1).text === '.') {
    throw cursor.unsupported('relative or dotted import', line);
  }
  const module = cursor.name();
  cursor.expect('import');
  if (cursor.is('*')) throw cursor.unsupported('import *', line);
  const names: Imported[] = [];
  const isBracketed = cursor.take('(');
  do {
    if (isBracketed && names.length > 0 && cursor.is(')')) break;
    names.push(readNamed(cursor, line));
  } while (cursor.take(','));
  if (isBracketed) cursor.expect(')');
  return { kind: 'import-from', line, module, names };
}
