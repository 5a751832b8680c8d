import type { WriteCodeSpec } from '#exercise/spec.ts';
import type { Verdict } from '#exercise/verdict.ts';

/** Checks a program in the simulation, which is loaded for the first one; rejects if it cannot be. */
export async function checkInSimulation(spec: WriteCodeSpec, source: string): Promise<Verdict> {
  const [{ checkWriteCode }, simulation] = await Promise.all([
    import('#exercise/checkers/write-code.ts'),
    import('@heapscope/simulation'),
  ]);
  return checkWriteCode(spec, source, simulation);
}
