import { describe, expect, test } from 'vitest';
import { answerSchema } from './answer-schema.ts';
import { listKinds } from './verdict.ts';

const schema = answerSchema({ text: 5, source: 10, entries: 2 });

describe('answers from outside', () => {
  test.each(listKinds)('a list of short texts is an answer to %s', (kind) => {
    const answer = { kind, entries: ['a', 'b'] };
    expect(schema.safeParse(answer).data).toEqual(answer);
  });

  test.each([
    { kind: 'predict', text: 'too long' },
    { kind: 'write-code', source: 'far too long' },
    { kind: 'count-table', entries: ['1', '2', '3'] },
    { kind: 'count-table', entries: ['too long'] },
    { kind: 'count-table', entries: [1] },
    { kind: 'count-table', entries: ['1'], score: 1 },
    { kind: 'count-table', source: 'a' },
    { kind: 'essay', text: 'a' },
  ])('%j is refused', (answer) => {
    expect(schema.safeParse(answer).success).toBe(false);
  });
});
