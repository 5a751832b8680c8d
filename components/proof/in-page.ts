import kept from './in-page.json';

/** What the page's own comparison with real CPython came to, program by program, in a Chromium. */
export interface PageResults {
  /** The Chromium's version. */
  readonly browser: string;
  readonly programs: number;
  /** Lines of output, ends of programs, and looks at variables. */
  readonly observations: number;
  readonly agreeing: number;
  /** Programs of which only output and end are compared: watched, they do something else. */
  readonly withoutLooks: number;
  /** Programs that the model refuses. */
  readonly refused: readonly string[];
  readonly disagreements: readonly { readonly program: string; readonly said: string }[];
}

/** What `npm run conformance -- --in-page` found when it last ran over the whole corpus; null before that. */
export const inPage: PageResults | null = kept;
