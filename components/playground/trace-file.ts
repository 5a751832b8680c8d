import type { OpenedTrace } from '#components/simulation-thread/open-trace.ts';
import type { SimulationJob } from '#components/simulation-thread/simulation-job.svelte.ts';
import type { NoAnswer } from '#components/simulation-thread/simulation-thread.ts';
import type { TraceFileTrouble } from '#text/trace-file.ts';

/** What came of opening a file as a trace. */
export type TraceFile =
  | { readonly kind: 'opened'; readonly name: string; readonly opened: OpenedTrace & { ok: true } }
  | { readonly kind: 'problem'; readonly problem: TraceFileTrouble }
  | { readonly kind: 'no-answer'; readonly why: NoAnswer }
  /** The simulation is at work on something else. */
  | { readonly kind: 'busy' };

/** The most bytes of a trace: several times those of the longest run that figures can hold. */
export const mostTraceBytes = 16 * 2 ** 20;

/** Reads a file and, beside the page, what is in it. Never rejects. */
export async function readTraceFile(
  file: Pick<File, 'name' | 'size' | 'text'>,
  job: Pick<SimulationJob, 'ask'>,
): Promise<TraceFile> {
  if (file.size > mostTraceBytes) return { kind: 'problem', problem: 'too-large' };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'problem', problem: 'unreadable' };
  const answer = await job.ask({ kind: 'open-trace', text });
  if (answer === null) return { kind: 'busy' };
  if (answer.kind === 'no-answer') return answer;
  if (answer.kind !== 'opened') return { kind: 'no-answer', why: 'broken' };
  const { opened } = answer;
  return opened.ok
    ? { kind: 'opened', name: file.name, opened }
    : { kind: 'problem', problem: opened.problem };
}
