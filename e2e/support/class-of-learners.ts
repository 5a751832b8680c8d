import { createAllocator, effects, replay, run } from '@heapscope/simulation/complete';
import { makePractice } from '#exercise/practice/make-practice.ts';
import { practiceRevision } from '#exercise/practice/setting.ts';
import type { Answer } from '#exercise/verdict.ts';
import type { Assignment } from '#instructor/assignment.ts';
import { type Submission, writeSubmission } from '#instructor/submission.ts';
import { variantOf } from '#instructor/variant.ts';

const photo = `class Photo:
    def __del__(self):
        print('freed')

photo = Photo()
album = [photo]
best = album[0]
`;

/** An assignment with an exercise that is typed, picked, written and drawn. */
export const classAssignment: Assignment = {
  version: 2,
  id: 'classof200aa',
  title: 'Week 6: a whole class',
  exercises: [
    { id: 'local-count', revision: 1, points: 2 },
    { id: 'when-is-it-freed', revision: 1 },
    { id: 'let-go-of-the-photo', revision: 1, points: 3 },
    { id: 'program-1', revision: 1, practice: { topic: 'reference-counts', level: 1 } },
  ],
  due: { at: '2027-03-01T15:59:00.000Z', zone: 'Asia/Shanghai' },
  seeds: 'each',
};

/** Programs that answer the third exercise. */
export const programs = {
  right: `${photo}del photo, album, best\nprint('done')\n`,
  wrong: `${photo}del photo\nprint('done')\n`,
  /** Right, and with a module that the simulation does not have. */
  notModelled: `import zlib\n${photo}del photo, album, best\nprint('done')\n`,
};

const simulation = { createAllocator, effects, replay, run };
const [, , , drawn] = classAssignment.exercises;

/** What one learner of the class answers; `wrong`: everything wrongly. */
export function answersOf(learner: string, number: number, wrong: boolean): Submission['answers'] {
  const setting = drawn && variantOf(classAssignment, drawn, learner);
  if (!setting) throw new Error('the assignment draws no program');
  const posed = makePractice(setting, simulation);
  const [mistake] = posed.wrong;
  const given: [string, Answer][] = [
    ['local-count', { kind: 'predict', text: wrong ? '3' : '2' }],
    ['when-is-it-freed', { kind: 'choice', picked: [wrong ? 'at-del' : 'at-clear'] }],
    [
      'let-go-of-the-photo',
      {
        kind: 'write-code',
        // No two learners write the very same program.
        source: `${wrong ? programs.wrong : programs.right}# by ${number}\n`,
      },
    ],
    ['program-1', wrong && mistake ? mistake.answer : posed.answer],
  ];
  return given.map(([exercise, answer], place) => {
    const at = new Date(Date.UTC(2027, 1, 20, 8, place, number % 60, number)).toISOString();
    const revision = exercise === 'program-1' ? practiceRevision : 1;
    return { exercise, revision, answer, at };
  });
}

/** What a learner hands in, as an object that may be changed before it is written. */
export function submissionOf(learner: string, number: number, wrong = false): Submission {
  return {
    format: 'heapscope-submission',
    version: 1,
    assignment: classAssignment,
    learner,
    answers: answersOf(learner, number, wrong),
    savedAt: new Date(Date.UTC(2027, 1, 25, 9, 0, 0, number)).toISOString(),
  };
}

/** A file as a browser is given it. */
export function fileNamed(name: string, text: string | Uint8Array) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** The file that a learner hands in. */
export function fileOf(submission: Submission, name = `${submission.learner}.json`) {
  return fileNamed(name, writeSubmission(submission));
}
