import { checkWriteCode } from '#exercise/checkers/write-code.ts';
import type { WriteCodeSpec } from '#exercise/spec.ts';
import type { Verdict } from '#exercise/verdict.ts';
import { check, effects, NotLoaded, replay, run, withChunks } from '@heapscope/simulation';
import type { Outcome, ProfileId } from '@heapscope/simulation';
import type * as Play from './play-program.ts';

/** What the page asks of the worker. */
export type SimulationRequest =
  /** To run a program. */
  | { readonly kind: 'run'; readonly source: string; readonly profile: ProfileId }
  /** To judge one. */
  | { readonly kind: 'check'; readonly source: string; readonly spec: WriteCodeSpec }
  /** To compile one, without running it. */
  | { readonly kind: 'compile'; readonly source: string; readonly profile: ProfileId }
  /** To run one for figures. */
  | { readonly kind: 'play'; readonly source: string; readonly profile: ProfileId }
  /** To run one and look at its variables, at most `most` of them. */
  | {
      readonly kind: 'observe';
      readonly source: string;
      readonly profile: ProfileId;
      readonly most: number;
    };

/** What the worker found. */
export type SimulationAnswer =
  | { readonly kind: 'ran'; readonly stdout: string; readonly outcome: Outcome }
  | { readonly kind: 'checked'; readonly verdict: Verdict }
  | { readonly kind: 'compiled'; readonly problem: ReturnType<typeof check> }
  | { readonly kind: 'played'; readonly run: Play.PlayedRun }
  | { readonly kind: 'observed'; readonly run: Play.ObservedRun };

/**
 * What the worker answers; `broken` when the simulation itself failed on the program, `not-loaded`
 * when a part of it that the program needs did not arrive.
 */
export type SimulationReply =
  SimulationAnswer | { readonly kind: 'broken' } | { readonly kind: 'not-loaded' };

addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  void answer(data).then((found) => {
    postMessage(found);
  });
});

async function answer(request: SimulationRequest): Promise<SimulationReply> {
  try {
    if (request.kind !== 'play' && request.kind !== 'observe') {
      return await withChunks(() => reply(request));
    }
    // What only the playground asks for is loaded there alone.
    const { playProgram, observeProgram } = await loadPlay();
    const { source, profile } = request;
    return await withChunks(() =>
      request.kind === 'play'
        ? { kind: 'played', run: playProgram(source, profile) }
        : { kind: 'observed', run: observeProgram(source, profile, request.most) },
    );
  } catch (error) {
    return { kind: error instanceof NotLoaded ? 'not-loaded' : 'broken' };
  }
}

async function loadPlay(): Promise<typeof Play> {
  try {
    return await import('./play-program.ts');
  } catch (error) {
    throw new NotLoaded('the figures could not be loaded', { cause: error });
  }
}

function reply(
  request: Exclude<SimulationRequest, { kind: 'play' | 'observe' }>,
): SimulationAnswer {
  if (request.kind === 'check') {
    const verdict = checkWriteCode(request.spec, request.source, { run, replay, effects });
    return { kind: 'checked', verdict };
  }
  const { source, profile } = request;
  if (request.kind === 'compile') return { kind: 'compiled', problem: check(source, profile) };
  const { stdout, outcome } = run(source, { profile });
  return { kind: 'ran', stdout, outcome };
}
