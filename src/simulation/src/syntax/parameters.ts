// Parameters of functions and lambdas: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import type { Annotation, Expression, Parameters } from './tree.ts';

/** Reads the parameters of a `def`, up to `)`, or those of a lambda, which have no annotations, up to `:`. */
export function readParameters(cursor: Cursor, end: ')' | ':'): Parameters {
  const positional: string[] = [];
  const defaults: Expression[] = [];
  const keywordOnly: { name: string; value: Expression | null }[] = [];
  const annotations: Annotation[] = [];
  let positionalOnly = 0;
  let rest: string | null = null;
  let keywords: string | null = null;
  let starred = false;
  const readName = (star: boolean) => {
    const name = cursor.name();
    if (end !== ')' || !cursor.take(':')) return name;
    if (star && cursor.is('*')) throw cursor.unsupported('an annotation with a star');
    annotations.push({ name, value: cursor.expression() });
    return name;
  };
  while (!cursor.is(end)) {
    if (keywords !== null) throw cursor.wrong();
    if (cursor.take('**')) keywords = readName(false);
    else if (cursor.take('*')) {
      if (starred) throw cursor.wrong();
      starred = true;
      if (cursor.isKind('name')) rest = readName(true);
      else if (!cursor.is(',') || !followsName(cursor)) throw cursor.wrong();
    } else if (cursor.take('/')) {
      if (starred || positionalOnly > 0 || positional.length === 0) throw cursor.wrong();
      positionalOnly = positional.length;
    } else {
      const name = readName(false);
      const value = cursor.take('=') ? cursor.expression() : null;
      if (starred) keywordOnly.push({ name, value });
      else {
        positional.push(name);
        if (value) defaults.push(value);
        else if (defaults.length > 0) throw cursor.wrong();
      }
    }
    if (!cursor.take(',')) break;
  }
  cursor.expect(end);
  return { positional, positionalOnly, defaults, rest, keywordOnly, keywords, annotations };
}

/** Whether a name follows the comma that comes next, as it must behind a bare `*`. */
function followsName(cursor: Cursor): boolean {
  return cursor.peek(1).kind === 'name';
}
