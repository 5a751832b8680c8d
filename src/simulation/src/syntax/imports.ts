import type { Cursor } from './cursor.ts';
import type { Statement } from './tree.ts';

interface Imported {
  readonly name: string;
  readonly as: string;
}

function readNamed(cursor: Cursor): Imported {
  const name = cursor.name();
  return { name, as: cursor.take('as') ? cursor.name() : name };
}

function readPath(cursor: Cursor): string[] {
  const path = [cursor.name()];
  while (cursor.take('.')) path.push(cursor.name());
  return path;
}

/** Reads `a, b.c as d` behind `import`; without another name it is the package that is bound. */
export function readImport(cursor: Cursor, line: number): Statement[] {
  const statements: Statement[] = [];
  do {
    const path = readPath(cursor);
    const [top = ''] = path;
    const module = path.join('.');
    const isNamed = cursor.take('as');
    const as = isNamed ? cursor.name() : top;
    statements.push({ kind: 'import', line, module, as, package: isNamed ? module : top });
  } while (cursor.take(','));
  return statements;
}

/** Reads `a.b import c as d, e` and `a import *` behind `from`. */
export function readFromImport(cursor: Cursor, line: number): Statement {
  if (cursor.is('.') || cursor.is('...')) throw cursor.unsupported('relative import', line);
  const module = readPath(cursor).join('.');
  cursor.expect('import');
  if (cursor.take('*')) return { kind: 'import-star', line, module };
  const names: Imported[] = [];
  const isBracketed = cursor.take('(');
  do {
    if (isBracketed && names.length > 0 && cursor.is(')')) break;
    names.push(readNamed(cursor));
  } while (cursor.take(','));
  if (isBracketed) cursor.expect(')');
  return { kind: 'import-from', line, module, names };
}
