import {
  type Report,
  resumeLimits,
  scorm12Values,
  scorm2004Values,
  type ScormValue,
} from '#lms/scorm-values.ts';
import { findScormApi, type ScormApi } from './scorm-api.ts';
import type { PlatformSession } from './session.ts';

const models = {
  scorm12: {
    values: scorm12Values,
    place: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    mastery: 'cmi.student_data.mastery_score',
    most: 100,
  },
  scorm2004: {
    values: scorm2004Values,
    place: 'cmi.location',
    mode: 'cmi.mode',
    mastery: 'cmi.scaled_passing_score',
    most: 1,
  },
} as const;

/** Begins a session of SCORM; null where there is no platform, or it begins none. */
export function startScorm(
  version: keyof typeof models,
  api: ScormApi | null = findScormApi(version),
): PlatformSession | null {
  const model = models[version];
  if (!api?.initialize()) return null;
  const mode = api.get(model.mode);
  const counts = mode !== 'browse' && mode !== 'review';
  const kept = { resume: api.get('cmi.suspend_data'), place: api.get(model.place) };
  const told = new Map<string, string>();
  let over = false;

  const tell = (report: Report): boolean => {
    if (over || !counts) return false;
    const failed = model.values(report).filter((value) => !tellOne(value));
    return api.commit() && failed.length === 0;
  };
  const tellOne = ([element, value]: ScormValue): boolean => {
    if (told.get(element) === value) return true;
    const taken = api.set(element, value);
    if (taken) told.set(element, value);
    return taken;
  };
  return {
    kept,
    room: resumeLimits[version],
    mastery: masteryOf(api.get(model.mastery), model.most),
    counts,
    goesTo: null,
    report: (report) => Promise.resolve(tell(report)),
    leave: (report) => {
      const taken = tell(report);
      const ended = !over && api.terminate();
      over = true;
      return Promise.resolve(taken && ended);
    },
  };
}

/** A score to pass as the platform writes it, of `most`; null where it has none that can be reached. */
function masteryOf(written: string, most: number): number | null {
  const score = written === '' ? NaN : Number(written) / most;
  return score >= 0 && score <= 1 ? score : null;
}
