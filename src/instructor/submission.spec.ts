import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, assignment, submission } from './fixtures.ts';
import { latestAnswers, makeSubmission } from './hand-in.ts';
import { readSubmission } from './read-submission.ts';
import { submissionFileName, submissionLimits, writeSubmission } from './submission.ts';

const file = writeSubmission(submission);
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(file) as object), ...change });

describe('handing in', () => {
  const events = [
    answered('count-after-pop', '1', 3),
    answered('count-after-pop', '2', 9),
    answered('count-after-pop', '3', 5),
    answered('not-in-the-assignment', '1', 1),
    { ...answered('what-del-does', '1', 1), assignment: 'anotherone' },
    {
      kind: 'helped',
      id: 'x',
      at: '2027-02-27T08:00:00.000Z',
      exercise: 'what-del-does',
      revision: 1,
      help: 'hint',
    } as const,
  ];

  test('takes the latest answer given for this assignment, whatever order they are kept in', () => {
    const latest = latestAnswers(assignment, events, 'Ada');
    expect([...latest.keys()]).toEqual(['count-after-pop']);
    expect(latest.get('count-after-pop')?.answer).toEqual({ kind: 'predict', text: '2' });
  });

  test('says nothing of scores', () => {
    const made = makeSubmission(assignment, ' Ada ', events, new Date('2027-02-28T00:00:00Z'));
    expect(made.learner).toBe('Ada');
    expect(made.answers).toEqual([
      {
        exercise: 'count-after-pop',
        revision: 1,
        answer: { kind: 'predict', text: '2' },
        at: '2027-02-27T08:09:00.000Z',
      },
    ]);
    expect(readSubmission(writeSubmission(made))).toEqual({
      ok: true,
      submission: made,
      intact: true,
    });
  });

  test.each([
    ['Week 1: counting', '林小雨 2027-014', 'Week-1-counting-林小雨-2027-014.heapscope.json'],
    ['../../etc/passwd', 'CON', 'etc-passwd-CON.heapscope.json'],
    ['***', 'a\u202Etxt.exe', 'heapscope-a-txt-exe.heapscope.json'],
  ])('names the file of %s by %s %s', (title, learner, name) => {
    const made = { ...submission, learner, assignment: { ...assignment, title } };
    expect(submissionFileName(made)).toBe(name);
  });
});

describe('reading', () => {
  test('does not mind how the keys are ordered, spaced or begun', () => {
    const { digest, ...rest } = JSON.parse(file) as { digest: string };
    const reordered = `\uFEFF${JSON.stringify({ digest, ...rest })}`;
    expect(readSubmission(reordered)).toEqual({ ok: true, submission, intact: true });
  });

  test.each([
    [changed({ learner: 'Somebody else' }), false],
    [changed({ digest: undefined }), false],
    [changed({ digest: 'x' }), false],
    [file.replace('"text": "2"', '"text": "3"'), false],
    [file, true],
  ])('tells whether it was edited (%#)', (text, intact) => {
    expect(readSubmission(text)).toMatchObject({ ok: true, intact });
  });

  const twice = [submission.answers[0], submission.answers[0]];
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['PK\u0003\u0004', 'not-json'],
    [file.slice(0, -40), 'not-json'],
    ['{}', 'not-ours'],
    ['null', 'not-ours'],
    ['[1, 2]', 'not-ours'],
    [changed({ format: 'heapscope-progress' }), 'not-ours'],
    [changed({ version: 2, answers: 'in some new way' }), 'too-new'],
    [changed({ version: 0 }), 'damaged'],
    [changed({ learner: '' }), 'damaged'],
    [changed({ score: 1 }), 'damaged'],
    [changed({ answers: twice }), 'damaged'],
    [changed({ answers: [{ ...submission.answers[0], score: 1 }] }), 'damaged'],
    [changed({ savedAt: 'yesterday' }), 'damaged'],
    [' '.repeat(submissionLimits.bytes) + file, 'too-large'],
    ['['.repeat(100_000), 'not-json'],
  ])('%.30s … is refused: %s', (text, problem) => {
    expect(readSubmission(text)).toEqual({ ok: false, problem });
  });

  test('no change to a file goes unseen, and none makes it throw', () => {
    fc.assert(
      fc.property(
        fc.nat(file.length - 1),
        fc.nat(3),
        fc.string({ maxLength: 3 }),
        (at, cut, put) => {
          const text = file.slice(0, at) + put + file.slice(at + cut);
          const result = readSubmission(text);
          if (!result.ok || !result.intact) return;
          expect(result.submission).toEqual(submission);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
