import { effects, type FrameId, type Trace } from '@heapscope/simulation';

/** For each line of a run's output the line of the program that began it, counted from 1; null where that is not told. */
export function printedBy(trace: Trace): (number | null)[] {
  const running: { readonly frame: FrameId; line: number | null }[] = [{ frame: 0, line: null }];
  const lines: (number | null)[] = [];
  let begins = true;
  for (const effect of effects(trace)) {
    const top = running.at(-1);
    if (effect.kind === 'push-frame') running.push({ frame: effect.frame, line: effect.line });
    else if (effect.kind === 'pop-frame') running.pop();
    else if (effect.kind === 'line' && top) top.line = effect.line;
    else if (effect.kind === 'output') {
      for (const letter of effect.text) {
        if (begins) lines.push(top?.line ?? null);
        begins = letter === '\n';
      }
    }
  }
  return lines;
}
