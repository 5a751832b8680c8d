import { largestSave, type ReadSave, readSave } from '#progress/save-file.ts';
import type { ProgressText } from '#text/progress.ts';
import type { ProgressState } from './progress-state.svelte.ts';
import { saveProgress } from './save-to-file.ts';

/** What the progress page is doing: the last thing that was done, and whether erasing is asked. */
export class ManagerState {
  message = $state('');
  asking = $state(false);
  private readonly progress: ProgressState;
  private readonly text: ProgressText;

  constructor(progress: ProgressState, text: ProgressText) {
    this.progress = progress;
    this.text = text;
  }

  async save(): Promise<void> {
    await saveProgress(this.progress.store);
  }

  async load(file: File): Promise<void> {
    const save = await readFile(file);
    if (save.kind === 'refused') this.message = this.text.refused[save.problem];
    else {
      const { events, setAside } = save;
      const added = await this.progress.store.merge(events, setAside);
      this.message = this.text.loaded(added, events.length - added, setAside.length);
    }
  }

  async erase(): Promise<void> {
    this.asking = false;
    const erased = await this.progress.store.erase();
    this.message = erased ? this.text.erased : this.text.eraseFailed;
  }
}

async function readFile(file: File): Promise<ReadSave> {
  if (file.size > largestSave) return { kind: 'refused', problem: 'too-large' };
  try {
    return readSave(await file.text());
  } catch {
    // The browser could not read it, or no longer.
    return { kind: 'refused', problem: 'not-json' };
  }
}
