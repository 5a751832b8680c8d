/** Where a figure stands, of how many steps; steps count from 0. */
export interface PlateTime {
  readonly step: number;
  readonly last: number;
}

/** The slider over the steps of a figure; null for a figure without steps. */
function sliderOf(plate: Element): HTMLInputElement | null {
  return plate.querySelector<HTMLInputElement>(
    '.time input[type="range"], .timeline input[type="range"]',
  );
}

/** The step that a figure shows; null for one without steps. */
export function timeOf(plate: Element): PlateTime | null {
  const slider = sliderOf(plate);
  return slider && { step: slider.valueAsNumber, last: Number(slider.max) };
}

/** Moves a figure to a step by its own slider, as a reader would. */
export function goTo(plate: Element, step: number): void {
  const slider = sliderOf(plate);
  if (slider === null) return;
  slider.valueAsNumber = Math.max(0, Math.min(Number(slider.max), step));
  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** What a figure tells of its step: the sentences that a screen reader hears. */
export function saidBy(plate: Element): string {
  const lines = plate.querySelectorAll<HTMLElement>('.said[aria-live], .step[aria-live]');
  const said = Array.from(lines, (line) => line.innerText.trim().replace(/\s*\n\s*/g, '\n'));
  return said.filter((line) => line !== '').join('\n');
}
