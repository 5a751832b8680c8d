import { longest, mostExpressions, places, type Question } from './identity-program.ts';

const ask = (place: Question['place'], expressions: readonly string[], setup = ''): Question => ({
  place,
  expressions,
  setup,
});

/** Ready questions, by the name of their titles. */
export const identityPresets = {
  'small-ints': ask('apart', ['256', '256', '257', '257', '1025', '1025']),
  'least-ints': ask('apart', ['-5', '-5', '-6', '-6']),
  'computed-ints': ask('one', ['n + 1', 'n + 1', 'm + 1', 'm + 1'], 'n = 255\nm = 999\n'),
  constants: ask('one', ['257', '257', '1.5', '1.5', '(1, 2)', '(1, 2)']),
  functions: ask('functions', ['257', '257', "'heap scope'", "'heap scope'"]),
  'apart-text': ask('apart', ["'heap'", "'heap'", "'heap scope'", "'heap scope'"]),
  folded: ask(
    'one',
    ["'heap scope'", "'heap' + ' scope'", "f'heap scope'", "f'{word} scope'", "word + ' scope'"],
    "word = 'heap'\n",
  ),
  intern: ask(
    'one',
    ["word + ' scope'", "sys.intern(word + ' scope')", "sys.intern(word + ' scope')"],
    "import sys\n\nword = 'heap'\n",
  ),
  singletons: ask('one', ['None', 'print()', 'True', '1 == 1', '...', 'Ellipsis']),
  empty: ask('one', ['()', 'tuple([])', "''", "'a'[1:]", 'frozenset()', 'frozenset()']),
  letters: ask('one', ["'a'", "'cap'[1]", 'chr(233)', "'café'[3]", 'chr(20013)', "'中国'[0]"]),
  copies: ask(
    'one',
    ['numbers[:]', 'tuple(numbers)', 'word[:]', 'str(word)', 'list(items)', 'items[:]'],
    "numbers = tuple([1, 2])\nword = 'heap'\nitems = [1, 2]\n",
  ),
  mutable: ask('one', ['[]', '[]', '{}', '{}', 'shared', 'shared'], 'shared = []\n'),
  floats: ask('apart', ['1.5', '1.5', '0.0', '-0.0']),
  methods: ask(
    'one',
    ['node.ask', 'node.ask', 'Node.ask', 'Node.ask'],
    'class Node:\n    def ask(self):\n        pass\n\nnode = Node()\n',
  ),
  'freed-lists': ask('freed', ['[]', '[]', '[1, 2]', '{}']),
  'freed-methods': ask(
    'freed',
    ['node.ask', 'node.ask'],
    'class Node:\n    def ask(self):\n        pass\n\nnode = Node()\n',
  ),
  'freed-text': ask('freed', ["word + '!'", "word + '?'", "'heap'", "'heap'"], "word = 'heap'\n"),
} as const satisfies Record<string, Question>;

/** The name of a ready question. */
export type IdentityPreset = keyof typeof identityPresets;

/** A question as a link has it. */
export function writeQuestion({ place, setup, expressions }: Question): unknown {
  return [place, setup, expressions];
}

/** Whether two questions ask the same. */
export function sameQuestion(a: Question, b: Question): boolean {
  return JSON.stringify(writeQuestion(a)) === JSON.stringify(writeQuestion(b));
}

/** Reads what a link has; null for what is no question. */
export function readQuestion(value: unknown): Question | null {
  if (!Array.isArray(value)) return null;
  const [wanted, setup, expressions] = value as unknown[];
  const place = places.find((known) => known === wanted);
  if (!place || typeof setup !== 'string' || setup.length > longest.setup) return null;
  if (!Array.isArray(expressions)) return null;
  if (expressions.length === 0 || expressions.length > mostExpressions) return null;
  const read = expressions.filter(
    (each): each is string => typeof each === 'string' && each.length <= longest.expression,
  );
  return read.length === expressions.length ? { place, setup, expressions: read } : null;
}
