import type { PracticeSetting } from '#exercise/practice/setting.ts';
import type { ExerciseSpec } from '#exercise/spec.ts';
import type { Answer, Verdict } from '#exercise/verdict.ts';
import {
  check,
  createAllocator,
  effects,
  NotLoaded,
  replay,
  run,
  withChunks,
} from '@heapscope/simulation';
import type { Outcome, ProfileId } from '@heapscope/simulation';
import type { FollowedRun } from '#scene/instructions/followed.ts';
import type * as Explain from '#components/version-lab/explain.ts';
import type * as Labs from './lab-runs.ts';
import type * as Opening from './open-trace.ts';
import type * as Play from './play-program.ts';
import type * as Practising from './practise.ts';

/** What the page asks of the worker. */
export type SimulationRequest =
  /** To run a program. */
  | { readonly kind: 'run'; readonly source: string; readonly profile: ProfileId }
  /** To judge an answer to an exercise; `program` is the text of its `program.py`, if it has one. */
  | {
      readonly kind: 'check';
      readonly spec: ExerciseSpec;
      readonly answer: Answer;
      readonly program: string | null;
    }
  /** To compile one, without running it. */
  | { readonly kind: 'compile'; readonly source: string; readonly profile: ProfileId }
  /** To run one for figures. */
  | { readonly kind: 'play'; readonly source: string; readonly profile: ProfileId }
  /** To show the figures of a run that a packed trace holds, without running anything. */
  | { readonly kind: 'open-trace'; readonly text: string }
  /** To run one and look at its variables, at most `most` of them. */
  | {
      readonly kind: 'observe';
      readonly source: string;
      readonly profile: ProfileId;
      readonly most: number;
    }
  /** To run one and write down its first `most` instructions. */
  | {
      readonly kind: 'follow';
      readonly source: string;
      readonly profile: ProfileId;
      readonly most: number;
    }
  /** To explain where the outputs of several CPythons differ. */
  | {
      readonly kind: 'explain';
      readonly source: string;
      readonly printed: readonly Explain.Printed[];
    }
  /** To run one and follow the bytes alive. */
  | { readonly kind: 'peak'; readonly source: string; readonly profile: ProfileId }
  /** To run one as every CPython, and to say which of its expressions give the same object. */
  | { readonly kind: 'identity'; readonly program: Labs.IdentityAsked }
  /** To make a program of practice with its question. */
  | { readonly kind: 'practise'; readonly setting: PracticeSetting };

/** What the worker found. */
export type SimulationAnswer =
  | { readonly kind: 'ran'; readonly stdout: string; readonly outcome: Outcome }
  | { readonly kind: 'checked'; readonly verdict: Verdict }
  | { readonly kind: 'compiled'; readonly problem: ReturnType<typeof check> }
  | { readonly kind: 'played'; readonly run: Play.PlayedRun }
  | { readonly kind: 'opened'; readonly opened: Opening.OpenedTrace }
  | { readonly kind: 'observed'; readonly run: Play.ObservedRun }
  | { readonly kind: 'followed'; readonly run: FollowedRun }
  | { readonly kind: 'explained'; readonly explanation: Explain.Explanation }
  | { readonly kind: 'peaked'; readonly run: Labs.PeakRun }
  | { readonly kind: 'identified'; readonly runs: readonly Labs.IdentityRun[] }
  | { readonly kind: 'practised'; readonly practised: Practising.Practised };

/**
 * What the worker answers; `broken` when the simulation itself failed on the program, `not-loaded`
 * when a part of it that the program needs did not arrive.
 */
export type SimulationReply =
  SimulationAnswer | { readonly kind: 'broken' } | { readonly kind: 'not-loaded' };

/** The requests of some kinds. */
type Asking<Kind extends SimulationRequest['kind']> = Extract<SimulationRequest, { kind: Kind }>;

addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  void answer(data).then((found) => {
    postMessage(found);
  });
});

async function answer(request: SimulationRequest): Promise<SimulationReply> {
  try {
    switch (request.kind) {
      case 'play':
      case 'observe':
        return await answerForFigures(request);
      case 'follow':
        return await answerForInstructions(request);
      case 'open-trace':
        return await answerForTrace(request);
      case 'explain':
        return await answerForVersions(request);
      case 'check':
        return await answerForExercise(request);
      case 'peak':
      case 'identity':
        return await answerForLabs(request);
      case 'practise':
        return await answerForPractice(request);
      default:
        return await withChunks(() => reply(request));
    }
  } catch (error) {
    return { kind: error instanceof NotLoaded ? 'not-loaded' : 'broken' };
  }
}

// What only some pages ask for is loaded there alone.
async function answerForFigures(request: Asking<'play' | 'observe'>): Promise<SimulationReply> {
  const { playProgram, observeProgram } = await loaded(import('./play-program.ts'));
  const { source, profile } = request;
  return withChunks(() =>
    request.kind === 'play'
      ? { kind: 'played', run: playProgram(source, profile) }
      : { kind: 'observed', run: observeProgram(source, profile, request.most) },
  );
}

async function answerForInstructions({
  source,
  profile,
  most,
}: Asking<'follow'>): Promise<SimulationReply> {
  const { followRun } = await loaded(import('#scene/instructions/followed.ts'));
  return withChunks(() => ({ kind: 'followed', run: followRun(source, profile, most) }));
}

async function answerForExercise({
  spec,
  answer: given,
  program,
}: Asking<'check'>): Promise<SimulationReply> {
  const { check: judge } = await loaded(import('#exercise/check.ts'));
  const simulation = { createAllocator, effects, replay, run };
  const context = program === null ? { simulation } : { simulation, program };
  return withChunks(() => ({ kind: 'checked', verdict: judge(spec, given, context) }));
}

async function answerForTrace({ text }: Asking<'open-trace'>): Promise<SimulationReply> {
  const { openTrace } = await loaded(import('./open-trace.ts'));
  return { kind: 'opened', opened: openTrace(text) };
}

async function answerForLabs(request: Asking<'peak' | 'identity'>): Promise<SimulationReply> {
  const { identityRuns, peakRun } = await loaded(import('./lab-runs.ts'));
  return withChunks(() =>
    request.kind === 'peak'
      ? { kind: 'peaked', run: peakRun(request.source, request.profile) }
      : { kind: 'identified', runs: identityRuns(request.program) },
  );
}

async function answerForPractice({ setting }: Asking<'practise'>): Promise<SimulationReply> {
  const { practise } = await loaded(import('./practise.ts'));
  return withChunks(() => ({ kind: 'practised', practised: practise(setting) }));
}

async function answerForVersions({ source, printed }: Asking<'explain'>): Promise<SimulationReply> {
  const { explain } = await loaded(import('#components/version-lab/explain.ts'));
  return withChunks(() => ({ kind: 'explained', explanation: explain(source, printed) }));
}

async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (error) {
    throw new NotLoaded('a part of the worker could not be loaded', { cause: error });
  }
}

function reply({ kind, source, profile }: Asking<'run' | 'compile'>): SimulationAnswer {
  if (kind === 'compile') return { kind: 'compiled', problem: check(source, profile) };
  const { stdout, outcome } = run(source, { profile });
  return { kind: 'ran', stdout, outcome };
}
