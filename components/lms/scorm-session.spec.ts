import { expect, it } from 'vitest';
import type { ScormApi } from './scorm-api.ts';
import { startScorm } from './scorm-session.ts';

const report = {
  standing: { total: 2, answered: 1, score: 0.5, complete: false, passed: false },
  seconds: 61,
  place: 'exercises/one/',
  resume: 'r1.x',
};

/** A platform that notes what it is asked, and refuses what it is told to. */
function platform(kept: Readonly<Record<string, string>> = {}, refuses: readonly string[] = []) {
  const calls: string[] = [];
  const api: ScormApi = {
    initialize: () => calls.push('initialize') > 0 && !refuses.includes('initialize'),
    get: (element) => kept[element] ?? '',
    set: (element, value) => calls.push(`${element}=${value}`) > 0 && !refuses.includes(element),
    commit: () => calls.push('commit') > 0 && !refuses.includes('commit'),
    terminate: () => calls.push('terminate') > 0,
  };
  return { api, calls };
}

it('there is no session where there is no platform, or it begins none', () => {
  expect(startScorm('scorm12', null)).toBeNull();
  expect(startScorm('scorm12', platform({}, ['initialize']).api)).toBeNull();
});

it('brings what the platform kept, by the names of each version', () => {
  const kept12 = { 'cmi.suspend_data': 'r1.y', 'cmi.core.lesson_location': 'map/' };
  expect(startScorm('scorm12', platform(kept12).api)?.kept).toEqual({
    resume: 'r1.y',
    place: 'map/',
  });
  const kept2004 = { 'cmi.suspend_data': 'r1.y', 'cmi.location': 'map/' };
  expect(startScorm('scorm2004', platform(kept2004).api)?.kept).toEqual({
    resume: 'r1.y',
    place: 'map/',
  });
});

it('takes the score to pass from the platform, where it has one', () => {
  const masteryIn = (version: 'scorm12' | 'scorm2004', element: string, score: string) =>
    startScorm(version, platform({ [element]: score }).api)?.mastery;
  expect(masteryIn('scorm12', 'cmi.student_data.mastery_score', '65')).toBe(0.65);
  expect(masteryIn('scorm2004', 'cmi.scaled_passing_score', '0.65')).toBe(0.65);
  for (const none of ['', 'x', '-0.5', '1000']) {
    expect(masteryIn('scorm2004', 'cmi.scaled_passing_score', none), none).toBeNull();
  }
});

it('tells only what has changed, and what was refused once more', async () => {
  const { api, calls } = platform({}, ['cmi.suspend_data']);
  const session = startScorm('scorm12', api);
  expect(await session?.report(report)).toBe(false);
  calls.length = 0;
  expect(await session?.report({ ...report, seconds: 62 })).toBe(false);
  expect(calls).toEqual(['cmi.core.session_time=0000:01:02.00', 'cmi.suspend_data=r1.x', 'commit']);
});

it('a commit that fails is a report that fails', async () => {
  const session = startScorm('scorm2004', platform({}, ['commit']).api);
  expect(await session?.report(report)).toBe(false);
  expect(await startScorm('scorm2004', platform().api)?.report(report)).toBe(true);
});

it('a session ends once, and takes nothing afterwards', async () => {
  const { api, calls } = platform();
  const session = startScorm('scorm12', api);
  expect(await session?.leave(report, true)).toBe(true);
  const told = calls.length;
  expect(calls.slice(-2)).toEqual(['commit', 'terminate']);
  expect(await session?.leave(report, true)).toBe(false);
  expect(await session?.report(report)).toBe(false);
  expect(calls).toHaveLength(told);
});

it('a platform that only shows the package is told nothing', async () => {
  const { api, calls } = platform({ 'cmi.core.lesson_mode': 'review' });
  const session = startScorm('scorm12', api);
  expect(session?.counts).toBe(false);
  await session?.report(report);
  expect(calls).toEqual(['initialize']);
});
