import { seal, type SealedKind, type SealProblem, unseal } from '#fragment/sealed.ts';
import { type Assignment, assignmentSchema, assignmentVersion } from './assignment.ts';

/** Why a link's fragment holds no assignment that can be shown; `invalid`: it is whole, but none. */
export type LinkProblem = SealProblem;

/** What a link's fragment holds, or why it holds nothing that can be shown. */
export type LinkResult =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly problem: LinkProblem };

/** Most characters of a fragment, and most bytes of what is compressed in it. */
export const linkLimits = { characters: 16_384, bytes: 65_536 } as const;

const kind: SealedKind = { letter: 'a', version: assignmentVersion, ...linkLimits };

/**
 * The assignment as a fragment, without `#`, of the version that it says it needs. Throws when the
 * assignment is not valid.
 */
export function encodeAssignment(assignment: Assignment): string {
  const { version } = assignment;
  return seal(assignmentSchema.parse(assignment), { ...kind, version });
}

/** Reads a fragment, with or without `#`, or a whole address that ends in one. Never throws. */
export function decodeAssignment(text: string): LinkResult {
  const unsealed = unseal(text, kind);
  if (!unsealed.ok) return unsealed;
  const parsed = assignmentSchema.safeParse(unsealed.value);
  return parsed.success ? { ok: true, assignment: parsed.data } : { ok: false, problem: 'invalid' };
}
