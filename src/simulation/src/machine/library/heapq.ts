// What Lib/heapq.py, CPython 3.11 to 3.15, has in Python, as programs of our own.
import type { LibraryPart } from './part.ts';

/** What tells nsmallest and nlargest apart. */
interface Choice {
  readonly name: string;
  readonly best: 'min' | 'max';
  readonly before: (a: string, b: string) => string;
  readonly reverse: boolean;
  readonly step: 1 | -1;
  readonly heapify: string;
  readonly replace: string;
}

/**
 * nsmallest and nlargest keep a heap of the best n so far, whose top is the worst of them; where
 * all are asked for they sort, and for one alone they call min and max.
 */
const choosing = (
  { name, best, before, reverse, step, heapify, replace }: Choice,
  minor: number,
) => `
def ${name}(n, iterable, key=None):
 from heapq import ${heapify}, ${replace}
 if n == 1:
  nothing = object()
  found = ${best}(iter(iterable), default=nothing, key=key)
  return [] if found is nothing else [found]
 try:
  size = len(iterable)
 except (TypeError, AttributeError):
  pass
 else:
  if n >= size:
   return sorted(iterable, key=key${reverse ? ', reverse=True' : ''})${minor < 15 ? '[:n]' : ''}
 it = iter(iterable)
 order = ${step} * n
 ranks = range(0, order, ${step})
 if key is None:
  heap = [(elem, i) for i, elem in zip(ranks, it)]
  if not heap:
   return heap
  ${heapify}(heap)
  top = heap[0][0]
  for elem in it:
   if ${before('elem', 'top')}:
    ${replace}(heap, (elem, order))
    top = heap[0][0]
    order += ${step}
  heap.sort(${reverse ? 'reverse=True' : ''})
  return [elem for elem, _ in heap]
 heap = [(key(elem), i, elem) for i, elem in zip(ranks, it)]
 if not heap:
  return heap
 ${heapify}(heap)
 top = heap[0][0]
 for elem in it:
  rank = key(elem)
  if ${before('rank', 'top')}:
   ${replace}(heap, (rank, order, elem))
   top = heap[0][0]
   order += ${step}
 heap.sort(${reverse ? 'reverse=True' : ''})
 return [elem for _, _, elem in heap]
`;

const smallest: Choice = {
  name: 'nsmallest',
  best: 'min',
  before: (a, b) => `${a} < ${b}`,
  reverse: false,
  step: 1,
  heapify: '_heapify_max',
  replace: '_heapreplace_max',
};
const largest: Choice = {
  name: 'nlargest',
  best: 'max',
  before: (a, b) => `${b} < ${a}`,
  reverse: true,
  step: -1,
  heapify: 'heapify',
  replace: 'heapreplace',
};

const merging = () => `
def merge(*iterables, key=None, reverse=False):
 rows = []
 for order, iterable in enumerate(iterables):
  rows.append([iter(iterable), order])
 heads = []
 for row in rows:
  for value in row[0]:
   heads.append([value, row])
   break
 while heads:
  best = heads[0]
  for head in heads:
   a = head[0] if key is None else key(head[0])
   b = best[0] if key is None else key(best[0])
   if (b < a if reverse else a < b):
    best = head
  yield best[0]
  for value in best[1][0]:
   best[0] = value
   break
  else:
   heads.remove(best)
`;

/** The parts of heapq that are in Python. */
export const heapqParts: readonly LibraryPart[] = [
  { names: 'nsmallest', source: (minor) => choosing(smallest, minor) },
  { names: 'nlargest', source: (minor) => choosing(largest, minor) },
  { names: 'merge', source: merging },
];
