import type { IdentityRun } from '#components/simulation-thread/lab-runs.ts';
import type { Kin } from '#scene/identity.ts';
import type { IdentityLabText, ObjectFacts } from '#text/identity-lab.ts';
import type { Outcome, ProfileId } from '@heapscope/simulation/reading';
import { nameOf, type Question } from './identity-program.ts';

/** CPythons that give the same answer for the same reasons. */
export interface Answer {
  readonly profiles: readonly ProfileId[];
  readonly outcome: Outcome;
  readonly kin: readonly Kin[] | null;
}

/** The answers of all CPythons, equal ones together, in the order of their first CPythons. */
export function answersOf(runs: readonly IdentityRun[]): Answer[] {
  const groups = new Map<string, Answer>();
  for (const { profile, outcome, kin } of runs) {
    const key = JSON.stringify([kin, kin === null ? outcome : null]);
    const profiles = [...(groups.get(key)?.profiles ?? []), profile];
    groups.set(key, { profiles, outcome, kin });
  }
  return [...groups.values()];
}

/** What an object is, as a card is headed: its type, and its value where it is short. */
export function whatOf({ type, text }: Kin, words: IdentityLabText): string {
  if (type === '') return words.unrecorded;
  return text === null || text.startsWith('<') ? type : `${type} ${text}`;
}

/** Why the expressions of a card share their object, and where it comes from, in sentences. */
export function reasonOf(kin: Kin, question: Question, text: IdentityLabText): string {
  const { members, origin, sharing, type } = kin;
  const facts: ObjectFacts = {
    names: members.map(nameOf),
    type,
    most: origin.kind === 'small-int' ? origin.most : 0,
    held: origin.kind === 'existing' ? origin.name : null,
    apart: question.place === 'apart',
  };
  if (type === '') return text.uncertain;
  const reused = sharing === 'free-list' || sharing === 'block';
  const parts = reused ? [] : [text.origins[origin.kind](facts)];
  if (sharing !== null) parts.push(text.sharings[sharing](facts));
  else if (members.length > 1) parts.push(text.uncertain);
  return parts.filter((part) => part !== '').join(text.separator);
}

/** Whether two expressions gave one object, or one address. */
export function areSame(kin: readonly Kin[], left: number, right: number): boolean {
  return kin.some(({ members }) => members.includes(left) && members.includes(right));
}
