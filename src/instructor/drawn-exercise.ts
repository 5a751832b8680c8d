import type { Simulation } from '#exercise/check-context.ts';
import { makePractice } from '#exercise/practice/make-practice.ts';
import { practiceId, type PracticeSetting } from '#exercise/practice/setting.ts';
import type { GradableExercise } from './gradable.ts';

/** Programs that are kept, so that a class with the same ones draws each of them once. */
const most = 200;

/** Makes the exercises of programs that were drawn for learners. */
export function exerciseDrawer(
  simulation: Simulation,
): (id: string, setting: PracticeSetting) => GradableExercise {
  const made = new Map<string, Omit<GradableExercise, 'id'>>();
  return (id, setting) => {
    const key = practiceId(setting);
    const known = made.get(key) ?? draw(setting, simulation);
    if (made.size < most) made.set(key, known);
    return { id, ...known };
  };
}

function draw(setting: PracticeSetting, simulation: Simulation): Omit<GradableExercise, 'id'> {
  const { question, source } = makePractice(setting, simulation);
  if (question.kind !== 'predict') return { spec: question.spec, program: source };
  const { spec, expected } = question;
  const lines = source.split('\n');
  lines[spec.line - 1] += `  # expect: ${expected}`;
  return { spec, program: lines.join('\n') };
}
