import { parser } from '@lezer/python';

/**
 * Whether a program names `word` outside strings and comments: a name, a keyword, or a dotted
 * path such as `gc.collect`, however it is spaced. Names inside an f-string's braces count.
 */
export function namesUsed(source: string, word: string): boolean {
  const tokens: string[] = [];
  parser.parse(source).iterate({
    enter: ({ name, node, from, to }) => {
      if (name === 'Comment' || name === 'String') return false;
      if (node.firstChild === null) tokens.push(source.slice(from, to));
      return true;
    },
  });
  const path = word.split(/(\.)/).map((part) => part.trim());
  return tokens.some((_, start) => path.every((part, index) => tokens[start + index] === part));
}
