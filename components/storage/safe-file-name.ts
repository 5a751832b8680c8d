/** A title as the name of a file, without characters that some file system refuses. */
export function safeFileName(title: string): string {
  return title.replace(/[^\p{L}\p{M}\p{N} ]+/gu, '-').trim();
}
