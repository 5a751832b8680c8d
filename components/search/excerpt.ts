/** A stretch of an excerpt; `hit`: it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** Reads an excerpt as Pagefind writes it: escaped text with the words found in `<mark>`. */
export function readExcerpt(html: string): ExcerptPart[] {
  return html
    .split(/<\/?mark>/)
    .map((part, index) => ({
      text: part.replaceAll(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? ''),
      hit: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
