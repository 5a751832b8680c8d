import { seal, type SealedKind, unseal } from '#fragment/sealed.ts';
import type { LabLinkTrouble, LabName } from '#text/labs.ts';

/** What a link's fragment holds for a lab, or why it holds nothing; null: nothing for this lab. */
export type LabLink<T> =
  | { readonly ok: true; readonly state: T }
  | { readonly ok: false; readonly problem: LabLinkTrouble };

const kind: SealedKind = { letter: 'l', version: 1, characters: 32_768, bytes: 131_072 };

/** How a lab is set up, as a fragment without `#`; null when it is too long for one. */
export function encodeLab(lab: LabName, state: unknown): string | null {
  const fragment = seal([lab, state], kind);
  return unseal(fragment, kind).ok ? fragment : null;
}

/** Reads a fragment; `read` gives null for what is not a state of the lab. Never throws. */
export function decodeLab<T>(
  lab: LabName,
  text: string,
  read: (state: unknown) => T | null,
): LabLink<T> | null {
  const unsealed = unseal(text, kind);
  if (!unsealed.ok) {
    const { problem } = unsealed;
    return problem === 'empty' || problem === 'foreign' ? null : { ok: false, problem };
  }
  const { value } = unsealed;
  if (!Array.isArray(value) || value[0] !== lab) return { ok: false, problem: 'invalid' };
  const state = read(value[1]);
  return state === null ? { ok: false, problem: 'invalid' } : { ok: true, state };
}
