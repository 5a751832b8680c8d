import { expect, type Locator } from '@playwright/test';
import type { ExerciseSpec } from '#exercise/spec.ts';
import type { Answer } from '#exercise/verdict.ts';
import { editReferencesText } from '#text/edit-references.ts';
import { exerciseText } from '#text/exercise.ts';
import type { Locale } from '#text/locale.ts';
import { orderLinesText } from '#text/order-lines.ts';
import { writeProgram } from './exercise-card.ts';

/** Gives an answer by the controls of a card, which may hold another already, and presses Check. */
export async function giveAnswer(
  card: Locator,
  spec: ExerciseSpec,
  answer: Answer,
  locale: Locale,
): Promise<void> {
  switch (answer.kind) {
    case 'predict':
      await card.getByRole('textbox').fill(answer.text.trim());
      break;
    case 'choice':
      await pick(card, answer.picked);
      break;
    case 'write-code':
      await writeProgram(card.page(), card, answer.source);
      break;
    case 'find-leak':
      await pick(card, answer.entries);
      break;
    case 'place-blocks':
      if (spec.kind === 'place-blocks' && spec.question.asks === 'next') {
        await fillCells(card, answer.entries);
      } else await pick(card, answer.entries);
      break;
    case 'count-table':
    case 'collector-steps':
      await fillCells(card, answer.entries);
      break;
    case 'order-lines':
      await placeLines(card, answer.entries, locale);
      break;
    case 'edit-references':
      if (spec.kind === 'edit-references') await drawArrows(card, spec, answer.entries, locale);
      break;
  }
  await card.getByRole('button', { name: exerciseText[locale].check, exact: true }).press('Enter');
}

/** Picks these of a card's options, and nothing else. */
async function pick(card: Locator, wanted: readonly string[]): Promise<void> {
  const options = card.locator('fieldset input');
  const offered = await options.evaluateAll((all) =>
    all.flatMap((option) =>
      option instanceof HTMLInputElement
        ? [{ value: option.value, checked: option.checked, single: option.type === 'radio' }]
        : [],
    ),
  );
  expect(offered.map(({ value }) => value)).toEqual(expect.arrayContaining([...wanted]));
  for (const [place, { value, checked, single }] of offered.entries()) {
    const want = wanted.includes(value);
    // A radio button goes out by itself when another is picked.
    if (want !== checked && (want || !single)) await options.nth(place).press('Space');
  }
}

/** Fills in the fields of a table, of which an object that is not there yet has none. */
async function fillCells(card: Locator, entries: readonly string[]): Promise<void> {
  const fields = card.locator('form :is(input, select)');
  const selects = await fields.evaluateAll((all) =>
    all.map((field) => field instanceof HTMLSelectElement),
  );
  const asked = entries.filter((entry) => entry !== '');
  expect(selects.length).toBe(asked.length);
  for (const [place, entry] of asked.entries()) {
    if (selects[place]) await fields.nth(place).selectOption(entry);
    else await fields.nth(place).fill(entry);
  }
}

/** Takes all lines out of the program and adds others, one after the other. */
async function placeLines(card: Locator, lines: readonly string[], locale: Locale): Promise<void> {
  const text = orderLinesText[locale];
  const placed = card.locator('ol [data-part="line"]');
  for (let left = await placed.count(); left > 0; left -= 1) await placed.first().press('Delete');
  for (const line of lines) {
    await card.getByRole('button', { name: text.add(line), exact: true }).press('Enter');
  }
}

/** Goes back to the references of the start, takes out those that go and adds those that come. */
async function drawArrows(
  card: Locator,
  { arrows }: Extract<ExerciseSpec, { kind: 'edit-references' }>,
  wanted: readonly string[],
  locale: Locale,
): Promise<void> {
  const text = editReferencesText[locale];
  const ends = (arrow: string) => arrow.split('>') as [string, string];
  await card.getByRole('button', { name: exerciseText[locale].reset, exact: true }).press('Enter');
  for (const arrow of arrows.filter((one) => !wanted.includes(one))) {
    await card.getByRole('button', { name: text.remove(...ends(arrow)) }).press('Enter');
  }
  for (const arrow of wanted.filter((one) => !arrows.includes(one))) {
    const [from, to] = ends(arrow);
    await card.getByLabel(text.from, { exact: true }).selectOption(from);
    await card.getByLabel(text.to, { exact: true }).selectOption(to);
    await card.getByRole('button', { name: text.add }).press('Enter');
  }
}
