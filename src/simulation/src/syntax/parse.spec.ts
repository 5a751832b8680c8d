import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadAllChunks } from '../chunks/chunk.ts';
import { parseModule } from './parse.ts';
import { NotPython, Unsupported } from './refusal.ts';
import type { Expression } from './tree.ts';

await loadAllChunks();

const minors = [11, 12, 13, 14, 15];

// The last lines that CPython 3.11.7 and 3.14.2 print for these.
test.each([
  ['  a = 1\nb = 2\n', 'IndentationError: unexpected indent'],
  [
    'if 1:\n    a = 1\n  b = 2\n',
    'IndentationError: unindent does not match any outer indentation level',
  ],
  [
    'def f():\n    if 1:\n        a = 1\n      b = 2\n',
    'IndentationError: unindent does not match any outer indentation level',
  ],
  ['try:\n    a = 1\nb = 2\n', "SyntaxError: expected 'except' or 'finally' block"],
  ['f(x for x in y, 1)\n', 'SyntaxError: Generator expression must be parenthesized'],
  ['x = (1,\ny = 2\n', "SyntaxError: '(' was never closed"],
  ['x = "a\n', 'SyntaxError: unterminated string literal (detected at line 1)'],
])('%j is no Python', (source, message) => {
  for (const minor of [11, 14]) expect(() => parseModule(source, minor)).toThrow(message);
});

test.each([
  'if 1: a = 1; b = 2\n',
  'def f():\n    x = [\n  1]\n    return x\n',
  'class A:\n    pass\n  # a comment stands where it likes\n\n    x = 1\n',
  'try:\n    a = 1\nfinally:\n    b = 2\n',
  '\n\n# first\na = 1\n',
  '\ufeffx = 5.[0] if 1_0.e1else .5\r\nif x:\\\n y = 1\r\n\f\nz = 0xfor 1\n',
  'match = case = type = _ = 1\nmatch[case].x = print(type, _)\nmatch(case)\n',
  'lambda a, /, b=1, *, c: (yield)\nwith (a, b as c,): pass\nwith (a, b): pass\nwith (a) as b, c: pass\n',
  'def f(a, /, b: int = 1, *args, c=2, **k) -> None: ...\nx: int\n(x): int = 1\na[*b, 1:2, ::] = *c, d = e\n',
  'f(a, *b, c=d, *e, **g, h=i)\nf(a for a in b)\nf(a := 1)\n{**a, b: c}\n{*a, b}\nnot a in b is not c\n',
])('%j is Python', (source) => {
  for (const minor of minors) expect(() => parseModule(source, minor)).not.toThrow();
});

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'( ) [ ] { } , : ; = == := -> + - * ** // @ . ... ! ~ < >> += != $ \\ # \n'.split(' '),
        ...'if else elif for in while def class return yield lambda try except finally with as'.split(
          ' ',
        ),
        ...'match case type print import from global nonlocal not and or is await async del'.split(
          ' ',
        ),
        ...[
          'x',
          '1',
          '0x',
          '1e',
          "'",
          '"',
          '"a"',
          "'''",
          'f"',
          'f"{x!r:{y}}"',
          'rb"\\x"',
          '{{',
          '\t',
        ],
        ...['\n', '\n    ', '\n  ', ':\n    ', 'é', '\0', '\u200b'],
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(' '));

test('any text is parsed, is no Python or is refused', () => {
  fc.assert(
    fc.property(soup, fc.constantFrom(...minors), (text, minor) => {
      try {
        parseModule(text, minor);
      } catch (error) {
        if (error instanceof Unsupported) return;
        expect(error).toBeInstanceOf(NotPython);
        expect(String(error)).toMatch(/(Syntax|Indentation|Tab)Error: \S/);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '('.repeat(5000),
  '['.repeat(150) + ']'.repeat(150),
  'not '.repeat(20_000) + 'x',
  '-'.repeat(20_000) + 'x',
  'lambda: '.repeat(5000) + 'x',
  'x if y else '.repeat(5000) + 'x',
  'x ** '.repeat(5000) + 'x',
  `${'f"{'.repeat(100)}x${'}"'.repeat(100)}`,
  Array.from({ length: 99 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join(''),
])('what lies deep is refused or is no Python', (source) => {
  for (const minor of minors) {
    let error: unknown = null;
    try {
      parseModule(source, minor);
    } catch (thrown) {
      error = thrown;
    }
    expect(error instanceof NotPython || error instanceof Unsupported).toBe(true);
  }
});

const binary = ['|', '^', '&', '<<', '+', '-', '*', '//', '**'];
const leaf: fc.Arbitrary<string> = fc.constantFrom(
  'a',
  '1',
  "'s'",
  'None',
  '[]',
  '{}',
  '()',
  'f(x)',
  'a.b[1]',
);
const expression: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('tree'), fc.constantFrom(...binary), tie('tree'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc
      .tuple(tie('tree'), fc.constantFrom('<', 'in', 'is not', '=='), tie('tree'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc
      .tuple(tie('tree'), fc.constantFrom('and', 'or'), tie('tree'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(fc.constantFrom('-', '~', 'not '), tie('tree')).map(([o, a]) => `(${o}${a})`),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(${a} if ${b} else ${c})`),
  ),
})).tree;

/** Writes an expression of the kinds above, everything in parentheses. */
function written(node: Expression): string {
  switch (node.kind) {
    case 'name':
      return node.name;
    case 'constant':
      return node.value === null
        ? 'None'
        : typeof node.value === 'string'
          ? `'${node.value}'`
          : String(node.value);
    case 'list':
      return '[]';
    case 'dict':
      return '{}';
    case 'tuple':
      return '()';
    case 'call':
      return 'f(x)';
    case 'subscript':
      return 'a.b[1]';
    case 'binary':
      return `(${written(node.left)} ${node.operator} ${written(node.right)})`;
    case 'compare':
      return `(${written(node.first)}${node.rest.map((part) => ` ${part.operator} ${written(part.value)}`).join('')})`;
    case 'boolean':
      return `(${node.values.map(written).join(` ${node.operator} `)})`;
    case 'unary':
      return `(${node.operator}${node.operator === 'not' ? ' ' : ''}${written(node.operand)})`;
    case 'conditional':
      return `(${written(node.then)} if ${written(node.test)} else ${written(node.otherwise)})`;
    default:
      throw new Error(node.kind);
  }
}

test('an expression that is written out reads as it was', () => {
  fc.assert(
    fc.property(expression, fc.constantFrom(...minors), (text, minor) => {
      const [statement] = parseModule(`${text}\n`, minor).body;
      if (statement?.kind !== 'expression') throw new Error('not an expression');
      expect(written(statement.value)).toBe(text);
    }),
  );
});
