import { run, traceFromJson, traceToJson } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { heapFigure } from '#scene/heap-figure.ts';
import { plain } from '#text/rich.ts';
import { storyText } from '#text/story.ts';
import { StepperState } from './stepper-state.svelte.ts';
import { tell } from './tell.ts';

const stepperOf = (source: string) => {
  const trace = traceFromJson(traceToJson(run(source, { profile: 'cpython-3.14-64' })));
  return new StepperState(trace, heapFigure(trace));
};
const said = (stepper: StepperState) => plain(tell(stepper.place, stepper.facts, storyText.en));

const source = 'a = [1, 2]\nb = [a, a]\ndel a\nb.pop()\nb.clear()\n';

describe('StepperState', () => {
  it('tells each line of a program', () => {
    const stepper = stepperOf(source);
    const told = Array.from({ length: stepper.last }, (_, index) => {
      stepper.go(index + 1);
      return said(stepper);
    });
    expect(told).toEqual([
      'Line 1, a = [1, 2]: the name a now refers to a new list.',
      'Line 2, b = [a, a]: the name b now refers to a new list. a’s list gains 2 references: 1 → 3.',
      'Line 3, del a: the name a goes. a’s list loses one reference: 3 → 2. ' +
        'Both that are left are items of b’s list, so it lives on.',
      'Line 4, b.pop(): list 1 loses one reference: 2 → 1. The one left is [0] of b’s list, so it lives on.',
      'Line 5, b.clear(): list 1 has no reference left: CPython frees it at once.',
    ]);
  });

  it('opens at the stop it is given, by default the first with something on the heap', () => {
    const trace = run(`import sys\n${source}`, { profile: 'cpython-3.14-64' });
    const figure = heapFigure(trace);
    const stepper = new StepperState(trace, figure, figure.open);
    expect(said(stepper)).toBe('Line 2, a = [1, 2]: the name a now refers to a new list.');
    expect(new StepperState(trace, figure, 3).index).toBe(3);
    expect(heapFigure(run('pass\n', { profile: 'cpython-3.14-64' })).open).toBe(0);
  });

  it('shows the same going back as going forward', () => {
    const stepper = stepperOf(source);
    const forward: unknown[] = [];
    for (let index = 0; index <= stepper.last; index++) {
      stepper.go(index);
      forward.push([stepper.current, said(stepper)]);
    }
    for (let index = stepper.last; index >= 0; index--) {
      stepper.go(index);
      expect([stepper.current, said(stepper)]).toEqual(forward[index]);
    }
  });

  it('stays at the same moment when the detail changes, and within the run', () => {
    const stepper = stepperOf(source);
    stepper.go(3);
    const { cursor } = stepper;
    stepper.setDetail('effect');
    expect(stepper.cursor).toBe(cursor);
    stepper.go(1e6);
    expect(stepper.index).toBe(stepper.last);
  });

  it('says with what a program ends that is not caught', () => {
    const stepper = stepperOf('a = 1\nb\n');
    stepper.go(stepper.last);
    expect(said(stepper)).toContain("ends here with NameError: name 'b' is not defined");
  });

  it('marks the line of a call while it is made, and when it returns', () => {
    const stepper = stepperOf('def f(x):\n    y = [x]\n    return y\nz = f(1)\n');
    const lines = Array.from({ length: stepper.last }, (_, index) => {
      stepper.go(index + 1);
      return stepper.place?.line;
    });
    expect(lines).toEqual([1, 4, 2, 3, 4]);
  });
});
