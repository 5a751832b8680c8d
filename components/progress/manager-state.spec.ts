import { beforeEach, expect, test, vi } from 'vitest';
import { largestSave } from '#progress/save-file.ts';
import { progressText } from '#text/progress.ts';
import { ManagerState } from './manager-state.svelte.ts';
import type { ProgressState } from './progress-state.svelte.ts';

const text = progressText.en;
const merge = vi.fn();
const manager = () => new ManagerState({ store: { merge } } as unknown as ProgressState, text);
beforeEach(() => {
  merge.mockReset();
});

test('a file larger than any save is refused before it is read', async () => {
  const read = vi.fn();
  const state = manager();
  await state.load({ size: largestSave + 1, text: read } as unknown as File);
  expect(state.message).toBe(text.refused['too-large']);
  expect(read).not.toHaveBeenCalled();
  expect(merge).not.toHaveBeenCalled();
});

test('a file that the browser cannot read is refused with what to do', async () => {
  const state = manager();
  const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await state.load({ size: 1, text: gone } as unknown as File);
  expect(state.message).toBe(text.refused['not-json']);
  expect(merge).not.toHaveBeenCalled();
});
