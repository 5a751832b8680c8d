import { judge, type Simulation } from '../check-context.ts';
import type { EditReferencesSpec } from '../specs/edit-references.ts';
import type { Verdict } from '../verdict.ts';
import { freedBy, programOfArrows } from './program-of-arrows.ts';

/** How many arrows were added to those at the start or removed from them. */
export function changesOf(start: readonly string[], arrows: readonly string[]): number {
  const added = arrows.filter((arrow) => !start.includes(arrow)).length;
  return added + start.filter((arrow) => !arrows.includes(arrow)).length;
}

/**
 * Runs the program that ties the arrows, and looks at what its collection frees. Arrows that cannot
 * be drawn, two from one name, too many changes, or a fixed arrow removed count as wrong without a run.
 */
export function checkEditReferences(
  spec: EditReferencesSpec,
  arrows: readonly string[],
  simulation: Simulation,
): Verdict {
  const sources = [...spec.names, ...spec.objects];
  const drawable = arrows.every((arrow) => {
    const [from = '', to = '', ...more] = arrow.split('>');
    return more.length === 0 && sources.includes(from) && spec.objects.includes(to);
  });
  const named = spec.names.map((name) => arrows.filter((one) => one.startsWith(`${name}>`)));
  const allowed =
    drawable &&
    named.every((one) => one.length <= 1) &&
    new Set(arrows).size === arrows.length &&
    changesOf(spec.arrows, arrows) <= spec.most &&
    spec.fixed.every((arrow) => arrows.includes(arrow));
  if (!allowed) return { score: 0, right: false, feedback: [] };
  const { stdout } = simulation.run(programOfArrows(spec, arrows), { profile: judge });
  const { counting, collector } = freedBy(stdout);
  const missed = spec.frees.filter((object) => !collector.includes(object));
  const extra = collector.filter((object) => !spec.frees.includes(object));
  if (missed.length + extra.length === 0) return { score: 1, right: true, feedback: [] };
  const drawn = spec.mistakes.filter((mistake) =>
    'has' in mistake ? arrows.includes(mistake.has) : !arrows.includes(mistake.lacks),
  );
  const usual = missed.some((object) => counting.includes(object))
    ? spec.counted
    : missed.length > 0
      ? spec.alive
      : spec.extra;
  const ids = new Set(drawn.map(({ feedback }) => feedback));
  return { score: 0, right: false, feedback: ids.size > 0 ? [...ids] : [usual] };
}
