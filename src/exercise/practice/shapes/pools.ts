import { lines, type Shape, type Sketch } from '../sketch.ts';

const slotted = (type: string, slots: readonly string[]) => [
  `class ${type}:`,
  `    __slots__ = (${slots.map((slot) => `'${slot}'`).join(', ')}${slots.length === 1 ? ',' : ''})`,
  '',
];
const [two, nine] = [
  ['x', 'y'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
];

/** The place of a freed object, taken by the next of its size. */
const samePlace: Shape = {
  levels: [1, 3],
  sketch({ draw, level, words: { type, words } }) {
    const [a, b, c] = words.map((word) => word.toLowerCase());
    const between = level > 1 && draw.chance(0.6) ? `${c} = ${type}()` : null;
    const early = level === 3 && between !== null && draw.chance(0.5);
    const freed = `del ${a}`;
    return {
      program: lines(
        ...slotted(type, draw.pick([two, ['name'], ['left', 'right', 'top']])),
        `${a} = ${type}()`,
        early ? between : null,
        `place = id(${a})`,
        freed,
        early ? null : between,
        `${b} = ${type}()`,
        `print(id(${b}) == place)`,
      ),
      rule: 'last-freed-first-taken',
      byRule: between !== null && !early ? 'False' : 'True',
      decides: between ?? freed,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'freed-goes-to-the-system', answer: 'False' },
          { idea: 'place-waits-for-you', answer: 'True' },
        ],
      },
    };
  },
};

/** Two places that are free: which is taken first. */
const twoFree: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { type, words } }) {
    const [a = '', b = '', c, d] = words.map((word) => word.toLowerCase());
    const [first, second] = draw.shuffled([a, b]);
    const both = level > 2;
    const extra = level === 4 ? `${words[4]?.toLowerCase()} = ${type}()` : null;
    const watched = draw.pick([a, b]);
    const isLast = watched === second;
    const backwards = both && draw.chance(0.5);
    const asks = [`id(${c}) == place`, ...(both ? [`id(${d}) == place`] : [])];
    const answers = [isLast, ...(both ? [!isLast] : [])].map((yes) => (yes ? 'True' : 'False'));
    const printed = `print(${(backwards ? asks.toReversed() : asks).join(', ')})`;
    return {
      program: lines(
        ...slotted(type, two),
        `${a}, ${b} = ${type}(), ${type}()`,
        extra,
        `place = id(${watched})`,
        `del ${first}`,
        `del ${second}`,
        `${c} = ${type}()`,
        both ? `${d} = ${type}()` : null,
        printed,
      ),
      rule: 'last-freed-first-taken',
      byRule: (backwards ? answers.toReversed() : answers).join(' '),
      decides: `del ${second}`,
      asked: {
        kind: 'last-line',
        wrong: [
          {
            idea: 'first-freed-first-taken',
            instead: [
              [`del ${first}`, `del ${second}`],
              [`del ${second}`, `del ${first}`],
            ],
          },
          { idea: 'freed-goes-to-the-system', answer: both ? 'False False' : 'False' },
        ],
      },
    };
  },
};

/** Whether an object of another class may take the place. */
const otherClass: Shape = {
  levels: [2, 5],
  sketch({ draw, level, words: { type, words } }) {
    const fits = draw.chance(0.5);
    const [a, b, c] = words.map((word) => word.toLowerCase());
    const otherType = draw.pick(['Label', 'Marker', 'Corner']);
    const made = `${b} = ${otherType}()`;
    const back = level > 3 ? `${c} = ${type}()` : null;
    const printed = back
      ? `print(id(${b}) == place, id(${c}) == place)`
      : `print(id(${b}) == place)`;
    return {
      program: lines(
        ...slotted(type, two),
        ...slotted(otherType, fits ? ['text', 'size'] : nine),
        `${a} = ${type}()`,
        `place = id(${a})`,
        `del ${a}`,
        made,
        back,
        printed,
      ),
      rule: 'places-by-size',
      byRule: back ? (fits ? 'True False' : 'False True') : fits ? 'True' : 'False',
      decides: made,
      asked: {
        kind: 'last-line',
        wrong: back
          ? [
              { idea: 'places-belong-to-classes', answer: 'False True' },
              { idea: 'any-free-place-fits', answer: 'True False' },
              { idea: 'freed-goes-to-the-system', answer: 'False False' },
            ]
          : [
              {
                idea: fits ? 'places-belong-to-classes' : 'any-free-place-fits',
                answer: fits ? 'False' : 'True',
              },
            ],
      },
    };
  },
};

