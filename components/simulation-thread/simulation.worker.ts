import { checkWriteCode } from '#exercise/checkers/write-code.ts';
import type { WriteCodeSpec } from '#exercise/spec.ts';
import type { Verdict } from '#exercise/verdict.ts';
import { effects, NotLoaded, replay, run, withChunks } from '@heapscope/simulation';
import type { Outcome, ProfileId } from '@heapscope/simulation';

/** What the page asks of the worker: to run a program, or to judge one. */
export type SimulationRequest =
  | { readonly kind: 'run'; readonly source: string; readonly profile: ProfileId }
  | { readonly kind: 'check'; readonly source: string; readonly spec: WriteCodeSpec };

/**
 * What the worker answers; `broken` when the simulation itself failed on the program, `not-loaded`
 * when a part of it that the program needs did not arrive.
 */
export type SimulationReply =
  | { readonly kind: 'ran'; readonly stdout: string; readonly outcome: Outcome }
  | { readonly kind: 'checked'; readonly verdict: Verdict }
  | { readonly kind: 'broken' | 'not-loaded' };

addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  void answer(data).then((found) => {
    postMessage(found);
  });
});

async function answer(request: SimulationRequest): Promise<SimulationReply> {
  try {
    return await withChunks(() => reply(request));
  } catch (error) {
    return { kind: error instanceof NotLoaded ? 'not-loaded' : 'broken' };
  }
}

function reply(request: SimulationRequest): SimulationReply {
  if (request.kind === 'check') {
    const verdict = checkWriteCode(request.spec, request.source, { run, replay, effects });
    return { kind: 'checked', verdict };
  }
  const { stdout, outcome } = run(request.source, { profile: request.profile });
  return { kind: 'ran', stdout, outcome };
}
