import { alike, groups, partOf, type ToldInstruction, type ToldWith } from './alike.ts';

/** An instruction that CPython ran in one call. */
export interface RanInstruction {
  readonly told: ToldInstruction;
  /** The line that began last in the call, 0 before the first, and which time it did. */
  readonly line: number;
  readonly time: number;
}

/** What the model did in the call: a part, or the beginning of a line. */
export interface ModelledPart {
  readonly name: string;
  readonly argument: number;
  /** The run's cursor once it is done. */
  readonly after: number;
}

/** How an instruction is joined with the model. */
export interface Joined {
  /** The run's cursor once it is done; null where that is not known. */
  readonly after: number | null;
  readonly with: ToldWith | null;
}

/** Where each line begins among the parts, by line and time. */
function beginnings(parts: readonly ModelledPart[]): ReadonlyMap<string, number> {
  const times = new Map<number, number>();
  const found = new Map<string, number>();
  for (const [at, { name, argument: line }] of parts.entries()) {
    if (name !== 'LINE') continue;
    const time = (times.get(line) ?? 0) + 1;
    times.set(line, time);
    found.set(`${String(line)} ${String(time)}`, at);
  }
  return found;
}

/**
 * Joins what CPython ran in one call with what the model did in it, instruction by instruction. Where
 * they differ, nothing is joined of the whole line, up to the next that both begin. `begins` is the
 * run's cursor before the first part.
 */
export function joinCall(
  ran: readonly RanInstruction[],
  modelled: readonly ModelledPart[],
  begins: number,
): Joined[] {
  const parts = modelled.filter(({ name }) => partOf(name) !== null);
  const starts = beginnings(parts);
  const joined: Joined[] = [];
  let from = 0;
  let after = begins;
  /** Where the line that is being joined begins in `ran`. */
  let lineBegan = 0;
  /** The next part that is no beginning of a line. */
  const skipLines = () => {
    while (parts[from]?.name === 'LINE') {
      after = parts[from]?.after ?? after;
      from += 1;
      lineBegan = joined.length;
    }
  };
  const takes = (names: readonly string[]): number | null => {
    let at = from;
    for (const name of names) {
      while (parts[at]?.name === 'LINE') at += 1;
      const part = parts[at];
      if (!part || partOf(part.name) !== name) return null;
      at += 1;
    }
    return at;
  };
  const consume = (upTo: number) => {
    for (; from < upTo; from += 1) {
      if (parts[from]?.name === 'LINE') lineBegan = joined.length;
      after = parts[from]?.after ?? after;
    }
  };
  let at = 0;
  while (at < ran.length) {
    const one = ran[at];
    if (!one) break;
    const { parts: wanted, with: toldWith } = alike(one.told);
    if (wanted.length === 0) {
      joined.push({ after, with: toldWith });
      at += 1;
      continue;
    }
    const upTo = takes(wanted);
    if (upTo !== null) {
      skipLines();
      consume(upTo);
      joined.push({ after, with: null });
      at += 1;
      continue;
    }
    if (one.told.name === 'JUMP_BACKWARD') {
      // The model jumps with the condition before it.
      joined.push({ after, with: 'previous' });
      at += 1;
      continue;
    }
    if (parts[from]?.name === 'JUMP') {
      consume(from + 1);
      continue;
    }
    const group = groupAt(ran, at, takes);
    if (group) {
      skipLines();
      const before = after;
      consume(group.upTo);
      for (let left = group.count - 1; left >= 0; left -= 1) {
        joined.push(left > 0 ? { after: before, with: 'next' } : { after, with: null });
      }
      at += group.count;
      continue;
    }
    const further = goOn(ran, at, starts, from);
    for (let index = lineBegan; index < joined.length; index += 1) {
      joined[index] = { after: null, with: null };
    }
    for (; at < further.at; at += 1) joined.push({ after: null, with: null });
    from = further.part;
    lineBegan = joined.length;
  }
  return joined;
}

/** The next place at which both begin the same line. */
function goOn(
  ran: readonly RanInstruction[],
  from: number,
  starts: ReadonlyMap<string, number>,
  part: number,
): { readonly at: number; readonly part: number } {
  for (let at = from + 1; at < ran.length; at += 1) {
    const [one, before] = [ran[at], ran[at - 1]];
    if (!one || (one.line === before?.line && one.time === before.time)) continue;
    const start = starts.get(`${String(one.line)} ${String(one.time)}`);
    if (start !== undefined && start >= part) return { at, part: start };
  }
  return { at: ran.length, part: Number.POSITIVE_INFINITY };
}

/** The group that begins here on both sides. */
function groupAt(
  ran: readonly RanInstruction[],
  from: number,
  takes: (names: readonly string[]) => number | null,
): { readonly count: number; readonly upTo: number } | null {
  for (const group of groups) {
    const words: string[] = [];
    let at = from;
    for (; at < ran.length && words.length < group.told.length; at += 1) {
      const one = ran[at];
      if (one) words.push(...alike(one.told).parts);
    }
    if (words.join() !== group.told.join()) continue;
    const upTo = takes(group.parts);
    if (upTo !== null) return { count: at - from, upTo };
  }
  return null;
}
