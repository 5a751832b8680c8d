import { expect, test } from 'vitest';
import type { Listed } from './listed.ts';
import { templateNames, templateOf } from './templates.ts';

const all: Listed[] = Array.from({ length: 60 }, (_, index) => ({
  id: `e${index}`,
  revision: 1,
  kind: 'predict',
  title: `Exercise ${index}`,
  lesson: `Lesson ${Math.floor(index / 3)}`,
  chapter: `Chapter ${Math.floor(index / 12)}`,
  minutes: 8,
  difficulty: 1,
}));

test('an hour is one exercise of each lesson of two chapters, while there is time', () => {
  expect(templateOf('hour', all)).toEqual(['e0', 'e3', 'e6', 'e9', 'e12']);
});

test('a week takes two of each lesson, a course all lessons', () => {
  expect(templateOf('week', all)).toHaveLength(15);
  expect(templateOf('course', all)).toHaveLength(40);
  expect(templateNames).toEqual(['hour', 'week', 'course']);
});
