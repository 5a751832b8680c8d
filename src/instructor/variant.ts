import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { lastSeed, type PracticeSetting } from '#exercise/practice/setting.ts';
import type { AssignedExercise, Assignment } from './assignment.ts';
import { learnerKey } from './learner-key.ts';

/**
 * The program of practice that an item of an assignment is for a learner; null for an exercise of
 * the course. It follows from the assignment and, where each learner gets their own, the name that
 * they gave: so the gradebook finds it again and needs to believe nothing.
 */
export function variantOf(
  { id, seeds }: Pick<Assignment, 'id' | 'seeds'>,
  item: AssignedExercise,
  learner: string,
): PracticeSetting | null {
  if (item.practice === undefined) return null;
  const whose = seeds === 'each' ? learnerKey(learner) : '';
  return { ...item.practice, seed: seedFrom(`${id} ${item.id} ${whose}`) };
}

/** A seed from 1 to the last one, spread evenly over texts. */
function seedFrom(text: string): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = sha256(utf8ToBytes(text));
  const number = ((((a * 256 + b) * 256 + c) * 256 + d) * 256 + e) * 256 + f;
  return 1 + (number % lastSeed);
}
