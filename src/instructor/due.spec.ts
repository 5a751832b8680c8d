import { expect, test } from 'vitest';
import { dueFromLocal, localFromDue } from './due.ts';

test.each([
  ['2027-03-01T23:59', 'Asia/Shanghai', '2027-03-01T15:59:00.000Z'],
  ['2027-01-10T08:30', 'America/New_York', '2027-01-10T13:30:00.000Z'],
  ['2027-07-10T08:30', 'America/New_York', '2027-07-10T12:30:00.000Z'],
  ['2027-07-10T08:30', 'UTC', '2027-07-10T08:30:00.000Z'],
])('%s in %s is %s', (local, zone, at) => {
  expect(dueFromLocal(local, zone)).toEqual({ at, zone });
  expect(localFromDue({ at, zone })).toBe(local);
});

test('what is no time, or no zone, is no due date', () => {
  expect(dueFromLocal('', 'UTC')).toBeNull();
  expect(dueFromLocal('2027-03-01T10:00', 'Mars/Olympus')).toBeNull();
  expect(localFromDue({ at: '2027-03-01T10:00:00Z', zone: 'Mars/Olympus' })).toBe('');
});
