import { profileIds, type ProfileId } from '@heapscope/simulation/reading';
import { seal, type SealedKind, type SealProblem, unseal } from '#fragment/sealed.ts';

/** A program and the CPython to run it as. */
export interface SharedProgram {
  readonly source: string;
  readonly profile: ProfileId;
}

/** Why a link's fragment holds no program: see `SealProblem`; `unknown-python`: for a CPython that is not modelled. */
export type ProgramLinkProblem = SealProblem | 'unknown-python';

/** What a link's fragment holds, or why it holds nothing that can be shown. */
export type ProgramLink =
  | { readonly ok: true; readonly program: SharedProgram }
  | { readonly ok: false; readonly problem: ProgramLinkProblem };

/** Most characters of a fragment, and most bytes of the program in it. */
export const programLinkLimits = { characters: 32_768, bytes: 131_072 } as const;

const kind: SealedKind = { letter: 'p', version: 1, ...programLinkLimits };

/** The program as a fragment, without `#`; null when it is too long for one. */
export function encodeProgram({ source, profile }: SharedProgram): string | null {
  const fragment = seal([profile, source], kind);
  return unseal(fragment, kind).ok ? fragment : null;
}

/** Reads a fragment, with or without `#`, or a whole address that ends in one. Never throws. */
export function decodeProgram(text: string): ProgramLink {
  const unsealed = unseal(text, kind);
  if (!unsealed.ok) return unsealed;
  const { value } = unsealed;
  if (!Array.isArray(value) || value.length !== 2) return { ok: false, problem: 'invalid' };
  const [wanted, source] = value as unknown[];
  if (typeof source !== 'string' || typeof wanted !== 'string') {
    return { ok: false, problem: 'invalid' };
  }
  const profile = profileIds.find((id) => id === wanted);
  if (profile === undefined) return { ok: false, problem: 'unknown-python' };
  return { ok: true, program: { source, profile } };
}
