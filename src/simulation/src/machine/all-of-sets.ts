export { frozensetMethods, setMethods } from './builtins/set-methods.ts';
export { constantSet } from './constant-sets.ts';
export {
  compareSets,
  pushDifference,
  pushIntersection,
  pushSetOf,
  pushSymmetric,
  removeAll,
  toggleAll,
} from './set-operations.ts';
export { addTaken, addToSet, clearSet, inSet, newSet, takeElements, updateSet } from './sets.ts';
export { setConstructors } from './builtins/set-constructors.ts';
export { combined, combinedInPlace } from './table-operators.ts';
