import { run, traceFromJson, traceToJson } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { Moment } from '#components/figure/moment.svelte.ts';
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

  it('shows the beginning of a long run step by step, and the rest as one step', () => {
    const trace = run('a = []\nwhile True:\n    a = [a] if 0 else []\n', {
      profile: 'cpython-3.14-64',
      limits: { effects: 20_000, objects: 1000, output: 1000 },
    });
    const figure = heapFigure(trace, 10);
    const stepper = new StepperState(trace, figure, figure.open);
    expect(stepper.last).toBe(9);
    expect(figure.leftOut).toBeGreaterThan(100);
    expect(stepper.isShortcut).toBe(false);
    stepper.go(9);
    expect(stepper.cursor).toBe(trace.length);
    expect([stepper.isShortcut, stepper.facts]).toEqual([true, []]);
    expect(stepper.place?.line).toBeGreaterThan(1);
  });

  it('does not tell a step that does more than fits in a sentence', () => {
    const trace = run('a = [[] for i in range(5000)]\n', { profile: 'cpython-3.14-64' });
    const stepper = new StepperState(trace, heapFigure(trace));
    stepper.go(stepper.last);
    expect([stepper.isCrowded, stepper.facts, stepper.place?.line]).toEqual([true, [], 1]);
  });

  it('shares its moment with other figures, and stands at the last stop until then', () => {
    const moment = new Moment();
    const trace = run(source, { profile: 'cpython-3.14-64' });
    const figure = heapFigure(trace);
    const stepper = new StepperState(trace, figure, 2, moment);
    expect(moment.cursor).toBe(figure.stops.line[2]);
    moment.cursor = (figure.stops.line[3] ?? 0) + 1;
    expect(stepper.index).toBe(3);
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
