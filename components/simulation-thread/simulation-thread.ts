import type { SimulationAnswer, SimulationReply, SimulationRequest } from './simulation.worker.ts';

/** Longest that the simulation may work on one program, in seconds. */
export const patience = 10;
/** The same where it prepares figures too, or runs many a model of a program. */
export const figurePatience = 30;

/** Why there is no answer; each has a sentence in `#text/simulation.ts`. */
export type NoAnswer = 'time' | 'learner' | 'broken' | 'not-loaded';

/** What came of asking the simulation. */
export type Answered = SimulationAnswer | { readonly kind: 'no-answer'; readonly why: NoAnswer };

let resting: Worker | null = null;

/**
 * Asks the simulation in a thread of its own, so that a program that does not end cannot hold the
 * page; the thread is loaded for the first question and ended with a question that must end. Never
 * rejects. `stop` says that the learner does not want the answer any more.
 */
export function askSimulation(request: SimulationRequest, stop: AbortSignal): Promise<Answered> {
  return new Promise((resolve) => {
    const worker = resting ?? startWorker();
    resting = null;
    const settle = (answer: Answered) => {
      clearTimeout(timer);
      stop.removeEventListener('abort', onStop);
      if (answer.kind === 'no-answer' || resting) worker.terminate();
      else resting = worker;
      resolve(answer);
    };
    const fail = (why: NoAnswer) => {
      settle({ kind: 'no-answer', why });
    };
    const onStop = () => {
      fail('learner');
    };
    const timer = setTimeout(
      () => {
        fail('time');
      },
      patienceFor(request) * 1000,
    );
    stop.addEventListener('abort', onStop);
    worker.onmessage = ({ data }: MessageEvent<SimulationReply>) => {
      if (data.kind === 'broken' || data.kind === 'not-loaded') fail(data.kind);
      else settle(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail('not-loaded');
    };
    worker.postMessage(request);
  });
}

function startWorker(): Worker {
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
}

function patienceFor({ kind }: SimulationRequest): number {
  return kind === 'run' || kind === 'check' || kind === 'compile' ? patience : figurePatience;
}
