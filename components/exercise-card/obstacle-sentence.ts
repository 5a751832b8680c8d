import type { Obstacle } from '#exercise/verdict.ts';
import type { ExerciseText } from '#text/exercise.ts';

/** Why a program could not be judged, on which line, and what to do, in the learner's language. */
export function obstacleSentence(obstacle: Obstacle, { obstacle: text }: ExerciseText): string {
  switch (obstacle.kind) {
    case 'not-modelled':
      return text['not-modelled'](obstacle.line, obstacle.feature);
    case 'limit':
      return text.limit[obstacle.limit](obstacle.line);
    default:
      return text[obstacle.kind](obstacle.line, obstacle.message);
  }
}
