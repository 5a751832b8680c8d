import { pageRules } from '#components/exercise-card/assignment-rules.svelte.ts';
import type { Assignment } from '#instructor/assignment.ts';

/** Tells the page, and the cards on it, that it is worked on for an assignment; null: for none. */
export function enterAssignment(assignment: Assignment | null): void {
  const { dataset } = document.documentElement;
  const closed = assignment?.closed ?? [];
  pageRules.current = assignment && {
    id: assignment.id,
    attempts: assignment.attempts ?? null,
    hints: !closed.includes('hints'),
    solutions: !closed.includes('solutions'),
  };
  if (assignment) dataset.assignment = assignment.id;
  else delete dataset.assignment;
  if (closed.includes('playground')) dataset.closed = 'playground';
  else delete dataset.closed;
  markFrame();
}

/** In a frame of another page, the site's own head and foot would be in the way. */
export function markFrame(): void {
  if (window.self !== window.top) document.documentElement.dataset.framed = '';
}
