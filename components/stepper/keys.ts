/** The part of a key press that is looked at. */
export interface KeyPress {
  readonly key: string;
  readonly target: unknown;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Whether the space bar already means something on the element. */
function takesSpace(target: unknown): boolean {
  const tag = (target as { readonly tagName?: string } | null)?.tagName;
  return tag === 'BUTTON' || tag === 'SUMMARY' || tag === 'SELECT';
}

/**
 * Where a key takes a stepper that stands at `index` of `last`: a stop, `play` for the space bar, or
 * null for keys that are not its own.
 */
export function keyStep(press: KeyPress, index: number, last: number): number | 'play' | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  switch (press.key) {
    case 'ArrowLeft':
      return Math.max(index - 1, 0);
    case 'ArrowRight':
      return Math.min(index + 1, last);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case ' ':
      return takesSpace(press.target) ? null : 'play';
    default:
      return null;
  }
}
