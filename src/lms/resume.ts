import { base64urlnopad } from '@scure/base';
import { deflateSync, inflateSync } from 'fflate';
import * as z from 'zod/mini';
import { checkValue, seal, type SealedKind, unseal } from '#fragment/sealed.ts';
import type { ProgressEvent } from '#progress/event.ts';
import { sortOut } from '#progress/save-file.ts';
import { readBriefLog, writeBriefLog } from './brief-log.ts';
import type { PackageConfig } from './package-config.ts';
import { thinnings } from './thinned.ts';

const draftSchema = z.strictObject({
  exercise: z.string(),
  revision: z.int(),
  source: z.string(),
});
const wholeSchema = z.looseObject({
  events: z.array(z.unknown()),
  drafts: z.array(z.unknown()),
});

/** A program that the learner has begun to write. */
export type KeptDraft = z.infer<typeof draftSchema>;

/** What a launch page keeps of a learner. */
export interface Kept {
  readonly events: readonly ProgressEvent[];
  readonly drafts: readonly KeptDraft[];
}

const whole: SealedKind = { letter: 'r', version: 1, characters: 1_000_000, bytes: 8_000_000 };
const brief = /^b1\.([\w-]{8})\.([\w-]+)$/;
/** Most bytes of a short log: more than any text of a learning platform holds. */
const briefBytes = 262_144;

type Exercises = Pick<PackageConfig, 'exercises' | 'assignment'>;

/**
 * What brings a learner's progress back, in at most so many characters: everything, if it fits; else
 * without the programs that were begun; else what happened without the answers; at last only what
 * scores and reviews need.
 */
export function encodeResume(kept: Kept, { exercises }: Exercises, most: number): string {
  for (const drafts of [kept.drafts, []]) {
    const text = seal({ events: kept.events, drafts }, whole);
    if (text.length <= most) return text;
  }
  let events = kept.events;
  for (const thin of thinnings) {
    events = thin(kept.events);
    const text = briefText(writeBriefLog(events, exercises));
    if (text.length <= most) return text;
  }
  // Only for more exercises than any package has: the oldest go.
  while (events.length > 0) {
    events = events.slice(Math.ceil(events.length / 8));
    const text = briefText(writeBriefLog(events, exercises));
    if (text.length <= most) return text;
  }
  return '';
}

/** Reads what {@link encodeResume} wrote; nothing is kept of what cannot be read. Never throws. */
export function decodeResume(text: string, { exercises, assignment }: Exercises): Kept {
  const nothing: Kept = { events: [], drafts: [] };
  const [, check, payload] = brief.exec(text) ?? [];
  if (payload !== undefined) {
    if (checkValue(payload) !== check) return nothing;
    try {
      const room = new Uint8Array(briefBytes);
      const bytes = inflateSync(base64urlnopad.decode(payload), { out: room });
      return { events: readBriefLog(bytes, exercises, assignment), drafts: [] };
    } catch {
      return nothing;
    }
  }
  const unsealed = unseal(text, whole);
  const read = wholeSchema.safeParse(unsealed.ok ? unsealed.value : null);
  if (!read.success) return nothing;
  return {
    events: sortOut(read.data.events).events,
    drafts: read.data.drafts.flatMap((draft) => {
      const parsed = draftSchema.safeParse(draft);
      return parsed.success ? [parsed.data] : [];
    }),
  };
}

function briefText(log: Uint8Array): string {
  const payload = base64urlnopad.encode(deflateSync(log, { level: 9 }));
  return `b1.${checkValue(payload)}.${payload}`;
}
