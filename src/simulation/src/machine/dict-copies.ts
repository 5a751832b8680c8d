// Copies of dicts and of the types that C derives from dict: PyDict_Copy, defdict_copy, odict_copy.
import { PyDefaultDict, type PyDict, PyOrderedDict } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { pushDefaultDict } from './default-dict.ts';
import { updateDict } from './dict-update.ts';
import { mergeDict, newDict, pushCopy, setNew } from './dicts.ts';
import type { Frame } from './frame.ts';
import { hasOwnIter } from './own-iteration.ts';

/** Pushes a new, empty OrderedDict. */
export function pushOrderedDict(machine: Machine, frame: Frame): PyOrderedDict {
  const dict = machine.heap.allocate(new PyOrderedDict(), false);
  machine.heap.track(dict);
  frame.push(dict);
  return dict;
}

/** Pushes a copy of a dict, of the same builtin type. */
export function pushLike(machine: Machine, frame: Frame, from: PyDict): void {
  if (from instanceof PyDefaultDict) {
    mergeDict(machine, pushDefaultDict(machine, frame, from.factory), from);
  } else if (from instanceof PyOrderedDict) {
    const copy = pushOrderedDict(machine, frame);
    for (const { key, value } of from.entries()) setNew(machine, copy, key, value);
  } else if (hasOwnIter(from) && !from.shared) {
    const copy = newDict(machine);
    frame.push(copy);
    if (from.used > 0) updateDict(machine, frame, copy, from);
  } else pushCopy(machine, frame, from);
}

/**
 * Pushes a copy of the left operand of `|`, which the right one is then added to: an object of the class
 * of whichever is a defaultdict or an OrderedDict (defdict_or, odict_or).
 */
export function pushForUnion(machine: Machine, frame: Frame, left: PyDict, right: PyDict): void {
  const maker = [left, right].find(
    (dict) => dict instanceof PyDefaultDict || dict instanceof PyOrderedDict,
  );
  if (!maker || (maker === left && !maker.cls)) pushLike(machine, frame, left);
  else {
    const factory = maker instanceof PyDefaultDict ? [maker.factory ?? machine.heap.none] : [];
    machine.call(frame, maker.type, [...factory, left]);
  }
}
