import type { Token } from '../tokens.ts';

/**
 * Whether a token lies in a key of a dict that is not its first. What CPython up to 3.14 says of errors
 * there depends on how its parser comes back from them.
 */
export function isInLaterKey(tokens: readonly Token[], at: number): boolean {
  const open: { readonly text: string; isDict: boolean; isKey: boolean }[] = [];
  for (const { kind, text } of tokens.slice(0, at)) {
    if (kind !== 'mark') continue;
    const inner = open.at(-1);
    if ('([{'.includes(text)) open.push({ text, isDict: false, isKey: false });
    else if (')]}'.includes(text)) open.pop();
    else if (inner?.text === '{' && (text === ':' || text === '**'))
      Object.assign(inner, { isDict: true, isKey: false });
    else if (inner && text === ',') inner.isKey = inner.isDict;
  }
  return open.some(({ isKey }) => isKey);
}
