import { type Draft, parseDraft } from './draft.ts';
import { remember, remembered } from '#components/storage/local-storage.ts';

const key = 'heapscope-assignment-draft';

/** The draft that this browser kept; null when there is none that can be read. */
export function keptDraft(): Draft | null {
  return parseDraft(remembered(key));
}

/** Keeps the draft in this browser; says whether it could. */
export function keepDraft(draft: Draft): boolean {
  return remember(key, JSON.stringify(draft));
}
