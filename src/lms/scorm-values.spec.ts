import { describe, expect, it } from 'vitest';
import { clockTime, isoDuration, scorm12Values, scorm2004Values } from './scorm-values.ts';
import type { Standing } from './standing.ts';

const half: Standing = { total: 3, answered: 2, score: 0.5, complete: false, passed: false };
const report = (standing: Partial<Standing>) => ({
  standing: { ...half, ...standing },
  seconds: 3725,
  place: 'exercises/one/',
  resume: 'r1.x',
});
const of12 = (standing: Partial<Standing>) =>
  Object.fromEntries(scorm12Values(report(standing))) as Record<string, string>;
const of2004 = (standing: Partial<Standing>) =>
  Object.fromEntries(scorm2004Values(report(standing))) as Record<string, string>;

describe('times', () => {
  it('are clock times in SCORM 1.2 and durations in 2004', () => {
    expect(clockTime(3725)).toBe('0001:02:05.00');
    expect(clockTime(1e9)).toBe('9999:59:59.00');
    expect(isoDuration(3725)).toBe('PT1H2M5S');
    expect(isoDuration(0)).toBe('PT0S');
    expect(isoDuration(60)).toBe('PT1M0S');
  });
});

it('what is begun is incomplete, and passed in 2004 as soon as it is', () => {
  expect(of12({ passed: true })['cmi.core.lesson_status']).toBe('incomplete');
  expect(of2004({})).toMatchObject({
    'cmi.completion_status': 'incomplete',
    'cmi.success_status': 'unknown',
    'cmi.progress_measure': '0.6667',
    'cmi.score.scaled': '0.5',
    'cmi.score.raw': '50',
    'cmi.session_time': 'PT1H2M5S',
  });
  expect(of2004({ passed: true })['cmi.success_status']).toBe('passed');
});

it('what is finished is passed or failed', () => {
  const done = { complete: true, answered: 3 };
  expect(of12(done)['cmi.core.lesson_status']).toBe('failed');
  expect(of12({ ...done, passed: true, score: 0.8333 })).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '83.33',
    'cmi.core.exit': 'suspend',
    'cmi.suspend_data': 'r1.x',
  });
  expect(of2004(done)).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'failed',
    'cmi.progress_measure': '1',
  });
});
