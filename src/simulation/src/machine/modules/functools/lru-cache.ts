// functools._lru_cache_wrapper: Modules/_functoolsmodule.c, CPython 3.11 to 3.15. A wrapper keeps
// results by key; one with a limit has a link for each, which holds key and result once more.
import { PyMethod } from '../../../objects/functions.ts';
import { builtinType, type PyObject } from '../../../objects/object.ts';
import { PyInt, PyStr } from '../../../objects/simple.ts';
import type { Key, PyDict } from '../../../objects/tables.ts';
import { namedArguments, positional } from '../../builtins/arguments.ts';
import type { Call, Machine, Native } from '../../context.ts';
import { findingKey, lookUp, removeEntry } from '../../dict-table.ts';
import { clearDict, insertNew, newDict, setFound } from '../../dicts.ts';
import type { Frame } from '../../frame.ts';
import { hashOf } from '../../hashing.ts';
import { holdFields } from '../../hold-fields.ts';
import { NativeObject, newNative } from '../../native-object.ts';
import { typeError } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import { pushNames } from './partial.ts';

export const lruType = builtinType('functools._lru_cache_wrapper');
const linkType = builtinType('functools._lru_list_elem');

/** What a wrapper knows beside the objects that it holds. */
interface CacheState {
  hits: number;
  misses: number;
  /** Results that it keeps at most; null for all. */
  readonly limit: number | null;
  readonly typed: boolean;
  readonly cache: PyDict;
  /** Links, the longest unused one first. */
  readonly links: Set<NativeObject>;
}

const states = new WeakMap<PyObject, CacheState>();

function stateOf(object: PyObject | undefined): CacheState {
  const state = object && states.get(object);
  if (!state) throw new Error('no lru_cache wrapper');
  return state;
}

/** lru_cache_make_key: pushes the key of a call: its arguments, or a lone str or int. */
function pushKey(call: Call, typed: boolean, args: PyObject): PyObject {
  const { machine, frame } = call;
  const given = positional(call);
  const [first] = given;
  if (call.names.length === 0 && !typed) {
    const plain = (first instanceof PyStr || first instanceof PyInt) && first.type.hidden;
    const lone = given.length === 1 && plain && first.type.name !== 'bool';
    frame.push(lone ? first : args);
    return frame.peek(0);
  }
  const named = namedArguments(call);
  const parts = [...given];
  if (named.length > 0) {
    parts.push(markOf(machine));
    for (const [name, value] of named) parts.push(machine.heap.immortalStr(name), value);
  }
  if (typed) for (const value of call.args) parts.push(value.type);
  frame.push(newTuple(machine, parts));
  return frame.peek(0);
}

const marks = new WeakMap<object, PyObject>();

/** The object that sets named arguments apart in a key (kwd_mark). */
function markOf({ heap }: Machine): PyObject {
  let mark = marks.get(heap);
  if (!mark) {
    const made = new NativeObject(linkType, 2, {});
    made.hidden = true;
    made.permanent = true;
    mark = made;
    marks.set(heap, mark);
  }
  return mark;
}

function foundBy(machine: Machine, cache: PyDict, key: PyObject): Key {
  return key instanceof PyStr ? findingKey(machine, cache, key) : hashOf(machine, key);
}

/** Calls the function that is wrapped; pushes the result. */
function callWrapped(call: Call, self: NativeObject): PyObject {
  const { machine, frame, args, names } = call;
  const func = self.get(machine.heap, '.func');
  if (!func) throw new Error('lost the wrapped function');
  const base = frame.depth;
  if (names.length > 0) for (const value of args) frame.push(value);
  machine.call(frame, func, args, names);
  frame.collapse(base);
  return frame.peek(0);
}

/** The call of a wrapper: its arguments lie in a tuple, and a dict, meanwhile. */
function callWrapper(call: Call, self: NativeObject): undefined {
  const { machine, frame } = call;
  const base = frame.depth;
  const state = stateOf(self);
  const args = newTuple(machine, positional(call));
  frame.push(args);
  if (call.names.length > 0) pushNames(call, namedArguments(call));
  if (state.limit === 0) {
    state.misses += 1;
    callWrapped(call, self);
    frame.collapse(base);
    return;
  }
  const key = pushKey(call, state.typed, args);
  const found = foundBy(machine, state.cache, key);
  const known = lookUp(machine, state.cache, found, key)?.value;
  if (known) {
    state.hits += 1;
    if (known instanceof NativeObject && state.links.delete(known)) {
      state.links.add(known);
      frame.push(self.get(machine.heap, resultLabel(known)) ?? machine.heap.none);
    } else frame.push(known);
  } else {
    state.misses += 1;
    const result = callWrapped(call, self);
    if (state.limit === null) setFound(machine, state.cache, found, key, result);
    else remember(machine, frame, self, found, key, result);
  }
  frame.collapse(base);
}

