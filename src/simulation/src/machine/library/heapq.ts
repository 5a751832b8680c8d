// What Lib/heapq.py, CPython 3.11 to 3.15, has in Python, as programs of our own.
import type { LibraryPart } from './part.ts';

const choosing = () => `
def nsmallest(n, iterable, key=None):
 return sorted(iterable, key=key)[:n] if n > 0 else []
def nlargest(n, iterable, key=None):
 return sorted(iterable, key=key, reverse=True)[:n] if n > 0 else []
`;

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
  { names: 'nsmallest nlargest', source: choosing },
  { names: 'merge', source: merging },
];
