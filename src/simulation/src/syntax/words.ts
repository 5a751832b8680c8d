import { tokenize } from './tokenizer.ts';

/**
 * The names, keywords, operators and numbers of a program in the order they stand in, also those in the
 * fields of f-strings; strings and comments have none. Ends where the text is no Python.
 */
export function wordsOf(source: string): string[] {
  return tokenize(source, 14)
    .filter(({ kind }) => kind === 'name' || kind === 'mark' || kind === 'number')
    .map(({ text }) => text);
}
