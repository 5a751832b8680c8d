import type { ChoiceSpec } from '../specs/choice.ts';
import type { Verdict } from '../verdict.ts';

/** Compares the picked options with the right ones; ids that the exercise does not have are wrong. */
export function checkChoice(spec: ChoiceSpec, picked: readonly string[]): Verdict {
  const known = new Set(spec.options.map((option) => option.id));
  const chosen = spec.options.filter((option) => picked.includes(option.id));
  const wrong = chosen.filter((option) => !option.right);
  const right = chosen.filter((option) => option.right);
  const reasons = [...new Set([...wrong, ...right].map((option) => option.feedback))];
  const strange = picked.some((id) => !known.has(id));
  if (wrong.length > 0 || strange) return { score: 0, right: false, feedback: reasons };
  const missing = spec.options.some((option) => option.right && !chosen.includes(option));
  if (!missing) return { score: 1, right: true, feedback: reasons };
  return { score: 0, right: false, feedback: spec.incomplete ? [spec.incomplete] : [] };
}
