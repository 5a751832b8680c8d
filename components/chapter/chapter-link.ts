/**
 * Where a link of a lesson leads from a chapter's page; null where it has no place there, since
 * sections have no ids of their own on a page of several lessons.
 */
export function chapterLink(href: string): string | null {
  if (href.startsWith('#')) return null;
  return href.replace(/^\.\.\/(?!\.\.\/)/, '../../lessons/');
}
