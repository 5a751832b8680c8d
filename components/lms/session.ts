import type { Report } from '#lms/scorm-values.ts';

/** A learner's session with a learning platform. */
export interface PlatformSession {
  /** What the platform kept of earlier sessions; empty where there were none. */
  readonly kept: { readonly resume: string; readonly place: string };
  /** Most characters of the resume text that the platform keeps. */
  readonly room: number;
  /** The score from 0 to 1 that the platform asks for to pass; null: it leaves that to the package. */
  readonly mastery: number | null;
  /** False: the platform only shows the package, and keeps nothing. */
  readonly counts: boolean;
  /** Tells how the learner stands; resolves to whether the platform has taken it. */
  report(report: Report): Promise<boolean>;
  /**
   * The same, and ends the session. `hurried`: the page may be gone in the next moment, and nothing
   * can be waited for.
   */
  leave(report: Report, hurried: boolean): Promise<boolean>;
  /** Where the platform wants the learner to go afterwards, if it says. */
  readonly goesTo: string | null;
}
