import type { Simulation } from '../check-context.ts';
import { Draw } from './draw.ts';
import { pose } from './pose.ts';
import type { PosedQuestion } from './question.ts';
import type { PracticeSetting } from './setting.ts';
import { shapes } from './shapes.ts';
import type { Sketch } from './sketch.ts';
import { drawWords } from './vocabulary.ts';

/** An exercise of practice: a program, and what is asked about it, with all that answers it. */
export interface PracticeExercise extends PosedQuestion {
  readonly setting: PracticeSetting;
}

/** Programs that are drawn for one setting before something must be wrong with the shapes. */
const most = 60;

/**
 * The exercise of a setting, always the same one: a program is drawn, run, and, where the run cannot
 * vouch for it or the question would be ambiguous, the next one is. Throws where there is none.
 */
export function makePractice(setting: PracticeSetting, simulation: Simulation): PracticeExercise {
  for (let attempt = 0; attempt < most; attempt += 1) {
    const sketch = drawSketch(setting, attempt);
    const posed = pose(sketch, setting, simulation);
    if (posed) return { ...posed, setting };
  }
  throw new Error(`no program for ${JSON.stringify(setting)}`);
}

/** What is drawn for a setting at one attempt, before it has been run. */
export function drawSketch({ topic, level, seed }: PracticeSetting, attempt: number): Sketch {
  const draw = new Draw(`${topic} ${level} ${seed} ${attempt}`);
  const shape = draw.pick(
    shapes[topic].filter(({ levels: [least, highest] }) => level >= least && level <= highest),
  );
  return shape.sketch({ draw, level, words: drawWords(draw) });
}
