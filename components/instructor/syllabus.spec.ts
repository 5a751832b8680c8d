import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { syllabusText } from '#text/instructor/syllabus.ts';
import { servedBy } from './served-by.ts';
import { syllabusCsv } from './syllabus-csv.ts';

const exercise = (id: string, lesson: string, ...serves: [string, number][]) => ({
  ...{ id, lesson, title: `About ${id}`, minutes: 2, lessonTitle: `Lesson ${lesson}` },
  serves: serves.map(([of, outcome]) => ({ lesson: of, outcome })),
});
const exercises = [
  exercise('early', 'one', ['one', 1], ['two', 1]),
  exercise('own', 'two', ['two', 1], ['two', 2]),
  exercise('late', 'three', ['three', 1]),
];
const questions = [{ outcome: 3, question: 'Why does `a` stay?' }];
const outcomes = servedBy('two', ['Say it', 'Do `it`', 'Explain it'], exercises, questions);

test('an outcome has the exercises of its own lesson first, then those of others', () => {
  expect(outcomes.map((each) => each.exercises.map(({ id }) => id))).toEqual([
    ['own', 'early'],
    ['own'],
    [],
  ]);
  expect(outcomes.map(({ question }) => question)).toEqual([null, null, 'Why does `a` stay?']);
});

test('the table has a row for each outcome, and opens in a spreadsheet', () => {
  const text = syllabusText.en;
  const lesson = {
    chapter: '1. First',
    title: 'The `del` line',
    minutes: 15,
    inClass: 21,
    outcomes,
  };
  const csv = syllabusCsv([lesson], text);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1));
  expect(data).toEqual([
    Object.values(text.columns),
    ['1. First', 'The del line', '15', '21', 'Say it', 'About own [own]; About early [early]', '4'],
    ['1. First', 'The del line', '15', '21', 'Do it', 'About own [own]', '2'],
    ['1. First', 'The del line', '15', '21', 'Explain it', text.asked('Why does a stay?'), ''],
  ]);
});
