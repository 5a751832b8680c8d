import { type PyObject, visitAll } from '../objects/object.ts';

/**
 * Whether a collection of everything would find garbage: objects that are held only by each other.
 * One that nothing holds at all is being made, and counts as in use.
 */
export function hasGarbage(watched: Iterable<PyObject>): boolean {
  const outside = new Map<PyObject, number>();
  for (const object of watched) outside.set(object, object.count);
  for (const holder of outside.keys()) {
    visitAll(holder, (target) => {
      const count = outside.get(target);
      if (count !== undefined) outside.set(target, count - 1);
    });
  }
  const inUse = new Set<PyObject>();
  for (const [object, count] of outside) {
    if (count > 0 || object.count === 0) inUse.add(object);
  }
  for (const object of inUse) {
    visitAll(object, (target) => {
      if (outside.has(target)) inUse.add(target);
    });
  }
  return inUse.size < outside.size;
}
