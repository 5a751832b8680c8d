import { getContext, setContext } from 'svelte';
import type { Trace } from '@heapscope/simulation/reading';
import type { Recorded } from './recorded.ts';

/** A run that a figure shows: a trace, one that `traceToJson` has packed, or one that can be fetched. */
export type TraceSource = Trace | string | Recorded;

/** A run with the name of its program; null where only the page around the figure knows that. */
export interface NamedTrace {
  readonly program: string | null;
  readonly trace: TraceSource;
}

const key = Symbol('traces of the figure');

/** Lets the figures in this component save the runs that they show. */
export function provideTraces(...traces: readonly NamedTrace[]): void {
  setContext(key, traces);
}

/** The runs that a component around this one provides; none where none does. */
export function providedTraces(): readonly NamedTrace[] {
  return getContext<readonly NamedTrace[] | undefined>(key) ?? [];
}
