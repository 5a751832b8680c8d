import { expect, test } from 'vitest';
import { choiceSchema } from '../specs/choice.ts';
import { checkChoice } from './choice.ts';

const spec = choiceSchema.parse({
  kind: 'choice',
  revision: 1,
  lesson: 'counting',
  difficulty: 1,
  minutes: 2,
  several: true,
  options: [
    { id: 'name', right: true, feedback: 'both-hold' },
    { id: 'item', right: true, feedback: 'both-hold' },
    { id: 'text', right: false, feedback: 'a-text-holds-nothing' },
  ],
  incomplete: 'one-more',
});

test('each reason is given once, also where several of the picked options have it', () => {
  expect(checkChoice(spec, ['name', 'item'])).toEqual({
    score: 1,
    right: true,
    feedback: ['both-hold'],
  });
  expect(checkChoice(spec, ['item', 'text', 'name']).feedback).toEqual([
    'a-text-holds-nothing',
    'both-hold',
  ]);
});

test('something that is missing, or that the exercise does not have, is not right', () => {
  expect(checkChoice(spec, ['name'])).toEqual({ score: 0, right: false, feedback: ['one-more'] });
  expect(checkChoice(spec, ['name', 'item', 'other']).right).toBe(false);
});
