import { type Allocator, inspect, statsOf } from '@heapscope/simulation';
import { type PlacedPool, placedPools, placeOf } from '#scene/placed-blocks.ts';
import { judge, type Simulation } from '../check-context.ts';
import type { BlockStep, PlaceBlocksSpec } from '../specs/place-blocks.ts';
import type { Verdict } from '../verdict.ts';

/** A fresh allocator after some steps. */
export interface SteppedAllocator {
  readonly allocator: Allocator;
  /** Whose each block in use is, by address. */
  readonly groups: Map<number, string>;
  /** The addresses of all blocks that ever were. */
  readonly given: Set<number>;
}

/** Takes the steps. Throws for a name that is taken twice, or freed and not there. */
export function takeSteps(
  steps: readonly BlockStep[],
  createAllocator: Simulation['createAllocator'],
): SteppedAllocator {
  const stepped: SteppedAllocator = {
    allocator: createAllocator(judge),
    groups: new Map(),
    given: new Set(),
  };
  const { allocator, groups, given } = stepped;
  for (const step of steps) {
    if ('free' in step) freeGroup(stepped, step.free);
    else {
      if ([...groups.values()].includes(step.as)) throw new Error(`two groups are ${step.as}`);
      for (let turn = 0; turn < step.times; turn++) {
        const address = allocator.malloc(step.take);
        groups.set(address, step.as);
        given.add(address);
      }
    }
  }
  return stepped;
}

/** The pools after the steps, as they are shown. */
export function poolsOf(
  { steps }: PlaceBlocksSpec,
  createAllocator: Simulation['createAllocator'],
): PlacedPool[] {
  const { allocator, groups, given } = takeSteps(steps, createAllocator);
  return placedPools(allocator, groups, given);
}

function freeGroup({ allocator, groups }: SteppedAllocator, name: string): void {
  const own = [...groups].filter(([, group]) => group === name);
  if (own.length === 0) throw new Error(`there is no group ${name} to free`);
  for (const [address] of own) {
    allocator.free(address);
    groups.delete(address);
  }
}

/** Lets the simulation's allocator do what is asked, and compares. */
export function checkPlaceBlocks(
  spec: PlaceBlocksSpec,
  entries: readonly string[],
  { createAllocator }: Simulation,
): Verdict {
  const stepped = takeSteps(spec.steps, createAllocator);
  const { question } = spec;
  if (question.asks === 'next') return checkNext(question, entries, stepped);
  const known = [...new Set(stepped.groups.values())].filter((name) => entries.includes(name));
  const before = countsOf(stepped.allocator);
  for (const name of known) freeGroup(stepped, name);
  const given = before[question.asks] - countsOf(stepped.allocator)[question.asks];
  if (given >= question.goal && known.length <= question.most) {
    return { score: 1, right: true, feedback: [] };
  }
  const drawn = question.mistakes.find(({ picked }) =>
    picked.every((name) => known.includes(name)),
  );
  return { score: 0, right: false, feedback: [drawn?.feedback ?? question.otherwise] };
}

function countsOf(allocator: Allocator): { readonly pools: number; readonly arenas: number } {
  const { poolsInUse, arenas } = statsOf(allocator);
  return { pools: poolsInUse, arenas };
}

function checkNext(
  { next, mistakes, otherwise }: Extract<PlaceBlocksSpec['question'], { asks: 'next' }>,
  entries: readonly string[],
  { allocator }: SteppedAllocator,
): Verdict {
  const pools = inspect(allocator).flatMap((arena) => arena.pools).length;
  const truths = next.map((bytes) => {
    const place = placeOf(allocator, allocator.malloc(bytes));
    return Number(place.split(':')[0]) > pools ? 'new' : place;
  });
  const wrong = truths.flatMap((place, at) => (entries[at] === place ? [] : [at]));
  if (wrong.length === 0) return { score: 1, right: true, feedback: [] };
  const drawn = mistakes.filter(
    ({ request, place }) => wrong.includes(request - 1) && entries[request - 1] === place,
  );
  const ids = new Set(drawn.map(({ feedback }) => feedback));
  const score = (truths.length - wrong.length) / truths.length;
  return { score, right: false, feedback: ids.size > 0 ? [...ids] : [otherwise], wrong };
}
