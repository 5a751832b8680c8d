import * as z from 'zod/mini';
import { type Answer, listKinds } from './verdict.ts';

/** The most that an answer may hold: characters of a text, of a program, and entries of a list. */
export interface AnswerLimits {
  readonly text: number;
  readonly source: number;
  readonly entries: number;
}

/** Reads an {@link Answer} from outside (a store, a file, a link) that is within these limits. */
export function answerSchema({ text, source, entries }: AnswerLimits): z.ZodMiniType<Answer> {
  const short = z.string().check(z.maxLength(text));
  const list = z.array(short).check(z.maxLength(entries));
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('predict'), text: short }),
    z.strictObject({ kind: z.literal('choice'), picked: list }),
    z.strictObject({
      kind: z.literal('write-code'),
      source: z.string().check(z.maxLength(source)),
    }),
    z.strictObject({ kind: z.enum(listKinds), entries: list }),
  ]);
}
