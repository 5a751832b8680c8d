import * as simulation from '@heapscope/simulation/complete';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../check-context.ts';
import { check } from '../check.ts';
import { feedbackIds } from '../feedback-ids.ts';
import { exerciseSchema } from '../spec.ts';
import { Draw } from './draw.ts';
import { ideaIds, otherwiseIds, ruleIds } from './ideas.ts';
import { makePractice, type PracticeExercise } from './make-practice.ts';
import { lastSeed, practiceLevels, type PracticeSetting, practiceTopics } from './setting.ts';

const settings = fc.record({
  topic: fc.constantFrom(...practiceTopics),
  level: fc.constantFrom(...practiceLevels),
  seed: fc.integer({ min: 1, max: lastSeed }),
});
const make = (setting: PracticeSetting) => makePractice(setting, simulation);

/** What checking an answer needs, as the card and the content check give it. */
function contextOf({ source, question }: PracticeExercise): CheckContext {
  if (question.kind !== 'predict') return { simulation, program: source };
  const lines = source.trimEnd().split('\n');
  return {
    program: `${lines.slice(0, -1).join('\n')}\n${lines.at(-1)}  # expect: ${question.expected}\n`,
  };
}

describe('an exercise of practice', () => {
  test('is the same for the same setting', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        expect(make(setting)).toEqual(make({ ...setting }));
      }),
      { numRuns: 60 },
    );
  });

  test('accepts its answer, and answers each wrong idea with its own feedback', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const exercise = make(setting);
        const { spec } = exercise.question;
        const context = contextOf(exercise);
        expect(exerciseSchema.safeParse(spec).error).toBeUndefined();
        expect(check(spec, exercise.answer, context)).toMatchObject({ score: 1, right: true });
        expect(exercise.wrong).not.toEqual([]);
        for (const { answer, feedback } of exercise.wrong) {
          expect(check(spec, answer, context)).toMatchObject({
            right: false,
            feedback: [feedback],
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has a program of 3 to 18 short lines, which names the line that decides', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { source, decides } = make(setting);
        const lines = source.trimEnd().split('\n');
        expect(lines.length).toBeGreaterThanOrEqual(3);
        expect(lines.length).toBeLessThanOrEqual(18);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(88);
        expect(lines[decides - 1]?.trim()).toBeTruthy();
      }),
      { numRuns: 300 },
    );
  });

  test('knows only ideas and rules that have words, and all of these turn up', () => {
    const [ideas, rules] = [new Set<string>(), new Set<string>()];
    for (const topic of practiceTopics) {
      for (const level of practiceLevels) {
        for (let seed = 1; seed <= 40; seed += 1) {
          const { question, rule } = make({ topic, level, seed });
          rules.add(rule);
          for (const id of feedbackIds(question.spec).wrong) ideas.add(id);
        }
      }
    }
    expect([...rules].toSorted()).toEqual([...ruleIds].toSorted());
    expect([...ideas].toSorted()).toEqual([...ideaIds, ...otherwiseIds].toSorted());
  }, 60_000);
});

test('seeds that lie side by side begin with different draws', () => {
  const first = Array.from({ length: 400 }, (_, seed) =>
    new Draw(`pools 5 ${seed} 0`).between(0, 3),
  );
  for (const value of [0, 1, 2, 3]) {
    const often = first.filter((drawn) => drawn === value).length;
    expect(often).toBeGreaterThan(70);
    expect(often).toBeLessThan(130);
  }
});
