import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { newAssignment } from '#instructor/fixtures.ts';
import type { GradebookRow } from '#instructor/gradebook.ts';
import { canvasCsv, moodleCsv, numberIn } from './platform-csv.ts';

const row = (learner: string, total: number): GradebookRow => ({
  key: learner,
  file: `${learner}.json`,
  learner,
  savedAt: '2027-03-01T08:00:00.000Z',
  cells: [],
  total,
  flags: [],
});
const rows = [row('林小雨 2027-014', 4.5), row('=HYPERLINK("x") 7', 0), row('Ada', 7)];
const parse = (csv: string) => Papa.parse<string[]>(csv.slice(1)).data;

test.each([
  ['林小雨 2027-014', '2027-014'],
  ['s123456', 's123456'],
  ['Ada Lovelace (4711)', '4711'],
  ['Class 3 Ada 2027-015', '2027-015'],
  ['Ada', ''],
  ['=1+1', ''],
])('the number in %s is %s', (learner, number) => {
  expect(numberIn(learner)).toBe(number);
});

test('Moodle gets an id, a name, the grade and the feedback', () => {
  expect(parse(moodleCsv(newAssignment, rows, () => 'Look at line 3'))).toEqual([
    ['ID number', 'Full name', newAssignment.title, `${newAssignment.title} feedback`],
    ['2027-014', '林小雨', '4.5', 'Look at line 3'],
    ['7', `'=HYPERLINK("x")`, '0', 'Look at line 3'],
    ['', 'Ada', '7', 'Look at line 3'],
  ]);
});

test('Canvas gets its columns and the points that are possible', () => {
  expect(parse(canvasCsv(newAssignment, rows))).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', newAssignment.title],
    ['Points Possible', '', '', '', '', '7'],
    ['林小雨', '', '2027-014', '', '', '4.5'],
    [`'=HYPERLINK("x")`, '', '7', '', '', '0'],
    ['Ada', '', '', '', '', '7'],
  ]);
});
