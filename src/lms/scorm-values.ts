import type { Standing } from './standing.ts';

/** One value of the data model, as a call of `LMSSetValue` or `SetValue` takes it. */
export type ScormValue = readonly [element: string, value: string];

/** What a launch page tells a learning platform. */
export interface Report {
  readonly standing: Standing;
  /** Whole seconds since the launch. */
  readonly seconds: number;
  /** The page that the learner is on, as a path from the root. */
  readonly place: string;
  /** What brings the progress back at the next launch. */
  readonly resume: string;
}

/** Most characters of `cmi.suspend_data`: SCORM 1.2 RTE 3.4.4, SCORM 2004 4th edition RTE 4.2.26. */
export const resumeLimits = { scorm12: 4096, scorm2004: 64_000 } as const;
/** Most characters of the place: SCORM 1.2 RTE 3.4.4; 2004 allows 1000. */
export const placeLimit = 255;

/** The report in the data model of SCORM 1.2, which has one status for completion and success. */
export function scorm12Values({ standing, seconds, place, resume }: Report): ScormValue[] {
  const status = !standing.complete ? 'incomplete' : standing.passed ? 'passed' : 'failed';
  return [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', percent(standing.score)],
    ['cmi.core.lesson_status', status],
    ['cmi.core.lesson_location', place.slice(0, placeLimit)],
    ['cmi.core.session_time', clockTime(seconds)],
    ['cmi.core.exit', 'suspend'],
    ['cmi.suspend_data', resume],
  ];
}

/** The report in the data model of SCORM 2004 4th edition. */
export function scorm2004Values({ standing, seconds, place, resume }: Report): ScormValue[] {
  const success = standing.passed ? 'passed' : standing.complete ? 'failed' : 'unknown';
  const share = Math.round((10_000 * standing.answered) / standing.total) / 10_000;
  return [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', percent(standing.score)],
    ['cmi.score.scaled', String(standing.score)],
    ['cmi.progress_measure', String(share)],
    ['cmi.completion_status', standing.complete ? 'completed' : 'incomplete'],
    ['cmi.success_status', success],
    ['cmi.location', place.slice(0, placeLimit)],
    ['cmi.session_time', isoDuration(seconds)],
    ['cmi.exit', 'suspend'],
    ['cmi.suspend_data', resume],
  ];
}

/** A time as `HHHH:MM:SS.SS` (SCORM 1.2, CMITimespan); four digits of hours are the most. */
export function clockTime(seconds: number): string {
  const most = 9999 * 3600 + 59 * 60 + 59;
  const { hours, minutes, rest } = split(Math.min(seconds, most));
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(rest)}.00`;
}

/** A time as an ISO 8601 duration (SCORM 2004, timeinterval(second,10,2)). */
export function isoDuration(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`;
}

function split(seconds: number) {
  const whole = Math.max(0, Math.floor(seconds));
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor(whole / 60) % 60,
    rest: whole % 60,
  };
}

/** A score from 0 to 1 as a number from 0 to 100, without what floating point adds. */
function percent(score: number): string {
  return String(Math.round(score * 10_000) / 100);
}
