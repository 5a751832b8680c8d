import type { ProgressEvent } from '#progress/event.ts';
import type { Assignment } from './assignment.ts';
import { currentRevisions, type GradableExercise } from './gradable.ts';
import type { Submission } from './submission.ts';

/** An assignment of the three exercises below, for specs. */
export const assignment: Assignment = {
  version: 1,
  id: 'k3v9x0qm2p',
  title: 'Week 1: counting · 引用计数',
  exercises: [
    { id: 'count-after-pop', revision: 1 },
    { id: 'what-del-does', revision: 2 },
    { id: 'let-go', revision: 1 },
  ],
  due: { at: '2027-03-01T15:59:00.000Z', zone: 'Asia/Shanghai' },
  note: 'Predict first, then run it.',
};

/** An assignment with all that version 2 brought, for specs. */
export const newAssignment: Assignment = {
  version: 2,
  id: 'q7w2e9r4t6',
  title: 'Week 2: sharing · 共享',
  exercises: [
    { id: 'count-after-pop', revision: 1, points: 3 },
    { id: 'what-del-does', revision: 2 },
    { id: 'program-1', revision: 1, practice: { topic: 'reference-counts', level: 2 } },
    { id: 'program-2', revision: 1, points: 2, practice: { topic: 'identity', level: 1 } },
  ],
  due: { at: '2027-03-08T15:59:00.000Z', zone: 'Asia/Shanghai' },
  note: 'Hand in on **Monday**.',
  language: 'zh-cn',
  attempts: 2,
  closed: ['hints', 'solutions'],
  seeds: 'each',
};

const common = { revision: 1, lesson: 'reference-counting', difficulty: 1, minutes: 3 } as const;

const all: GradableExercise[] = [
  {
    id: 'count-after-pop',
    program: 'import sys\na = []\nprint(sys.getrefcount(a))  # expect: 2\n',
    spec: {
      ...common,
      kind: 'predict',
      line: 3,
      mistakes: [{ answer: '1', feedback: 'forgets-argument' }],
      otherwise: 'otherwise',
    },
  },
  {
    id: 'what-del-does',
    spec: {
      ...common,
      revision: 2,
      kind: 'choice',
      several: false,
      options: [
        { id: 'removes-the-name', right: true, feedback: 'yes' },
        { id: 'frees-the-object', right: false, feedback: 'not-always' },
      ],
    },
  },
  {
    id: 'let-go',
    spec: {
      ...common,
      kind: 'write-code',
      conditions: [{ kind: 'prints', output: '1\n', feedback: 'prints' }],
    },
  },
];

/** A predict, a choice and a write-code exercise by id, for specs. */
export const exercises: ReadonlyMap<string, GradableExercise> = new Map(
  all.map((exercise) => [exercise.id, exercise]),
);

/** The revisions of those exercises. */
export const revisions = currentRevisions(all);

/** A submission that answers the first two, rightly, in time. */
export const submission: Submission = {
  format: 'heapscope-submission',
  version: 1,
  assignment,
  learner: '林小雨 2027-014',
  answers: [
    {
      exercise: 'count-after-pop',
      revision: 1,
      answer: { kind: 'predict', text: '2' },
      at: '2027-02-27T08:00:00.000Z',
    },
    {
      exercise: 'what-del-does',
      revision: 2,
      answer: { kind: 'choice', picked: ['removes-the-name'] },
      at: '2027-02-27T08:05:00.000Z',
    },
  ],
  savedAt: '2027-02-27T09:00:00.000Z',
};

/** An `answered` event for an exercise, at a minute of one morning. */
export function answered(exercise: string, text: string, minute: number): ProgressEvent {
  return {
    kind: 'answered',
    id: `${exercise}-${minute}`,
    at: `2027-02-27T08:${String(minute).padStart(2, '0')}:00.000Z`,
    exercise,
    revision: 1,
    answer: { kind: 'predict', text },
    verdict: { score: 1, right: true, feedback: [] },
    assignment: assignment.id,
  };
}