const keyLabel = (link: NativeObject) => `.link #${String(link.id)} key`;
const resultLabel = (link: NativeObject) => `.link #${String(link.id)} result`;

/** Keeps a result under a new link, or under that of the result that was longest unused. */
function remember(
  machine: Machine,
  frame: Frame,
  self: NativeObject,
  found: Key,
  key: PyObject,
  result: PyObject,
): void {
  const { heap } = machine;
  const { cache, links, limit } = stateOf(self);
  if (lookUp(machine, cache, found, key)) return;
  const [oldest] = links;
  if (!oldest || cache.used < (limit ?? Infinity)) {
    const link = heap.allocate(new NativeObject(linkType, 7, {}, false));
    frame.push(link);
    insertNew(machine, cache, found, key, link);
    self.put(heap, keyLabel(link), key);
    self.put(heap, resultLabel(link), result);
    links.add(link);
    frame.pop();
    return;
  }
  links.delete(oldest);
  const oldKey = self.get(heap, keyLabel(oldest));
  if (oldKey) {
    const entry = lookUp(machine, cache, foundBy(machine, cache, oldKey), oldKey);
    if (!entry) throw machine.unsupported('lru_cache whose keys have changed');
    frame.push(oldest);
    removeEntry(machine, cache, entry);
    heap.decref(oldest, cache.valuePlace(entry));
    heap.decref(oldKey, cache.keyPlace(entry));
  }
  insertNew(machine, cache, found, key, oldest);
  links.add(oldest);
  frame.pop();
  self.put(heap, keyLabel(oldest), key);
  self.put(heap, resultLabel(oldest), result);
}

function clear(machine: Machine, self: NativeObject): void {
  const state = stateOf(self);
  state.hits = 0;
  state.misses = 0;
  const links = [...state.links];
  state.links.clear();
  clearDict(machine, state.cache);
  for (const link of links) {
    self.drop(machine.heap, keyLabel(link));
    self.drop(machine.heap, resultLabel(link));
  }
}

/** `_lru_cache_wrapper(function, maxsize, typed, cache_info_type)`. */
export const makeWrapper: Native = (call) => {
  const { machine, frame } = call;
  const [func, maxsize, typed, infoType] = call.args;
  if (!func || !maxsize || !typed || !infoType) throw machine.unsupported('_lru_cache_wrapper');
  const base = frame.depth;
  const limit = maxsize instanceof PyInt ? Math.max(0, Number(maxsize.value)) : null;
  const cache = newDict(machine);
  frame.push(cache);
  const fields = [
    ['.func', func],
    ['.cache', cache],
    ['.maxsize', maxsize],
    ['.cache_info_type', infoType],
  ] as const;
  const self = newNative(machine, lruType, 19, fields, {
    call: callWrapper,
    bind(same, user, wrapper, to) {
      const fieldsOfMethod = [['.__func__', wrapper] as const, ['.__self__', to] as const];
      user.push(holdFields(same, new PyMethod(wrapper, to), fieldsOfMethod));
    },
  });
  states.set(self, {
    hits: 0,
    misses: 0,
    limit,
    typed: machine.truth(frame, typed),
    cache,
    links: new Set(),
  });
  frame.push(self);
  frame.collapse(base);
  return undefined;
};

function selfOf({ machine, args: [self] }: Call): NativeObject {
  if (self instanceof NativeObject && self.type === lruType) return self;
  throw typeError(machine, 'descriptor requires a functools._lru_cache_wrapper object');
}

/** Methods of the wrapper. */
export const lruMethods: Readonly<Record<string, Native>> = {
  cache_info(call) {
    const { machine, frame } = call;
    const { heap } = machine;
    const self = selfOf(call);
    const { hits, misses, cache } = stateOf(self);
    const [infoType, maxsize] = [self.get(heap, '.cache_info_type'), self.get(heap, '.maxsize')];
    if (!infoType || !maxsize) throw new Error('lost the type of cache_info()');
    machine.call(frame, infoType, [
      heap.int(hits),
      heap.int(misses),
      maxsize,
      heap.int(cache.used),
    ]);
    return undefined;
  },
  cache_clear(call) {
    clear(call.machine, selfOf(call));
    return call.machine.heap.none;
  },
};
