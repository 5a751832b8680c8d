import type { Outcome, Trace } from '@heapscope/simulation';
import { judge, type Simulation } from '../check-context.ts';
import type { Condition, WriteCodeSpec } from '../specs/write-code.ts';
import type { Obstacle, Verdict } from '../verdict.ts';
import { garbage } from './end-of-run.ts';
import { namesUsed } from './names-used.ts';
import { peakBytes } from './peak.ts';

/** Runs the learner's program once in the simulation and holds it against every condition. */
export function checkWriteCode(
  { conditions }: WriteCodeSpec,
  source: string,
  simulation: Simulation,
): Verdict {
  return checkConditions(conditions, source, simulation);
}

/** Runs a program once in the simulation and holds it against conditions. */
export function checkConditions(
  conditions: readonly Condition[],
  source: string,
  simulation: Simulation,
): Verdict {
  const trace = simulation.run(source, { profile: judge });
  const obstacle = obstacleOf(trace.outcome);
  if (obstacle) return { score: 0, right: false, feedback: [obstacle.kind], obstacle };
  const failed = conditions.filter((condition) => !holds(condition, trace, simulation));
  return failed.length === 0
    ? { score: 1, right: true, feedback: [] }
    : { score: 0, right: false, feedback: failed.map((condition) => condition.feedback) };
}

/** Why a run that ended so cannot be judged; null where it can. */
export function obstacleOf(outcome: Outcome): Obstacle | null {
  if (outcome.kind === 'finished') return null;
  if (outcome.kind !== 'unsupported') return outcome;
  return { kind: 'not-modelled', feature: outcome.feature, line: outcome.line };
}

function holds(condition: Condition, trace: Trace, simulation: Simulation): boolean {
  switch (condition.kind) {
    case 'prints':
      return trace.stdout.trimEnd() === condition.output.trimEnd();
    case 'avoids':
      return !condition.words.some((word) => namesUsed(trace.source, word));
    case 'keeps': {
      const lines = trace.source.split('\n').map((line) => line.trim());
      return condition.lines.every((line) => lines.includes(line.trim()));
    }
    case 'peak-bytes':
      return peakBytes(simulation.effects(trace)) <= condition.most;
    case 'leaves-no-garbage':
      return garbage(simulation.replay(trace, trace.length)).length === 0;
  }
}
