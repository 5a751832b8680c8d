// Patterns that cannot be: Python/compile.c up to 3.13, Python/codegen.c from 3.14.
import { NotPython } from '../../syntax/refusal.ts';
import type { MatchCase, Pattern } from '../../syntax/tree.ts';

function error(message: string, line: number): NotPython {
  return new NotPython(`SyntaxError: ${message}`, line);
}

/** Throws `NotPython` for the first pattern of a `match` that CPython does not compile. */
export function checkCases(cases: readonly MatchCase[]): void {
  cases.forEach(({ pattern, guard }, index) => {
    const isLast = index === cases.length - 1;
    checkPattern(pattern, new Set(), isLast || guard !== null);
  });
}

function bind(name: string | null, names: Set<string>, line: number): void {
  if (name === null) return;
  if (names.has(name)) throw error(`multiple assignments to name '${name}' in pattern`, line);
  names.add(name);
}

function checkPattern(pattern: Pattern, names: Set<string>, mayMatchAll: boolean): void {
  const all = (patterns: readonly Pattern[]) => {
    for (const inner of patterns) checkPattern(inner, names, true);
  };
  switch (pattern.kind) {
    case 'as':
      if (pattern.pattern) checkPattern(pattern.pattern, names, mayMatchAll);
      else if (!mayMatchAll) {
        const { name } = pattern;
        const what = name === null ? 'wildcard' : `name capture '${name}'`;
        throw error(`${what} makes remaining patterns unreachable`, pattern.line);
      }
      bind(pattern.name, names, pattern.line);
      return;
    case 'star':
      bind(pattern.name, names, pattern.line);
      return;
    case 'sequence':
      if (pattern.patterns.filter(({ kind }) => kind === 'star').length > 1) {
        throw error('multiple starred names in sequence pattern', pattern.line);
      }
      all(pattern.patterns);
      return;
    case 'mapping':
      checkKeys(pattern);
      all(pattern.patterns);
      bind(pattern.rest, names, pattern.line);
      return;
    case 'class': {
      const named = pattern.named.map(({ name }) => name);
      const repeated = named.find((name, index) => named.indexOf(name) < index);
      if (repeated !== undefined) {
        throw error(`attribute name repeated in class pattern: ${repeated}`, pattern.line);
      }
      all([...pattern.positional, ...pattern.named.map((item) => item.pattern)]);
      return;
    }
    case 'or': {
      const bound = new Set(names);
      pattern.patterns.forEach((inner, index) => {
        const own = new Set(names);
        checkPattern(inner, own, mayMatchAll && index === pattern.patterns.length - 1);
        for (const name of own) bound.add(name);
      });
      for (const name of bound) names.add(name);
      return;
    }
    default:
  }
}

/** Keys that are literals must differ. */
function checkKeys({ keys, line }: Pattern & { kind: 'mapping' }): void {
  const seen = new Set<unknown>();
  for (const key of keys) {
    if (key.kind !== 'constant') continue;
    const { value } = key;
    const same = typeof value === 'boolean' || typeof value === 'bigint' ? Number(value) : value;
    if (seen.has(same)) {
      throw error(`mapping pattern checks duplicate key (${shown(value)})`, line);
    }
    seen.add(same);
  }
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null) return 'None';
  return typeof value === 'string' ? `'${value}'` : String(value);
}
