/**
 * Labels of places inside objects, as numbers: what surrounds the text in the lowest three bits,
 * above them a number, or the number of a string, that is the text itself.
 */
const shapes = [
  { before: '[', after: ']', number: true },
  { before: '', after: '', number: false },
  { before: 'key ', after: '', number: false },
  { before: '[', after: ']', number: false },
  { before: '{', after: '}', number: false },
  { before: 'key ', after: '', number: true },
  { before: '{', after: '}', number: true },
] as const;

/** What surrounds a label's text: a sequence's index, nothing, a dict's key or value, a set's element. */
export const labelShapes = { index: 0, plain: 1, key: 2, value: 3, element: 4 } as const;

/** The label of a number in a shape that shows it: `index`, `key`, `value` or `element`. */
export function numberLabel(shape: 'index' | 'key' | 'value' | 'element', number: number): number {
  const low = shape === 'key' ? 5 : shape === 'element' ? 6 : 0;
  return number * 8 + low;
}

/** The label of a string, by its number. */
export function stringLabel(shape: 'plain' | 'key' | 'value' | 'element', string: number): number {
  return string * 8 + labelShapes[shape];
}

/** A label's text; `stringAt` gives a string by its number. Throws `RangeError` for no label. */
export function labelText(label: number, stringAt: (index: number) => string): string {
  const shape = shapes[label % 8];
  if (!shape) throw new RangeError('unknown kind of label in the log');
  const rest = Math.floor(label / 8);
  return shape.before + (shape.number ? String(rest) : stringAt(rest)) + shape.after;
}
