import { download } from '#components/storage/download.ts';
import { type Trace, traceFromJson, traceToJson } from '@heapscope/simulation/reading';
import { traceName } from './file-name.ts';
import { fetchRecorded } from './recorded.ts';
import type { TraceSource } from './trace-source.ts';

/**
 * Saves a run as a file, and says under which name. A run that is not at hand is fetched; null where
 * that fails.
 */
export async function saveTrace(program: string, source: TraceSource): Promise<string | null> {
  const given = await atHand(source).catch(() => null);
  if (given === null) return null;
  const trace = typeof given === 'string' ? traceFromJson(given) : given;
  const name = traceName(program, trace.profile);
  download(name, traceToJson(trace), 'application/json');
  return name;
}

async function atHand(source: TraceSource): Promise<Trace | string | null> {
  if (typeof source === 'string' || !('program' in source)) return source;
  const fetched = await fetchRecorded(source);
  return typeof fetched === 'string' ? null : fetched.trace;
}
