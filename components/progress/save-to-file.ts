import { writeSave } from '#progress/save-file.ts';
import type { ProgressStore } from '#progress/store/progress-store.ts';

/** Offers everything the learner has done, stored or not, as a file to keep. */
export async function saveProgress(store: ProgressStore): Promise<void> {
  const { events, setAside } = await store.read();
  saveToFile(`heapscope-progress-${today()}.json`, writeSave(events, setAside));
}

/** Offers a text to the learner as a file to keep. */
function saveToFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The day it is, in UTC, as `2026-11-24`. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
