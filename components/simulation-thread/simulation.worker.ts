import { checkWriteCode } from '#exercise/checkers/write-code.ts';
import type { WriteCodeSpec } from '#exercise/spec.ts';
import type { Verdict } from '#exercise/verdict.ts';
import * as simulation from '@heapscope/simulation';
import type { Outcome, ProfileId } from '@heapscope/simulation';

/** What the page asks of the worker: to run a program, or to judge one. */
export type SimulationRequest =
  | { readonly kind: 'run'; readonly source: string; readonly profile: ProfileId }
  | { readonly kind: 'check'; readonly source: string; readonly spec: WriteCodeSpec };

/** What the worker answers; `broken` when the simulation itself failed on the program. */
export type SimulationReply =
  | { readonly kind: 'ran'; readonly stdout: string; readonly outcome: Outcome }
  | { readonly kind: 'checked'; readonly verdict: Verdict }
  | { readonly kind: 'broken' };

addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  postMessage(answer(data));
});

function answer(request: SimulationRequest): SimulationReply {
  try {
    if (request.kind === 'check') {
      const verdict = checkWriteCode(request.spec, request.source, simulation);
      return { kind: 'checked', verdict };
    }
    const { stdout, outcome } = simulation.run(request.source, { profile: request.profile });
    return { kind: 'ran', stdout, outcome };
  } catch {
    return { kind: 'broken' };
  }
}
