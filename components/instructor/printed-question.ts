/** What an exercise's page asks: the question, the program, the options; null where it has none. */
export async function fetchQuestion(address: string): Promise<Node[] | null> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const exercise = page.querySelector('.exercise');
  const question = exercise?.querySelector('.question');
  if (!exercise || !question) return null;
  const parts = [question, ...exercise.querySelectorAll(':scope > pre.program')];
  return [...parts.map(inert), ...options(exercise)];
}

/** A copy for this document, without what is told later and without what would run. */
function inert(part: Element): Node {
  const copy = document.importNode(part, true);
  for (const active of copy.querySelectorAll('template, script, astro-island')) active.remove();
  return copy;
}

/** The options of a choice, each with a box to tick. */
function options(exercise: Element): Node[] {
  const worded = [...exercise.querySelectorAll('input[type="radio"], input[type="checkbox"]')]
    .map((input) => input.closest('label')?.textContent.trim() ?? '')
    .filter((wording) => wording !== '');
  if (worded.length === 0) return [];
  const list = document.createElement('ul');
  list.append(
    ...worded.map((wording) => {
      const item = document.createElement('li');
      item.textContent = `☐ ${wording}`;
      return item;
    }),
  );
  return [list];
}
