import { type PyObject, visitAll } from '../objects/object.ts';

/** `PyObject.scan` of an object that is not looked at, and of one that is found to be in use. */
const notWatched = 0;
const inUse = -1;
/** Of any other: this and how often it is held from outside. */
const watchedOnly = 2 ** 20;

/**
 * Whether a collection of these would find garbage: objects that are held only by each other.
 * One that nothing holds at all is being made, and counts as in use.
 */
export function hasGarbage(watched: readonly PyObject[]): boolean {
  for (const object of watched) object.scan = watchedOnly + object.count;
  for (const object of watched) visitAll(object, letGo);
  const found: PyObject[] = [];
  const use = (object: PyObject) => {
    if (object.scan === notWatched || object.scan === inUse) return;
    object.scan = inUse;
    found.push(object);
  };
  for (const object of watched) if (object.scan > watchedOnly || object.count === 0) use(object);
  for (const object of found) visitAll(object, use);
  for (const object of watched) object.scan = notWatched;
  return found.length < watched.length;
}

function letGo(target: PyObject): void {
  if (target.scan !== notWatched) target.scan -= 1;
}
