// gc.get_referents and gc.get_referrers: Python/gc.c (gc_referrers_for), CPython 3.11 to 3.15.
import { PyFunction } from '../../objects/functions.ts';
import { PyGenerator } from '../../objects/generators.ts';
import { type PyObject, PyType, visitAll } from '../../objects/object.ts';
import { PyDict } from '../../objects/tables.ts';
import type { Call, Machine } from '../context.ts';
import { referentsOfGenerator } from '../generators/referents.ts';
import { dictOfNames } from '../module-names.ts';
import { append, newList } from '../sequences.ts';

/** What an object refers to, in the order of its `tp_traverse`. */
export function referents(machine: Machine, object: PyObject): PyObject[] {
  if (object instanceof PyGenerator) return referentsOfGenerator(machine, object);
  const found: PyObject[] = [];
  if (object instanceof PyDict) {
    for (const { key, value } of object.entries()) found.push(value, key);
  } else visitAll(object, (target) => found.push(target));
  return found;
}

/** Refuses objects that hold things of CPython's own which the model does not have one by one. */
export function refuseInnerParts(machine: Machine, object: PyObject): void {
  const inside = object instanceof PyType || object instanceof PyFunction;
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
    const refer = collector.inGeneration(generation).filter((holder) => refersTo(holder, wanted));
    if (names && collector.namesIn(generation, refer.length > 0)) {
      append(machine, list, names);
      names = null;
    }
    for (const holder of refer) append(machine, list, holder);
  }
  return list;
}

function refersTo(holder: PyObject, wanted: ReadonlySet<PyObject>): boolean {
  let refers = false;
  visitAll(holder, (target) => {
    refers ||= wanted.has(target);
  });
  return refers;
}
