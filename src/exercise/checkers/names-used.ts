import { wordsOf } from '@heapscope/simulation';

/**
 * Whether a program names `word` outside strings and comments: a name, a keyword, or a dotted
 * path such as `gc.collect`, however it is spaced. Names inside an f-string's braces count.
 */
export function namesUsed(source: string, word: string): boolean {
  const words = wordsOf(source);
  const path = word.split(/(\.)/).map((part) => part.trim());
  return words.some((_, start) => path.every((part, index) => words[start + index] === part));
}
