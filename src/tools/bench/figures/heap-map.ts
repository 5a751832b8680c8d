import type { Locator, Page } from '@playwright/test';
import { pressOften, type BenchScene } from './scene.ts';

/** A heap of 10,000 lists that refer to each other; some of them become garbage. */
const program = `rows = [[] for number in range(5000)]
for row in rows:
    row.append([row])
del rows[100:400]
rows.clear()
`;

const mapOf = (page: Page): Locator => page.getByRole('application');
const timelineOf = (page: Page): Locator => page.locator('.steps').getByRole('slider');

/** Longer than the playground waits for a run, in milliseconds. */
const patience = 40_000;

/** Runs the program, again where a busy machine keeps it from an answer in time. */
async function runUntilShown(page: Page): Promise<void> {
  const map = page.locator('.heap-map canvas');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await map.waitFor({ timeout: patience }).catch(() => undefined);
    if (await map.isVisible()) return;
  }
  throw new Error('the program got no answer in time: try again on a less busy machine');
}

async function middleOf(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('the figure is not to be seen');
  return { ...box, middleX: box.x + box.width / 2, middleY: box.y + box.height / 2 };
}

/** Zooms with the wheel at the middle of the map, in so many turns. */
async function wheel(page: Page, turns: number, by: number): Promise<void> {
  const { middleX, middleY } = await middleOf(mapOf(page));
  await page.mouse.move(middleX, middleY);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, by);
  await page.keyboard.up('Control');
}

/** Draws the map to and fro with the mouse. */
async function drag(page: Page): Promise<void> {
  const { middleX, middleY } = await middleOf(mapOf(page));
  await page.mouse.move(middleX, middleY);
  await page.mouse.down();
  for (let step = 0; step < 120; step += 1) {
    const angle = (step / 120) * Math.PI * 4;
    await page.mouse.move(middleX + Math.cos(angle) * 180, middleY + Math.sin(angle) * 120);
  }
  await page.mouse.up();
}

/** The map of a heap of 10,000 objects in the playground. */
export const heapMapScene: BenchScene = {
  name: 'Heap of 10,000 objects',
  open: async (page) => {
    await page.goto('play/');
    await page.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(program);
    await runUntilShown(page);
    const timeline = timelineOf(page);
    await timeline.press('End');
    await pressOften(page, 'ArrowLeft', 2);
    return (await mapOf(page).getAttribute('aria-label')) ?? '';
  },
  acts: [
    { name: 'zoom from the whole map to cards, by wheel', act: (page) => wheel(page, 60, -60) },
    { name: 'pan among cards, by mouse', act: drag },
    { name: 'zoom back, by wheel', act: (page) => wheel(page, 60, 60) },
    {
      name: 'pan with all objects in view but a few, by mouse',
      act: async (page) => {
        await mapOf(page).press('+');
        await drag(page);
      },
    },
    {
      name: 'go from object to object, by keyboard',
      act: async (page) => {
        await mapOf(page).focus();
        await pressOften(page, 'ArrowRight', 60);
        await pressOften(page, 'ArrowDown', 20);
      },
    },
    {
      name: 'drag the timeline, by mouse',
      act: async (page) => {
        const { x, width, middleY } = await middleOf(timelineOf(page));
        await page.mouse.move(x + width - 12, middleY);
        await page.mouse.down();
        for (let step = 0; step < 120; step += 1) {
          await page.mouse.move(x + 12 + Math.abs(1 - step / 60) * (width - 24), middleY);
        }
        await page.mouse.up();
      },
    },
    {
      name: 'step line by line, by keyboard',
      act: async (page) => {
        await timelineOf(page).focus();
        await pressOften(page, 'ArrowLeft', 60);
        await pressOften(page, 'ArrowRight', 60);
      },
    },
    {
      name: 'follow an object and step, by keyboard',
      act: async (page) => {
        await mapOf(page).press('Enter');
        await page.getByRole('button', { name: 'Who raised its count last?' }).click();
        await timelineOf(page).focus();
        await pressOften(page, 'ArrowRight', 40);
      },
    },
  ],
};
