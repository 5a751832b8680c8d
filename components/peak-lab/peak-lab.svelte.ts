import type { PeakRun } from '#components/simulation-thread/lab-runs.ts';
import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { ProfileId } from '@heapscope/simulation/reading';
import type { PeakSetting } from './peak-presets.ts';

/** Two programs that were run, with what came of each. */
export interface PeakComparison extends PeakSetting {
  readonly runs: readonly [PeakRun, PeakRun];
}

/** The two programs being written, and their last run. */
export class PeakLab {
  first = $state('');
  second = $state('');
  profile: ProfileId = $state('cpython-3.14-64');
  compared: PeakComparison | null = $state.raw(null);
  noAnswer: NoAnswer | null = $state(null);
  readonly job = new SimulationJob();

  readonly setting: PeakSetting = $derived({
    sources: [this.first, this.second],
    profile: this.profile,
  });
  readonly stale = $derived(
    this.compared !== null &&
      (this.compared.profile !== this.profile ||
        this.compared.sources[0] !== this.first ||
        this.compared.sources[1] !== this.second),
  );

  constructor(compared: PeakComparison) {
    this.set(compared);
    this.compared = compared;
  }

  set({ sources: [first, second], profile }: PeakSetting): void {
    this.first = first;
    this.second = second;
    this.profile = profile;
  }

  /** Runs both programs; says whether both came to an answer. */
  async run(): Promise<boolean> {
    const { sources, profile } = this.setting;
    if (this.job.busy) return false;
    this.noAnswer = null;
    const runs: PeakRun[] = [];
    for (const source of sources) {
      const answer = await this.job.ask({ kind: 'peak', source, profile });
      if (answer?.kind === 'no-answer') this.noAnswer = answer.why;
      if (answer?.kind !== 'peaked') return false;
      runs.push(answer.run);
    }
    const [first, second] = runs;
    if (first && second) this.compared = { sources, profile, runs: [first, second] };
    return true;
  }
}
