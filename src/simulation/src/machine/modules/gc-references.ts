// gc.get_referents and gc.get_referrers: Python/gc.c (gc_referrers_for), CPython 3.11 to 3.15.
import { PyFunction } from '../../objects/functions.ts';
import { PyGenerator } from '../../objects/generators.ts';
import { type PyObject, PyType, visitAll, visitOwn } from '../../objects/object.ts';
import { defaultdictType, PyDefaultDict, PyDict, PyOrderedDict } from '../../objects/tables.ts';
import type { Call, Machine } from '../context.ts';
import { NativeObject } from '../native-object.ts';
import { referentsOfGenerator } from '../generators/referents.ts';
import { dictOfNames } from '../module-names.ts';
import { append, newList } from '../sequences.ts';

/** What the table of a dict refers to: keys are not visited where all of them are strings. */
function traverseTable(dict: PyDict, visit: (target: PyObject) => void): void {
  for (const entry of dict.inPlace) {
    if (!entry) continue;
    visit(entry.value);
    if (!dict.stringKeys) visit(entry.key);
  }
}

/** A dict: an object of a user class, and a defaultdict from 3.12 on, visits its type. */
function traverseDict({ profile }: Machine, dict: PyDict, visit: (target: PyObject) => void): void {
  visitOwn(dict, visit);
  if (dict.cls) visit(dict.cls);
  if (dict instanceof PyDefaultDict) {
    if (profile.minor > 11) visit(defaultdictType);
    if (dict.factory) visit(dict.factory);
  }
  if (dict instanceof PyOrderedDict) for (const { key } of dict.nodes.keys()) visit(key);
  if (!dict.isVisitedInObject(profile)) traverseTable(dict, visit);
}
/** Modules whose types are made when they are imported, and the first versions in which they are. */
const heapTypesSince: Readonly<Record<string, number>> = {
  array: 11,
  functools: 11,
  operator: 11,
  collections: 12,
  _collections: 12,
  itertools: 12,
};

/** Whether an object of a C type holds a reference to its type, as `tp_traverse` then visits. */
function isOfHeapType({ profile }: Machine, object: PyObject): boolean {
  if (!(object instanceof NativeObject) || object.cls) return false;
  const [module = ''] = object.type.name.split('.');
  return profile.minor >= (heapTypesSince[module] ?? Infinity);
}

/** Visits what an object refers to, in the order of its `tp_traverse`. */
function traverse(machine: Machine, object: PyObject, visit: (target: PyObject) => void): void {
  if (object instanceof PyGenerator) {
    for (const target of referentsOfGenerator(machine, object)) visit(target);
  } else if (object instanceof PyDict) traverseDict(machine, object, visit);
  else {
    if (isOfHeapType(machine, object)) visit(object.type);
    visitAll(object, (target) => {
      const isOwn = target === object.managedDict && target instanceof PyDict;
      if (isOwn && target.isVisitedInObject(machine.profile)) traverseTable(target, visit);
      else visit(target);
    });
  }
}

/** What an object refers to, in the order of its `tp_traverse`. */
export function referents(machine: Machine, object: PyObject): PyObject[] {
  const found: PyObject[] = [];
  traverse(machine, object, (target) => found.push(target));
  return found;
}

/** C types whose objects hold more than the model has. */
const withInnerParts: ReadonlySet<string> = new Set([
  'functools._lru_cache_wrapper',
  'itertools.accumulate',
]);

/** Refuses objects that hold things of CPython's own which the model does not have one by one. */
export function refuseInnerParts(machine: Machine, object: PyObject): void {
  const inside =
    object instanceof PyType ||
    object instanceof PyFunction ||
    withInnerParts.has(object.type.name);
  if (inside) throw machine.unsupported(`gc.get_referents of a ${object.type.name}`);
}

/**
 * `gc.get_referrers`: what refers to any of the objects directly, and is tracked. The dict of the
 * program's names is older than all else: it comes first, or behind what is younger.
 */
export function referrers(call: Call): PyObject {
  const { machine, args } = call;
  const { collector } = machine;
  const wanted = new Set(args);
  const list = newList(machine, []);
  const named = Array.from(machine.globals.entries(), ([, value]) => value);
  const holds = named.some((value) => wanted.has(value));
  let names = holds ? dictOfNames(machine, machine.globals) : null;
  for (const generation of [0, 1, 2]) {
    const refer = collector
      .inGeneration(generation, false)
      .filter((holder) => refersTo(machine, holder, wanted));
    if (names && collector.namesIn(generation, refer.length > 0)) {
      append(machine, list, names);
      names = null;
    }
    for (const holder of refer) append(machine, list, holder);
  }
  return list;
}

function refersTo(machine: Machine, holder: PyObject, wanted: ReadonlySet<PyObject>): boolean {
  let refers = false;
  traverse(machine, holder, (target) => {
    refers ||= wanted.has(target);
  });
  return refers;
}
