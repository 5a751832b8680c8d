import { figuresOf, type PlayedFigures } from '#components/simulation-thread/played-figures.ts';
import { traceFromJson } from '@heapscope/simulation/reading';

/** Prepares the figures of a recorded run. Throws `TypeError` where the text is no trace. */
export function figuresOfPacked(text: string): PlayedFigures {
  return figuresOf(traceFromJson(text));
}
