import { judge, type Simulation } from '../check-context.ts';
import { Draw } from './draw.ts';
import { lineOf } from './lines-of.ts';
import { poseCounts } from './pose-counts.ts';
import { poseLastLine } from './pose-last-line.ts';
import { poseOutput } from './pose-output.ts';
import type { Common, Posed, PosedQuestion } from './question.ts';
import { practiceLessons, practiceRevision, type PracticeSetting } from './setting.ts';
import type { Sketch } from './sketch.ts';

/** Runs a sketch and asks its question; null where the run cannot answer it, or nothing is to be learned. */
export function pose(
  { program, rule, decides, asked, byRule }: Sketch,
  setting: PracticeSetting,
  simulation: Simulation,
): PosedQuestion | null {
  const trace = simulation.run(program, { profile: judge });
  if (trace.outcome.kind !== 'finished') return null;
  const common = commonOf(setting);
  const posed = ((): Posed | null => {
    switch (asked.kind) {
      case 'last-line':
        return poseLastLine(asked.wrong, program, trace, common, simulation);
      case 'output': {
        const { topic, level, seed } = setting;
        return poseOutput(
          asked.wrong,
          trace,
          common,
          new Draw(`${topic} ${level} ${seed} options`),
        );
      }
      case 'counts':
        return poseCounts(asked, program, trace, common);
    }
  })();
  const { answer } = posed ?? {};
  if (byRule !== undefined && answer?.kind === 'predict' && answer.text !== byRule) return null;
  return posed && { ...posed, source: program, rule, decides: lineOf(program, decides) };
}

function commonOf({ topic, level }: PracticeSetting): Common {
  const difficulty = level < 3 ? 1 : level < 5 ? 2 : 3;
  return { revision: practiceRevision, lesson: practiceLessons[topic], difficulty, minutes: 2 };
}
