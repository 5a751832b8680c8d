import {
  lineCursors,
  replay,
  run,
  type RunOptions,
  type Trace,
} from '@heapscope/simulation/complete';

/** What one program of one length costs. */
export interface TraceCost {
  readonly name: string;
  readonly times: number;
  readonly lines: number;
  /** Lines a second with every effect recorded. */
  readonly speed: number;
  /** Bytes of the trace a line: the log, and the strings in UTF-8. */
  readonly bytes: number;
  /** Seconds until the last cursor can be reached for the first time, and that for each second of the run. */
  readonly firstReplay: number;
  readonly firstReplayShare: number;
  /** Milliseconds that 99 of 100 replays to a random cursor take at most. */
  readonly replay99: number;
}

const options: RunOptions = {
  profile: 'cpython-3.14-64',
  limits: { effects: 1e9, objects: 1e8, output: 1e8 },
};
/** A short program is run again and again for so many seconds. */
const least = 10;
const replays = 1000;

/** Seconds that the processor has worked for this process: those of other processes do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Runs a program until it is warm, and measures; other work can only slow it, so the best counts. */
export function measureTrace(name: string, source: string, times: number): TraceCost {
  const until = processorTime() + least;
  let trace: Trace;
  let seconds = Infinity;
  do {
    const start = processorTime();
    trace = run(source, options);
    seconds = Math.min(seconds, processorTime() - start);
  } while (processorTime() < until);
  if (trace.outcome.kind !== 'finished') throw new Error(`${name}: ${trace.outcome.kind}`);
  // The last cursor is where the trace ends, not where a line begins.
  const lines = lineCursors(trace).length - 1;
  const firstReplay = bestFirstReplay(trace);
  return {
    name,
    times,
    lines,
    speed: lines / seconds,
    bytes: traceBytes(trace) / lines,
    firstReplay,
    firstReplayShare: firstReplay / seconds,
    replay99: randomReplays(trace),
  };
}

/** Seconds that the first replay of a trace takes that goes to its end. */
function bestFirstReplay(trace: Trace): number {
  const until = processorTime() + least / 3;
  let seconds = Infinity;
  do {
    const start = processorTime();
    replay({ ...trace }, trace.length);
    seconds = Math.min(seconds, processorTime() - start);
  } while (processorTime() < until);
  return seconds;
}

function traceBytes({ log, strings }: Trace): number {
  return strings.reduce((sum, text) => sum + Buffer.byteLength(text), log.length);
}

function randomReplays(trace: Trace): number {
  const milliseconds = Array.from({ length: replays }, () => {
    const cursor = Math.floor(Math.random() * (trace.length + 1));
    const start = processorTime();
    replay(trace, cursor);
    return (processorTime() - start) * 1000;
  }).sort((a, b) => a - b);
  return milliseconds[Math.ceil(replays * 0.99) - 1] ?? NaN;
}
