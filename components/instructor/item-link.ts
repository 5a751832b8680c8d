import type { AssignedExercise } from '#instructor/assignment.ts';

/** Where an exercise of an assignment is worked on; `fragment`: the assignment's, without `#`. */
export function itemHref(root: string, item: AssignedExercise, fragment: string): string {
  return item.practice === undefined
    ? `${root}exercises/${item.id}/#${fragment}`
    : `${root}assignment/program/#${fragment}&item=${item.id}`;
}

/** The assignment's part of a page's fragment, and the item that it names, if any. */
export function readItemFragment(hash: string): { fragment: string; item: string | null } {
  const [fragment = '', ...rest] = hash.replace(/^#/, '').split('&');
  const item = rest.find((part) => part.startsWith('item='));
  return { fragment, item: item?.slice('item='.length) ?? null };
}
