import type { RulesText } from '#text/instructor/rules.ts';

/**
 * Writes what an exercise's page carries for later below the exercise: the solution, the hints and
 * the answer to each mistake. False where the frame shows no exercise.
 */
export function showsAnswers(frame: HTMLIFrameElement, rules: RulesText): boolean {
  const page = frame.contentDocument;
  const exercise = page?.querySelector('.exercise');
  if (!page || !exercise) return false;
  for (const around of page.querySelectorAll('body > header, body > footer, .neighbours')) {
    around.setAttribute('hidden', '');
  }
  const parts = [
    ['data-solution', rules.solution],
    ['data-feedback', rules.tellsApart],
    ['data-hint', rules.hints],
  ] as const;
  for (const [attribute, title] of parts) {
    const told = [...exercise.querySelectorAll<HTMLTemplateElement>(`template[${attribute}]`)];
    if (told.length > 0) exercise.append(section(page, title, told, attribute));
  }
  return true;
}

function section(
  page: Document,
  title: string,
  told: readonly HTMLTemplateElement[],
  attribute: string,
): HTMLElement {
  const made = page.createElement('section');
  made.dataset.teaching = attribute;
  const heading = page.createElement('h3');
  heading.textContent = title;
  const list = page.createElement('ul');
  list.append(
    ...told.map((template) => {
      const item = page.createElement('li');
      item.append(template.content.cloneNode(true));
      return item;
    }),
  );
  made.append(heading, list);
  return made;
}
