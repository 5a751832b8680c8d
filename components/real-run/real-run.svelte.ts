import { cpythonSession } from '#components/program-runner/cpython-session.svelte.ts';
import type { CPythonResult } from '#cpython/contract.ts';
import { usualLimits } from '#cpython/usual-limits.ts';

/** A program's last run in real CPython alone. */
export class RealRun {
  result: CPythonResult | null = $state.raw(null);
  /** This program is the one for which CPython starts or runs. */
  waiting = $state(false);
  failed = $state(false);

  async run(source: string): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    this.failed = false;
    const result = await cpythonSession.run({ source, limits: usualLimits });
    this.waiting = false;
    this.failed = result === null && cpythonSession.failure !== null;
    if (result) this.result = result;
  }
}
