// defaultdict.__missing__: defdict_missing of Modules/_collectionsmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import { PyDefaultDict } from '../objects/tables.ts';
import { labelPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { setNew } from './dicts.ts';
import type { Frame } from './frame.ts';
import { raise } from './raise.ts';

/** Pushes what the factory makes for a key that is not there, which the dict then has. */
export function pushDefault(
  machine: Machine,
  frame: Frame,
  dict: PyDefaultDict,
  key: PyObject,
): void {
  const { factory } = dict;
  if (!factory) throw raise(machine, 'KeyError', '', [key]);
  machine.call(frame, factory, []);
  // From 3.15 on it goes into the table directly (PyDict_SetDefaultRef).
  const set = machine.profile.minor < 15 && machine.special(dict, '__setitem__');
  if (!set) {
    setNew(machine, dict, key, frame.peek(0));
    return;
  }
  machine.call(frame, set, [dict, key, frame.peek(0)]);
  frame.pop();
}

/** Pushes a new, empty defaultdict. */
export function pushDefaultDict(
  machine: Machine,
  frame: Frame,
  factory: PyObject | null,
): PyDefaultDict {
  const { heap } = machine;
  const dict = heap.allocate(new PyDefaultDict(heap.label('.default_factory')), false);
  heap.track(dict);
  setFactory(machine, dict, factory);
  frame.push(dict);
  return dict;
}

/** Sets `default_factory`. */
export function setFactory(machine: Machine, dict: PyDefaultDict, factory: PyObject | null): void {
  const { heap } = machine;
  const place = labelPlace(dict.id, dict.factoryLabel);
  const old = dict.factory;
  if (factory) heap.incref(factory, place);
  dict.factory = factory;
  if (old) heap.decref(old, place);
}
