/** The highest value of an axis and the step between its numbers, both round, for `most` units. */
export function roundAxis(most: number): { readonly top: number; readonly step: number } {
  const rough = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  return { top: Math.ceil(Math.max(most, 1) / step) * step, step };
}

/** The numbers of an axis from 0 to at most `top`. */
export function axisNumbers(top: number, step: number): number[] {
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, tick) => tick * step);
}

/** A place in pixels, to a tenth: what a path is written with. */
export function toTenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
