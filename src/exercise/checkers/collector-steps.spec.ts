import * as simulation from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { collectorStepsSchema } from '../specs/collector-steps.ts';

const raw = {
  kind: 'collector-steps',
  revision: 1,
  lesson: 'collector',
  difficulty: 1,
  minutes: 2,
  collection: 1,
  steps: [
    { step: 'subtract', otherwise: 'numbers' },
    { step: 'unreachable', otherwise: 'list' },
  ],
  mistakes: [{ object: 'Node', step: 'subtract', answer: 1, feedback: 'own-arrow-too' }],
};
const spec = collectorStepsSchema.parse(raw);
const program = `import gc
class Node:
    pass
node = Node()
node.me = node
kept = [node]
del node, kept[0]
gc.collect()
`;
const verdictOn = (...entries: string[]) =>
  check(spec, { kind: 'collector-steps', entries }, { program, simulation });

test('the cells are what the collector of the run has', () => {
  expect(verdictOn('0', 'yes', '１', 'no')).toEqual({ score: 1, right: true, feedback: [] });
});

test('a wrong idea comes first, then the first step that is wrong', () => {
  expect(verdictOn('1', 'no', '1', 'no')).toEqual({
    score: 0.5,
    right: false,
    feedback: ['own-arrow-too'],
    wrong: [0, 1],
  });
  expect(verdictOn('2', 'no', '1', 'no').feedback).toEqual(['numbers']);
  expect(verdictOn('0', 'no', '1', 'no').feedback).toEqual(['list']);
});

test('a mistake can only speak of a step that is asked for', () => {
  const odd = { ...raw, mistakes: [{ ...raw.mistakes[0], step: 'freed' }] };
  expect(collectorStepsSchema.safeParse(odd).error?.message).toContain('not asked for');
});
