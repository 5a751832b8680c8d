import type { CPythonLimits } from './contract.ts';

/** Ceilings for a learner's run in the page. */
export const usualLimits: CPythonLimits = {
  seconds: 10,
  output: 100_000,
  memory: 256 * 2 ** 20,
};
