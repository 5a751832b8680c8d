/**
 * The items in another order, always the same one for the same seed: a page that is built again
 * shows what it showed before. It is never the order given, unless there are fewer than two.
 */
export function shuffled(items: readonly string[], seed: string): string[] {
  const mixed = items
    .map((item) => ({ item, key: hash(`${seed}\n${item}`) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
  const same = mixed.every((item, place) => item === items[place]);
  return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
}