function listsApart([a, b]: readonly string[]): Sketch {
  return {
    program: lines(`first = id(['${a}'])`, `second = id(['${b}'])`, 'print(first == second)'),
    rule: 'an-id-while-it-lives',
    byRule: 'True',
    decides: `second = id(['${b}'])`,
    asked: { kind: 'last-line', wrong: [{ idea: 'ids-are-never-reused', answer: 'False' }] },
  };
}

/** Two objects that are never there together. */
const neverTogether: Shape = {
  levels: [1, 3],
  sketch({ draw, level, words: { type, one, words } }) {
    const held = level > 1 && draw.chance(0.5);
    const kept = level === 3 ? 'spare' : one;
    const printed = held
      ? `print(id(${kept}) == id(${type}()))`
      : `print(id(${type}()) == id(${type}()))`;
    if (!held && draw.chance(0.5)) return listsApart(words);
    return {
      program: lines(
        ...slotted(type, two),
        held ? `${one} = ${type}()` : null,
        held && level === 3 ? `spare, ${one} = ${one}, None` : null,
        printed,
      ),
      rule: 'an-id-while-it-lives',
      byRule: held ? 'False' : 'True',
      decides: printed,
      asked: {
        kind: 'last-line',
        wrong: held
          ? [{ idea: 'place-waits-for-you', answer: 'True' }]
          : [{ idea: 'ids-are-never-reused', answer: 'False' }],
      },
    };
  },
};

/** The block that a bytes object of this length gets: 33 bytes beside its own, in steps of 16. */
const blockOf = (length: number) => Math.ceil((33 + length) / 16);

/** Bytes whose lengths fall into one size class, or into two. */
const rounding: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { one, other } }) {
    const first = draw.between(8, 60);
    const far = draw.pick([-2, -1, 1, 2, 3, 5, 17, 24, -6]);
    const second = Math.max(1, first + far);
    const made = `${other} = bytes(${second})`;
    const third = level === 5 ? `third = bytes(${first})` : null;
    const fits = blockOf(first) === blockOf(second);
    return {
      program: lines(
        `${one} = bytes(${first})`,
        `place = id(${one})`,
        `${one} = None`,
        made,
        third,
        third ? `print(id(${other}) == place, id(third) == place)` : `print(id(${other}) == place)`,
      ),
      rule: 'sizes-are-rounded-up',
      byRule: third ? (fits ? 'True False' : 'False True') : fits ? 'True' : 'False',
      decides: made,
      asked: {
        kind: 'last-line',
        wrong: third
          ? [
              { idea: 'only-exact-sizes-fit', answer: 'False True' },
              { idea: 'any-free-place-fits', answer: 'True False' },
              { idea: 'freed-goes-to-the-system', answer: 'False False' },
            ]
          : [
              { idea: 'only-exact-sizes-fit', answer: 'False' },
              { idea: 'any-free-place-fits', answer: 'True' },
            ],
      },
    };
  },
};

/** A loop that frees what it makes takes the same place again and again. */
const placesOfALoop: Shape = {
  levels: [4, 5],
  sketch({ draw, words: { type, one } }) {
    const rounds = draw.between(3, 9);
    const keeps = draw.chance(0.5);
    const body = keeps
      ? [`    ${one} = ${type}()`, '    kept.append(' + one + ')', `    places.add(id(${one}))`]
      : [`    places.add(id(${type}()))`];
    return {
      program: lines(
        ...slotted(type, two),
        'places = set()',
        keeps ? 'kept = []' : null,
        `for _ in range(${rounds}):`,
        ...body,
        'print(len(places))',
      ),
      rule: 'an-id-while-it-lives',
      byRule: String(keeps ? rounds : 1),
      decides: (body[0] ?? '').trim(),
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'ids-are-never-reused', answer: String(rounds) },
          { idea: 'place-waits-for-you', answer: '1' },
        ],
      },
    };
  },
};

export const pools: readonly Shape[] = [
  samePlace,
  twoFree,
  otherClass,
  neverTogether,
  rounding,
  placesOfALoop,
];
