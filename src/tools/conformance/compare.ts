import { run, type ProfileId } from '@heapscope/simulation/complete';
import { endingOf, type Observation } from '../../simulation/src/recorded-output.ts';
import type { CorpusProgram } from './corpus.ts';
import type { Engine } from './engine.ts';

/** One program on one engine. */
export interface Comparison {
  readonly program: string;
  readonly topic: string;
  readonly engine: string;
  /** Lines printed, and the ending. */
  readonly observations: number;
  /** Why the simulation refused it, or null. */
  readonly refused: string | null;
  /** What the two said where they differ, or null. */
  readonly disagreement: string | null;
}

const limits = { effects: 50_000_000, objects: 2_000_000, output: 2_000_000 };

/** What the simulation of an engine prints, or why it refuses the program. */
export function simulate(
  source: string,
  engine: string,
): Observation | { readonly refused: string } {
  let trace;
  try {
    trace = run(source, { profile: `cpython-${engine}` as ProfileId, limits });
  } catch (error) {
    return { stdout: '', ending: `the simulation itself fails: ${String(error)}` };
  }
  const { stdout, outcome } = trace;
  if (outcome.kind === 'unsupported') {
    return { refused: `line ${String(outcome.line)}: ${outcome.feature}` };
  }
  if (outcome.kind === 'finished') return { stdout, ending: endingOf(outcome) };
  return { stdout, ending: 'message' in outcome ? outcome.message : outcome.kind };
}

/** Where the simulation says something else than the engine, in words; null where it does not. */
export function difference(model: Observation, real: Observation): string | null {
  if (model.stdout === real.stdout && model.ending === real.ending) return null;
  const [ours, theirs] = [model, real].map(({ stdout, ending }) => [...stdout.split('\n'), ending]);
  const at = (theirs ?? []).findIndex((line, index) => line !== ours?.[index]);
  const line = Math.max(0, at);
  return `output line ${String(line + 1)}: CPython ${JSON.stringify(theirs?.[line] ?? '')}, simulation ${JSON.stringify(ours?.[line] ?? '')}`;
}

/** Runs a program on an engine and on its simulation, and says where they differ. */
export async function compare(program: CorpusProgram, engine: Engine): Promise<Comparison> {
  const { path, topic, source, recording } = program;
  const real = await engine.observe(source);
  const recorded = recording?.byEngine.get(engine.name);
  const model = simulate(source, engine.name);
  const refused = 'refused' in model ? model.refused : null;
  const stale = recorded && difference(recorded, real);
  return {
    program: path,
    topic,
    engine: engine.name,
    observations: real.stdout.split('\n').length,
    refused,
    disagreement: stale
      ? `recorded otherwise: ${stale}`
      : 'refused' in model
        ? null
        : difference(model, real),
  };
}
