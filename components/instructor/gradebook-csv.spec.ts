import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { assignment, exercises, revisions, submission } from '#instructor/fixtures.ts';
import { grade } from '#instructor/grade.ts';
import { buildGradebook, type GradedFile } from '#instructor/gradebook.ts';
import { gradebookText } from '#text/instructor/gradebook.ts';
import { flagWords } from './flag-words.ts';
import { gradebookCsv } from './gradebook-csv.ts';

const text = gradebookText.en;
const titleOf = (id: string) => `Title of ${id}`;
function csvOf(...learners: string[]): string {
  const files = learners.map((learner): GradedFile => {
    const whole = { ...submission, learner, savedAt: '2027-03-01T16:00:00.000Z' };
    const cells = grade(whole, exercises, {});
    return { key: learner, file: 'f', ok: true, submission: whole, intact: true, cells };
  });
  files.push({ key: 'x', file: '=photo.png', ok: false, problem: 'not-json' });
  const { rows } = buildGradebook(assignment, files, revisions);
  return gradebookCsv(rows, assignment.exercises, text, {
    titleOf,
    flagWords: (flag) => flagWords(flag, text, 'en', titleOf),
    comment: 'Comment',
    commentOn: ({ learner }) => (learner === null ? '=ask again' : 'Well done'),
  });
}

test('a row has the learner, each score, the total and the flags in words', () => {
  const csv = csvOf('林小雨, "A"');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1));
  expect(data[0]).toEqual([
    'Learner',
    'Title of count-after-pop',
    'Title of what-del-does',
    'Title of let-go',
    'Total',
    'Flags',
    'Comment',
  ]);
  expect(data[1]?.slice(0, 5)).toEqual(['林小雨, "A"', '1', '1', '', '2']);
  expect(data[1]?.[5]).toMatch(/^Late: made March 1, 2027/);
  expect(data[1]?.[6]).toBe('Well done');
  const asked = ["'=photo.png", '', '', '', '', text.problems['not-json'], "'=ask again"];
  expect(data[2]).toEqual(asked);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n2', '  =1', '＝1'])(
  'a name that a spreadsheet could run stays text: %j',
  (name) => {
    const learners = Papa.parse<string[]>(csvOf(name).slice(1)).data.map(([learner]) => learner);
    expect(learners).toContain(`'${name}`);
  },
);
