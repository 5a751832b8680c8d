import type { KeyPress } from '#components/stepper/keys.ts';

/** What a key does in the presenter: a step to go to, the notes, the end; null for other keys. */
export type PresenterAct = number | 'notes' | 'close' | null;

/** Elements in which keys are text, or have a meaning of their own. */
const ownKeys: Readonly<Record<string, readonly string[]>> = {
  BUTTON: [' '],
  SUMMARY: [' '],
  A: [' '],
};

/** Whether what is focused takes the key itself. */
function isTaken({ key, target }: KeyPress): boolean {
  const element = target as { readonly tagName?: string; readonly type?: string } | null;
  const tag = element?.tagName ?? '';
  if (tag === 'TEXTAREA' || tag === 'SELECT') return true;
  if (tag === 'INPUT') return element?.type !== 'range' || key === ' ';
  return ownKeys[tag]?.includes(key) ?? false;
}

/** What a key press asks for, where the figure stands at `step` of `last`. */
export function presenterAct(press: KeyPress, step: number, last: number): PresenterAct {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Escape') return 'close';
  if (isTaken(press)) return null;
  switch (press.key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return Math.min(step + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return Math.max(step - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'n':
    case 'N':
      return 'notes';
    default:
      return null;
  }
}
