import { effectOf } from './describe.ts';
import { LogReader } from './reader.ts';
import type { Trace } from './trace.ts';

/** Reads every effect of a trace; throws `RangeError`, with what is wrong, where its log is none. */
export function checkLog(trace: Trace): void {
  const reader = new LogReader(trace);
  while (reader.cursor < trace.length) {
    reader.step();
    effectOf(reader, 0);
  }
  if (reader.position < trace.log.length) throw new RangeError('the log goes on after its end');
  if (reader.output > trace.stdout.length) {
    throw new RangeError('the log prints more than the program did');
  }
}
