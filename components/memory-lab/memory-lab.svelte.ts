import { fetchRecorded } from '#components/export/recorded.ts';
import type { PlayedRun } from '#components/simulation-thread/play-program.ts';
import { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { ProfileId } from '@heapscope/simulation/reading';
import type { MemoryPreset, MemorySetting } from './memory-presets.ts';

/** A program that ran, with what came of it. */
export interface ShownMemory extends MemorySetting {
  readonly run: PlayedRun;
}

/** The program being written, and the memory of its last run. */
export class MemoryLab {
  source = $state('');
  profile: ProfileId = $state('cpython-3.14-64');
  shown: ShownMemory | null = $state.raw(null);
  noAnswer: NoAnswer | null = $state(null);
  readonly job = new SimulationJob();
  readonly stale = $derived(
    this.shown !== null &&
      (this.shown.source !== this.source || this.shown.profile !== this.profile),
  );

  constructor(setting: MemorySetting) {
    this.set(setting);
  }

  set({ source, profile }: MemorySetting): void {
    this.source = source;
    this.profile = profile;
  }

  /** Shows the run of a ready program that the build recorded; runs nothing. */
  async showRecorded(program: MemoryPreset, setting: MemorySetting): Promise<void> {
    const recorded = await fetchRecorded({ program, profile: setting.profile });
    if (typeof recorded === 'string') {
      this.noAnswer = 'not-loaded';
      return;
    }
    const answer = await this.job.ask({ kind: 'open-trace', text: recorded.trace });
    if (answer?.kind === 'no-answer') this.noAnswer = answer.why;
    if (answer?.kind === 'opened' && answer.opened.ok) {
      this.shown = { ...setting, run: answer.opened.run };
    }
  }

  /** Runs the program; says whether it came to an answer. */
  async run(): Promise<boolean> {
    if (this.job.busy) return false;
    const { source, profile } = this;
    this.noAnswer = null;
    const answer = await this.job.ask({ kind: 'play', source, profile });
    if (answer?.kind === 'no-answer') this.noAnswer = answer.why;
    if (answer?.kind !== 'played') return false;
    this.shown = { source, profile, run: answer.run };
    return true;
  }
}
