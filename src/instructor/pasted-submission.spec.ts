import { expect, test } from 'vitest';
import { submission } from './fixtures.ts';
import { looksPasted, mostPasted, readPasted, writePasted } from './pasted-submission.ts';

const pasted = writePasted(submission) ?? '';

test('a pasted text gives the submission back, also when a mail broke its lines', () => {
  const whole = { ok: true, submission, intact: true };
  expect(pasted.length).toBeLessThan(1000);
  expect(looksPasted(pasted)).toBe(true);
  expect(readPasted(pasted)).toEqual(whole);
  expect(readPasted(` ${(pasted.match(/.{1,70}/g) ?? []).join('\r\n')}\n`)).toEqual(whole);
});

test.each([
  [pasted.slice(0, -1), 'damaged'],
  ['h1.x', 'damaged'],
  ['h9.something-new', 'too-new'],
  ['', 'empty'],
])('%.20s … is refused: %s', (text, problem) => {
  expect(readPasted(text)).toEqual({ ok: false, problem });
});

test('one that is too long to be pasted is left to a file', () => {
  let state = 7;
  const letter = () => {
    state = (state * 16_807) % 2_147_483_647;
    return (state % 36).toString(36);
  };
  const source = Array.from({ length: 15_000 }, letter).join('');
  const answer = { kind: 'write-code', source } as const;
  const [first] = submission.answers;
  const long = { ...submission, answers: first ? [{ ...first, answer }] : [] };
  expect(source.length).toBeGreaterThan(mostPasted);
  expect(writePasted(long)).toBeNull();
});
