import { isRecorded } from '#components/export/recorded.ts';
import { decodeProgram, type ProgramLinkProblem } from '#components/playground/program-link.ts';
import type { FigureId } from '#text/figures.ts';
import { type Locale, locales } from '#text/locale.ts';
import { profileIds, type ProfileId } from '@heapscope/simulation/reading';

/** Colours of a frame: its own, or those of the reader's system. */
export const themes = ['auto', 'light', 'dark'] as const;
/** One of them. */
export type Theme = (typeof themes)[number];

/** What a frame shows. */
export type EmbedProgram =
  /** A program of the course by its name; `beside` it a second one, in a chart of two. */
  | { readonly kind: 'named'; readonly name: string; readonly beside: string | null }
  /** A program that the address holds: it is only run when the reader asks for it. */
  | { readonly kind: 'given'; readonly source: string }
  /** The address was to hold one, but holds none. */
  | { readonly kind: 'none'; readonly problem: ProgramLinkProblem };

/** An option of the address that has no such value; the frame does without it. */
export interface BadOption {
  readonly option: 'python' | 'step' | 'theme' | 'lang';
  readonly value: string;
}

/** What the address of a frame asks for. */
export interface EmbedAddress {
  readonly program: EmbedProgram;
  readonly profile: ProfileId;
  /** The step to open at, as the figure counts them; null for the figure's own choice. */
  readonly step: number | null;
  /** What the program calls the object whose paths are shown. */
  readonly object: string;
  readonly locale: Locale;
  readonly bad: readonly BadOption[];
}

/** What each figure shows where its address names nothing: what the course shows by it. */
export const usual: Readonly<
  Record<FigureId, { readonly program: string; readonly profile: ProfileId }>
> = {
  heap: { program: 'reference-counting/moment-of-zero', profile: 'cpython-3.14-64' },
  collector: { program: 'garbage-collector/ring', profile: 'cpython-3.14-64' },
  arena: { program: 'memory-pools/fill-a-pool', profile: 'cpython-3.13-64' },
  peak: { program: 'saving-memory/sum-a-list', profile: 'cpython-3.13-64' },
  paths: { program: 'finding-leaks/forgotten-page', profile: 'cpython-3.14-64' },
  memory: { program: 'memory-pools/arenas-come-and-go', profile: 'cpython-3.14-64' },
};
/** The object that the course looks for. */
export const usualObject = 'page';

/** Reads the query (with `?`) and the fragment (with `#`) of a frame's address. Never throws. */
export function readEmbedAddress(figure: FigureId, search: string, hash: string): EmbedAddress {
  const query = new URLSearchParams(search);
  const bad: BadOption[] = [];
  const choice = <T extends string>(option: BadOption['option'], values: readonly T[]) => {
    const value = query.get(option);
    const found = values.find((each) => each === value);
    if (value !== null && found === undefined) bad.push({ option, value });
    return found;
  };
  const locale = choice('lang', locales) ?? 'en';
  choice('theme', themes);
  const python = choice('python', profileIds);
  const given = hash.length > 1 ? decodeProgram(hash) : null;
  const step = query.get('step');
  const isStep = step !== null && /^\d{1,6}$/.test(step);
  if (step !== null && !isStep) bad.push({ option: 'step', value: step });
  return {
    program: programOf(figure, query, given),
    profile: given?.ok ? given.program.profile : (python ?? usual[figure].profile),
    step: isStep ? Number(step) : null,
    object: query.get('object') ?? usualObject,
    locale,
    bad,
  };
}

function programOf(
  figure: FigureId,
  query: URLSearchParams,
  given: ReturnType<typeof decodeProgram> | null,
): EmbedProgram {
  if (given?.ok) return { kind: 'given', source: given.program.source };
  if (given) return { kind: 'none', problem: given.problem };
  const name = query.get('program');
  const beside = query.get('beside');
  return { kind: 'named', name: name ?? usual[figure].program, beside };
}

/** What a frame is to show, as the page that writes the snippet has it. */
export interface EmbedChoice extends Omit<EmbedAddress, 'program' | 'bad'> {
  readonly figure: FigureId;
  readonly theme: Theme;
  readonly program: Exclude<EmbedProgram, { readonly kind: 'none' }>;
  /** The packed program, for one that is given. */
  readonly fragment: string | null;
}

/** The address of a frame, from the folder of all frames on. */
export function embedAddress(choice: EmbedChoice): string {
  const { figure, theme, program, profile, step, object, locale, fragment } = choice;
  const query = new URLSearchParams();
  if (program.kind === 'named') {
    query.set('program', program.name);
    if (figure === 'peak' && program.beside !== null) query.set('beside', program.beside);
    if (profile !== usual[figure].profile) query.set('python', profile);
  }
  if (figure === 'paths') query.set('object', object);
  if (step !== null) query.set('step', String(step));
  if (theme !== 'auto') query.set('theme', theme);
  if (locale !== 'en') query.set('lang', locale);
  // Names of programs are read more easily with their slash.
  const search = query.toString().replaceAll('%2F', '/');
  const given = program.kind === 'given' && fragment !== null ? `#${fragment}` : '';
  return `${figure}/${search === '' ? '' : `?${search}`}${given}`;
}

/** Whether a frame shows this from a recording, without running anything. */
export function isShownAtOnce(program: EmbedProgram, profile: ProfileId): boolean {
  return program.kind === 'named' && isRecorded(profile);
}
