/** A stretch of a sentence that is set apart: a Python name, code, what a step changed. */
export interface Mark {
  readonly kind: 'name' | 'code' | 'change';
  readonly text: string;
}

/** A sentence with marked stretches. */
export type Rich = readonly (string | Mark)[];

/** A Python name, set as a tag. */
export const name = (text: string): Mark => ({ kind: 'name', text });
/** Code. */
export const code = (text: string): Mark => ({ kind: 'code', text });
/** What a step changed. */
export const change = (text: string): Mark => ({ kind: 'change', text });

/** Template tag for a {@link Rich} sentence; marks and other rich sentences may be put in. */
export function rich(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Mark | Rich)[]
): Rich {
  return strings.flatMap((text, index) => {
    const value = values[index];
    const parts: (string | Mark)[] = text === '' ? [] : [text];
    if (value === undefined) return parts;
    if (typeof value === 'object' && !('kind' in value)) return [...parts, ...value];
    return [...parts, typeof value === 'number' ? String(value) : (value as string | Mark)];
  });
}

/** The sentences one after the other with `separator` between, before the last one `last`. */
export function joined(items: readonly Rich[], separator: string, last = separator): Rich {
  return items.flatMap((item, index) =>
    index === 0 ? item : [index === items.length - 1 ? last : separator, ...item],
  );
}

/** The sentence without its marks. */
export function plain(sentence: Rich): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
