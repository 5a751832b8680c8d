import { expect, test } from 'vitest';
import { assignment, submission } from './fixtures.ts';
import { readGradebookFile, writeGradebookFile } from './gradebook-file.ts';
import { writeSubmission } from './submission.ts';

const saved = {
  linked: assignment,
  files: [
    { name: 'a.json', text: writeSubmission(submission) },
    { name: 'photo.png', problem: 'not-json' as const },
  ],
  comments: [['林小雨', 'Well done']] as const,
};
const file = writeGradebookFile(saved);

test('a file gives back what was handed in, the reasons and the comments, and no score', () => {
  expect(readGradebookFile(file)).toEqual(saved);
  expect(readGradebookFile(writeGradebookFile({ ...saved, linked: null }))?.linked).toBeNull();
  expect(file).not.toContain('score');
});

test.each([
  '',
  '{',
  'null',
  writeSubmission(submission),
  file.replace('"version":1', '"version":2'),
  file.replace('not-json', 'all-right'),
  file.replace('"comments":[', '"comments":[1,'),
  file.replace('{"name"', '{"score":1,"name"'),
])('%.40s … is none', (text) => {
  expect(readGradebookFile(text)).toBeNull();
});
