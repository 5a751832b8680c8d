import { mallocStats, RequestFollower } from '@heapscope/simulation';
import { operation, operationLength, purposes, type ArenaRecord } from './arena-record.ts';

/**
 * What `sys._debugmallocstats()` would print of the pools after a step, if they were the program's
 * alone; null where the record cannot be followed.
 */
export function poolStats(record: ArenaRecord, step: number): string | null {
  const follower = new RequestFollower(record.profile);
  const owners = new Map<number, number>();
  const { base, operations } = record;
  const end = record.ends[step] ?? 0;
  for (let number = 0; number < end; number += 1) {
    const [kind, offset = 0, bytes = 0, object = 0, purpose = 0] = operations.slice(
      number * operationLength,
      (number + 1) * operationLength,
    );
    const address = base + offset;
    if (kind === operation.take) {
      const effect = { address, bytes, object, purpose: purposes[purpose] ?? 'object' };
      follower.follow({ kind: 'malloc', ...effect }, number);
      owners.set(address, object);
    } else if (kind === operation.give) {
      follower.follow({ kind: 'free', address, object: owners.get(address) ?? -1 }, number);
    }
  }
  follower.settle();
  return follower.agrees ? mallocStats(follower.allocator) : null;
}
