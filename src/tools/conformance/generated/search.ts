import fc from 'fast-check';
import { CPythonError } from '#cpython/cpython-error.ts';
import { difference, simulate } from '../compare.ts';
import type { Engine } from '../engine.ts';
import { programs } from './arbitrary.ts';
import { shorten } from './shorten.ts';

/** What became of generated programs on an engine. */
export interface Found {
  agreed: number;
  /** Programs the engine itself gave no answer for: it ran out of time or of stack. */
  unjudged: number;
  /** How often the simulation refused, by reason. */
  readonly refused: Map<string, number>;
  readonly disagreements: { readonly program: string; readonly difference: string }[];
}

/** What a program shows on an engine: agreement, a difference, or why there is neither. */
export type Verdict =
  | { readonly kind: 'agreed' | 'unjudged' | 'not-python' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'differs'; readonly why: string; readonly ending: string };

/** Compares what an engine and its simulation make of a program. */
export async function judge(source: string, engine: Engine): Promise<Verdict> {
  const model = simulate(source, engine.name);
  if ('refused' in model) return { kind: 'refused', why: model.refused.replace(/^line \d+: /, '') };
  if (/^(Syntax|Indentation|Tab)Error\b/.test(model.ending)) return { kind: 'not-python' };
  try {
    const real = await engine.observe(source);
    if (real.ending.startsWith('{"kind":"stopped"')) return { kind: 'unjudged' };
    const why = difference(model, real);
    return why === null ? { kind: 'agreed' } : { kind: 'differs', why, ending: real.ending };
  } catch (error) {
    if (error instanceof CPythonError) return { kind: 'unjudged' };
    throw error;
  }
}

/** `finished`, or the exception that ended a program: shortening is not to end it otherwise. */
const nameOf = (ending: string) => ending.replace(/:.*/s, '');

const batch = 50;

/**
 * Runs generated programs on an engine and on its simulation; the same seed makes the same programs.
 * Each that differs is shortened. Ends after so many that differ.
 */
export async function search(
  engine: Engine,
  count: number,
  seed: number,
  most: number,
  tell: (found: Found) => void,
): Promise<Found> {
  const found: Found = { agreed: 0, unjudged: 0, refused: new Map(), disagreements: [] };
  for (let done = 0; done < count && found.disagreements.length < most; done += batch) {
    const size = Math.min(batch, count - done);
    for (const source of fc.sample(programs, { numRuns: size, seed: seed + done })) {
      const verdict = await judge(source, engine);
      if (verdict.kind === 'refused') {
        found.refused.set(verdict.why, (found.refused.get(verdict.why) ?? 0) + 1);
      } else if (verdict.kind === 'agreed') found.agreed += 1;
      else if (verdict.kind !== 'differs') found.unjudged += 1;
      else {
        const program = await shorten(source, async (shorter) => {
          const seen = await judge(shorter, engine);
          return seen.kind === 'differs' && nameOf(seen.ending) === nameOf(verdict.ending);
        });
        const last = await judge(program, engine);
        found.disagreements.push({ program, difference: 'why' in last ? last.why : verdict.why });
      }
    }
    tell(found);
  }
  return found;
}
