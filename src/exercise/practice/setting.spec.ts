import { describe, expect, test } from 'vitest';
import { practiceId, readPracticeId, readPracticeLink, writePracticeLink } from './setting.ts';

const setting = { topic: 'weak-references', level: 3, seed: 4711 } as const;

describe('a link to a program of practice', () => {
  test('comes back as it was, as a query, as a fragment and as a whole address', () => {
    const link = writePracticeLink(setting);
    for (const before of ['', '?', '#', 'https://example.org/practice/#']) {
      expect(readPracticeLink(before + link)).toEqual({ ok: true, asked: setting });
    }
  });

  test('may leave level and seed open', () => {
    expect(readPracticeLink('#topic=pools')).toEqual({ ok: true, asked: { topic: 'pools' } });
  });

  test('is nothing where there is none', () => {
    expect(readPracticeLink('')).toBeNull();
    expect(readPracticeLink('#practice-due')).toBeNull();
  });

  test('says what is wrong with it', () => {
    const problem = (link: string) => {
      const read = readPracticeLink(link);
      return read?.ok === false ? read.problem : null;
    };
    expect(problem('#topic=weak-ref')).toBe('topic');
    expect(problem('#level=3&seed=7')).toBe('topic');
    expect(problem('#topic=pools&level=6')).toBe('level');
    expect(problem('#topic=pools&level=&seed=7')).toBe('level');
    for (const seed of ['0', '-1', '1e3', '1000000', 'x', '07']) {
      expect(problem(`#topic=pools&level=1&seed=${seed}`)).toBe('seed');
    }
  });
});

test('an id in progress stands for its setting, and no other id does', () => {
  expect(readPracticeId(practiceId(setting))).toEqual(setting);
  for (const id of [
    'count-after-pop',
    'practice/pools/1',
    'practice/pools/1/2/3',
    'practice/x/1/2',
  ]) {
    expect(readPracticeId(id)).toBeNull();
  }
});
