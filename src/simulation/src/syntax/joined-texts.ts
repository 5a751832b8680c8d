import type { FormatPart } from './tree.ts';

/** The parts of strings side by side, with texts that meet as one. */
export function joinTexts(parts: readonly FormatPart[]): FormatPart[] {
  const joined: FormatPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    } else if (part.kind !== 'text' || part.text !== '') joined.push(part);
  }
  return joined;
}
