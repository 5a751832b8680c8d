import { lines, type Shape } from '../sketch.ts';
import { quoted } from '../vocabulary.ts';

/** Equal lists, and one list with two names. */
const equalOrSame: Shape = {
  levels: [1, 2],
  sketch({ draw, level, words: { many, other, words } }) {
    const pair = quoted(words.slice(0, 2));
    const shared = draw.chance(0.5);
    const second = shared ? `${other} = ${many}` : `${other} = [${pair}]`;
    const asksThird = level === 2;
    return {
      program: lines(
        `${many} = [${pair}]`,
        second,
        asksThird ? `${many}.append('${words[2]}')` : null,
        `print(${many} == ${other}, ${many} is ${other})`,
      ),
      rule: 'is-asks-for-one-object',
      decides: second,
      asked: {
        kind: 'last-line',
        wrong: [
          ...(asksThird
            ? [{ idea: 'assignment-copies', instead: [[second, `${other} = [${pair}]`]] } as const]
            : []),
          { idea: 'equal-means-same', answer: 'True True' },
          { idea: 'two-so-they-differ', answer: 'False False' },
        ],
      },
    };
  },
};

/** Numbers that CPython keeps ready, and others. */
const smallNumbers: Shape = {
  levels: [2, 3],
  sketch({ draw, level, words: { one, other } }) {
    const near = draw.pick([
      [draw.between(0, 256), draw.between(257, 999)],
      [256, 257],
      [-5, -6],
      [draw.between(2, 99), draw.between(1024, 9999)],
    ]);
    const [a = 0, b = 0] = draw.shuffled(near);
    const two = level === 3;
    return {
      program: lines(
        `${one} = int('${a}')`,
        `${other} = int('${two ? b : a}')`,
        two
          ? `print(${one} is int('${a}'), ${other} is int('${b}'))`
          : `print(${one} == ${other}, ${one} is ${other})`,
      ),
      rule: 'small-numbers-are-kept',
      decides: `${one} = int('${a}')`,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'equal-means-same', answer: 'True True' },
          {
            idea: 'numbers-are-never-shared',
            answer: two ? 'False False' : 'True False',
          },
        ],
      },
    };
  },
};

/** Strings that stand in the program, and strings that are made when it runs. */
const writtenOrMade: Shape = {
  levels: [2, 4],
  sketch({ draw, level, words: { one, other, words } }) {
    const word = (words[0] ?? '').toLowerCase();
    const cut = draw.between(2, word.length - 1);
    const parts = `['${word.slice(0, cut)}', '${word.slice(cut)}']`;
    const made = draw.pick([
      `${other} = ''.join(${parts})`,
      `${other} = '${word}s'[:-1]`,
      `${other} = '${word.toUpperCase()}'.lower()`,
    ]);
    const written = `${other} = '${word}'`;
    const isMade = level > 2 || draw.chance(0.5);
    const interned = `${other} = sys.intern(${other})`;
    const interns = level === 4 && draw.chance(0.5);
    return {
      program: lines(
        interns ? 'import sys' : null,
        `${one} = '${word}'`,
        isMade ? made : written,
        interns ? interned : null,
        `print(${one} == ${other}, ${one} is ${other})`,
      ),
      rule: 'written-strings-are-shared',
      decides: interns ? interned : isMade ? made : written,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'equal-means-same', answer: 'True True' },
          { idea: 'strings-are-never-shared', answer: 'True False' },
          { idea: 'two-so-they-differ', answer: 'False False' },
        ],
      },
    };
  },
};

/** What a call gives back that has nothing to copy. */
const nothingToCopy: Shape = {
  levels: [3, 5],
  sketch({ draw, level, words: { many, other, words } }) {
    const items = quoted(words.slice(0, draw.between(2, 3)));
    const frozen = [`tuple(${other})`, `${other}[:]`, `${other} + ()`];
    const fresh = [`list(${many})`, `${many}[:]`, `${many} + []`];
    const [left = '', right = ''] =
      level === 3
        ? [`tuple(${other}) is ${other}`, `list(${many}) is ${many}`]
        : draw.shuffled([`${draw.pick(frozen)} is ${other}`, `${draw.pick(fresh)} is ${many}`]);
    const third =
      level === 5
        ? draw.pick([`, ${other}[:1] is ${other}`, `, str(${many}[0]) is ${many}[0]`])
        : '';
    const answers = (value: string) => [value, value, ...(third === '' ? [] : [value])].join(' ');
    return {
      program: lines(
        `${many} = [${items}]`,
        `${other} = tuple(${many})`,
        `print(${left}, ${right}${third})`,
      ),
      rule: 'nothing-to-copy',
      decides: `print(${left}, ${right}${third})`,
      asked: {
        kind: 'last-line',
        wrong: [
          { idea: 'each-call-copies', answer: answers('False') },
          { idea: 'equal-means-same', answer: answers('True') },
        ],
      },
    };
  },
};

/** Items of two lists that are the same objects, whatever the lists are. */
const itemsOfCopies: Shape = {
  levels: [4, 5],
  sketch({ draw, level, words: { many, other, words } }) {
    const deep = level === 5 && draw.chance(0.5);
    const copied = deep
      ? `${other} = [list(each) for each in ${many}]`
      : `${other} = ${draw.pick([`list(${many})`, `${many}.copy()`])}`;
    const [a, b] = words;
    return {
      program: lines(
        `${many} = [['${a}'], ['${b}']]`,
        copied,
        level === 5 ? `${other}.append(${many}[0])` : null,
        level === 5
          ? `print(${many}[0] is ${other}[0], ${many}[0] is ${other}[-1])`
          : `print(${many} is ${other}, ${many}[0] is ${other}[0])`,
      ),
      rule: 'copy-one-level',
      decides: copied,
      asked: {
        kind: 'last-line',
        wrong: [
          deep
            ? { idea: 'equal-means-same', answer: 'True True' }
            : {
                idea: 'copy-goes-deep',
                instead: [[copied, `${other} = [list(each) for each in ${many}]`]],
              },
          { idea: 'copy-is-a-name', answer: 'True True' },
          { idea: 'two-so-they-differ', answer: 'False False' },
        ],
      },
    };
  },
};

export const identity: readonly Shape[] = [
  equalOrSame,
  smallNumbers,
  writtenOrMade,
  nothingToCopy,
  itemsOfCopies,
];
