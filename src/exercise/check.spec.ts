import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { choiceSchema } from './specs/choice.ts';
import { predictSchema } from './specs/predict.ts';

const common = { revision: 1, lesson: 'counting', difficulty: 1, minutes: 2 } as const;
const predict = predictSchema.parse({
  ...common,
  kind: 'predict',
  line: 2,
  mistakes: [{ answer: '0, 1', feedback: 'counts-both' }],
  otherwise: 'otherwise',
});
const program = `import sys
print(sizes())  # expect[64]: 1, 56  # expect[32]: 1, 28
`;
const typed = (text: string) => ({ kind: 'predict', text }) as const;

describe('predict', () => {
  const feedbackTo = (text: string) => check(predict, typed(text), { program }).feedback;

  test('the right answer is what the program prints at that line', () => {
    expect(check(predict, typed('1, 56'), { program })).toEqual({
      score: 1,
      right: true,
      feedback: [],
    });
  });

  test.each([' 1,56 ', '1 ,  56', '1，56', '１，５６', '1、56', '1,\u300056\n'])(
    'white space and a Chinese keyboard do not make %j wrong',
    (text) => expect(check(predict, typed(text), { program }).right).toBe(true),
  );

  test.each(['+1, 56', '1, 56.', '1 56', '156', ''])('%j is another answer', (text) =>
    expect(feedbackTo(text)).toEqual(['otherwise']),
  );

  test('a known mistake draws its own feedback, any other one the rest', () => {
    expect(feedbackTo('0,1')).toEqual(['counts-both']);
    expect(feedbackTo('2, 56')).toEqual(['otherwise']);
  });

  test('the word size decides', () => {
    expect(check(predict, typed('1, 28'), { program, word: 32 }).right).toBe(true);
    expect(check(predict, typed('1, 28'), { program }).right).toBe(false);
  });

  test('a line that prints nothing cannot be asked for', () => {
    expect(() => check({ ...predict, line: 1 }, typed('1'), { program })).toThrow('line 1');
  });
});

const options = [
  { id: 'a', right: true, feedback: 'why-a' },
  { id: 'b', right: false, feedback: 'why-b' },
  { id: 'c', right: true, feedback: 'why-c' },
];
const choice = { ...common, kind: 'choice', several: true, options, incomplete: 'more' } as const;

describe('choice', () => {
  const spec = choiceSchema.parse(choice);
  const verdictOn = (...picked: string[]) => check(spec, { kind: 'choice', picked });

  test('exactly the right set is right, in any order', () => {
    expect(verdictOn('c', 'a')).toEqual({ score: 1, right: true, feedback: ['why-a', 'why-c'] });
  });

  test('the reason of a wrong pick comes first', () => {
    expect(verdictOn('a', 'b')).toEqual({ score: 0, right: false, feedback: ['why-b', 'why-a'] });
  });

  test('right picks with one missing are incomplete, and not given away', () => {
    expect(verdictOn('a')).toEqual({ score: 0, right: false, feedback: ['more'] });
    expect(verdictOn()).toEqual({ score: 0, right: false, feedback: ['more'] });
  });

  test('an id the exercise does not have is not right', () => {
    expect(verdictOn('a', 'c', 'd').right).toBe(false);
  });

  test.each([
    [{ ...choice, incomplete: undefined }, 'incomplete'],
    [{ ...choice, several: false, incomplete: undefined }, 'one option must be right'],
    [{ ...choice, options: [...options, ...options] }, 'same id'],
  ])('a spec that contradicts itself is refused', (raw, message) => {
    expect(choiceSchema.safeParse(raw).error?.message).toContain(message);
  });
});

test('an answer of another kind is the caller’s mistake', () => {
  expect(() => check(predict, { kind: 'choice', picked: [] }, { program })).toThrow('choice');
});
