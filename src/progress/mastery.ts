import {
  type PracticeLevel,
  practiceLevels,
  type PracticeTopic,
  practiceTopics,
  readPracticeId,
} from '#exercise/practice/setting.ts';
import type { ProgressEvent } from './event.ts';
import { mergeEvents } from './merge.ts';

/** Programs to be answered at the first try before a level counts as reached. */
export const wantedForLevel = 3;

/** How far a learner has come with one topic of practice. */
export interface Mastery {
  readonly topic: PracticeTopic;
  /** The highest level that is reached; 0 for none yet. */
  readonly reached: PracticeLevel | 0;
  /** The level to practise next. */
  readonly next: PracticeLevel;
  /** Programs at that level that were answered at the first try without the solution. */
  readonly towards: number;
  /** Programs of the topic that were answered in the end. */
  readonly solved: number;
}

/** How far a learner has come with each topic. Nothing that was reached is ever lost again. */
export function masteryOf(events: readonly ProgressEvent[]): Mastery[] {
  const tries = triesOf(events);
  return practiceTopics.map((topic) => {
    const own = tries.filter((each) => each.topic === topic);
    const firsts = (level: PracticeLevel) =>
      own.filter((each) => each.level === level && each.atFirst).length;
    const reached = practiceLevels.findLast((level) => firsts(level) >= wantedForLevel) ?? 0;
    const next = practiceLevels.find((level) => level > reached) ?? 5;
    return {
      topic,
      reached,
      next,
      towards: firsts(next),
      solved: own.filter((each) => each.solved).length,
    };
  });
}

interface Try {
  readonly topic: PracticeTopic;
  readonly level: PracticeLevel;
  /** The first answer was right, and the solution had not been shown. */
  atFirst: boolean;
  solved: boolean;
  begun: boolean;
}

function triesOf(events: readonly ProgressEvent[]): Try[] {
  const tries = new Map<string, Try>();
  for (const event of mergeEvents(events, [])) {
    const setting = readPracticeId(event.exercise);
    if (!setting) continue;
    const { topic, level } = setting;
    const fresh: Try = { topic, level, atFirst: false, solved: false, begun: false };
    const one = tries.get(event.exercise) ?? fresh;
    tries.set(event.exercise, one);
    if (event.kind === 'answered') {
      if (!one.begun) one.atFirst = event.verdict.right;
      one.solved ||= event.verdict.right;
      one.begun = true;
    } else if (event.help === 'solution') one.begun = true;
  }
  return [...tries.values()];
}
