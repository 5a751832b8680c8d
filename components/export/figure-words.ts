/**
 * What a figure shows, in words: the sentence on its step, then its equivalent in text, a line for
 * each item of a list and each row of a table. The equivalent is in the page also while it is closed.
 */
export function wordsOf(plate: HTMLElement): string {
  const said = [...plate.querySelectorAll('.said')];
  const items = [...plate.querySelectorAll('details')].flatMap((details) => [
    ...details.querySelectorAll('li, tr'),
  ]);
  const lines = [...said, ...items].map((element) => {
    const cells = element.matches('tr') ? [...element.children] : [element];
    return cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(', ');
  });
  return lines.filter((line) => line !== '').join('\n');
}
