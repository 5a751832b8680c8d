import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAssignmentFile, writeAssignmentFile } from './assignment-file.ts';
import { decodeAssignment, encodeAssignment } from './assignment-link.ts';
import { assignment, exercises, newAssignment, revisions, submission } from './fixtures.ts';
import { grade } from './grade.ts';
import { buildGradebook, type GradedFile } from './gradebook.ts';
import { readGradebookFile, writeGradebookFile } from './gradebook-file.ts';
import { readPasted, writePasted } from './pasted-submission.ts';
import { readSubmission, type SubmissionResult } from './read-submission.ts';
import { writeSubmission } from './submission.ts';

/** Texts that damage by chance does not write, and people do. */
const scraps = [
  ...['"', '\\', '{', '}', '[', ']', ',', ':', '.', '\u0000', '\uFEFF', '\u202E', '💥'],
  ...['__proto__', 'constructor', '"score":1', '<script>', '=1+1', '1e999', '-1', 'null', 'h1.'],
  '[['.repeat(500),
];

/** A text with up to a few cuts, copies and insertions. */
function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(text.length),
    fc.nat(12),
    fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 6 })),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (made, [at, cut, put]) => made.slice(0, at) + put + made.slice(at + cut),
        text,
      ),
    );
}

/** JSON in which a value, anywhere, has become another. */
function otherValue(text: string): fc.Arbitrary<string> {
  const leaves = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\b\d+\b/g)];
  return fc.tuple(fc.nat(leaves.length - 1), fc.json({ maxDepth: 2 })).map(([which, put]) => {
    const leaf = leaves[which];
    if (!leaf) return text;
    return text.slice(0, leaf.index) + put + text.slice(leaf.index + leaf[0].length);
  });
}

const either = (text: string) => fc.oneof(mutated(text), otherValue(text));
const runs = { numRuns: 4000 };

test('no mutated link is taken for an assignment that was never made', () => {
  for (const made of [assignment, newAssignment]) {
    const link = encodeAssignment(made);
    fc.assert(
      fc.property(mutated(link), (text) => {
        const read = decodeAssignment(text);
        if (read.ok) expect(read.assignment).toEqual(made);
      }),
      runs,
    );
  }
});

const whole = writeSubmission(submission);
const pasted = writePasted(submission) ?? '';
const graded = (key: string, result: SubmissionResult): GradedFile =>
  result.ok
    ? { key, file: key, ...result, cells: grade(result.submission, exercises, {}) }
    : { key, file: key, ok: false, problem: result.problem };
const others = ['A', 'B'].map((learner) =>
  graded(`${learner}.json`, readSubmission(writeSubmission({ ...submission, learner }))),
);
const scoresOf = (files: readonly GradedFile[]) =>
  buildGradebook(assignment, files, revisions).rows.map(({ key, total, cells }) => ({
    ...{ key, total, cells },
  }));
const alone = scoresOf(others);

test('no mutated submission throws, changes another’s row, or drops out', () => {
  fc.assert(
    fc.property(fc.oneof(either(whole), mutated(pasted)), (text) => {
      const result = text.startsWith('h') ? readPasted(text) : readSubmission(text);
      const rows = scoresOf([...others, graded('mutated', result)]);
      expect(rows).toHaveLength(3);
      expect(rows.filter(({ key }) => key !== 'mutated')).toEqual(alone);
    }),
    { numRuns: 6000 },
  );
  expect(Object.prototype).not.toHaveProperty('score');
});

test('no mutated file of an assignment or a gradebook throws', () => {
  const files = [{ name: 'a.json', text: whole }];
  const book = writeGradebookFile({ linked: newAssignment, files, comments: [['a', 'b']] });
  fc.assert(
    fc.property(either(book), (text) => {
      const read = readGradebookFile(text);
      for (const file of read?.files ?? []) if ('text' in file) readSubmission(file.text);
    }),
    runs,
  );
  fc.assert(
    fc.property(either(writeAssignmentFile(newAssignment)), (text) => {
      const read = readAssignmentFile(text);
      if (read !== null) expect(decodeAssignment(encodeAssignment(read)).ok).toBe(true);
    }),
    runs,
  );
});
