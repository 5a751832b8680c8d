import type { ProfileId } from '@heapscope/simulation/reading';

/** A program of the course that ran when the site was built, and the CPython that it ran as. */
export interface Recorded {
  readonly program: string;
  readonly profile: ProfileId;
}

/** The CPythons that the course's programs are recorded as: those of the figures in its lessons. */
export const recordedProfiles = [
  'cpython-3.13-64',
  'cpython-3.14-64',
] as const satisfies readonly ProfileId[];

/** Whether there is a recording of this program, if the course has it, as this CPython. */
export function isRecorded(profile: ProfileId): boolean {
  return recordedProfiles.some((each) => each === profile);
}

/**
 * The packed trace of a recorded run; `missing` where the course has no such program, `not-loaded`
 * where it could not be fetched.
 */
export async function fetchRecorded({
  program,
  profile,
}: Recorded): Promise<{ readonly trace: string } | 'missing' | 'not-loaded'> {
  // A name must not lead to another place of the site.
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(program)) return 'missing';
  const base = import.meta.env.BASE_URL;
  const root = base.endsWith('/') ? base : `${base}/`;
  try {
    const response = await fetch(`${root}embed/traces/${profile}/${program}.json`);
    const trace = await response.text();
    // Some hosts answer with a page of theirs, as if all were well, where there is no such file.
    const isThere = response.ok && trace.startsWith('{');
    if (isThere) return { trace };
    return response.ok || response.status === 404 ? 'missing' : 'not-loaded';
  } catch {
    return 'not-loaded';
  }
}
