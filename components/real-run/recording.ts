import { z } from 'zod';

/** What a native CPython, or a tool on one, wrote for a program, as `npm run tools:record` wrote it down. */
export const recordingSchema = z.strictObject({
  /** None: Python alone. */
  tools: z.array(z.strictObject({ name: z.string(), version: z.string() })),
  /** As `CPython 3.11.2, Linux, 64-bit`. */
  python: z.string(),
  /** The program as it was run: a recording of another is none of this one. */
  program: z.string(),
  /** The commands in their order, and what each wrote to standard output. */
  steps: z.array(z.strictObject({ command: z.string(), output: z.string() })).min(1),
});

export type Recording = z.infer<typeof recordingSchema>;

/** Where the recording of a program of `content/programs/` lies. */
export function recordingPath(program: string): string {
  return `content/recordings/${program}.json`;
}
