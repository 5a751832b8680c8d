// Classes that are made by a call: builtin___build_class__ of Python/bltinmodule.c and type_new of
// Objects/typeobject.c, CPython 3.11 to 3.15.
import { PyCell, PyFunction } from '../objects/functions.ts';
import { classText } from '../objects/layout.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { quote } from '../objects/quote.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { metaclassOf } from './bases.ts';
import { type ClassHeader, runBody } from './class-bodies.ts';
import { prepare } from './class-namespace.ts';
import { setDictCell } from './class-cells.ts';
import type { Call, Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { holdUnpacked } from './held-arguments.ts';
import { MappingNames } from './mapping-names.ts';
import { raise, typeError } from './raise.ts';
import { newTuple } from './sequences.ts';
import { announce, makeClass } from './type-new.ts';

/** `type.__new__(metaclass, name, bases, namespace, **keywords)`: pushes the class. */
export function newType(call: Call, meta: PyType): void {
  const { machine, frame, args, names } = call;
  const [name, bases, namespace] = args;
  const given = args.length - names.length;
  if (given !== 3) {
    throw typeError(machine, `type.__new__() takes exactly 3 arguments (${String(given)} given)`);
  }
  const wanted = [
    [name instanceof PyStr, 'str', name],
    [bases instanceof PyTuple, 'tuple', bases],
    [namespace instanceof PyDict, 'dict', namespace],
  ] as const;
  wanted.forEach(([right, kind, object], at) => {
    if (right) return;
    const text = `type.__new__() argument ${String(at + 1)} must be ${kind}, not ${object?.type.name ?? ''}`;
    throw typeError(machine, text);
  });
  if (!(name instanceof PyStr && bases instanceof PyTuple && namespace instanceof PyDict)) return;
  const winner = metaclassOf(machine, meta, bases.items);
  if (winner !== meta && winner.lookup('__new__') !== meta.lookup('__new__')) {
    // The metaclass of a base makes the class itself.
    machine.getAttribute(frame, winner, '__new__');
    machine.call(frame, frame.peek(0), [winner, ...args], names);
    frame.collapse(frame.depth - 2);
    return;
  }
  const values = new Map<string, PyObject>();
  for (const { key, value } of namespace.entries()) {
    if (!(key instanceof PyStr)) throw machine.unsupported('a class with a name that is no str');
    values.set(key.value, value);
  }
  if (!values.has('__module__')) {
    const module = frame.globals.get('__name__');
    if (module) values.set('__module__', module);
  }
  machine.collector.disturbed();
  makeClass(machine, frame, {
    name: name.value,
    bases: bases.items,
    meta: winner,
    names: values,
    take: (_name, value, place) => {
      machine.heap.incref(value, place);
    },
  });
  const cls = frame.peek(0);
  if (cls instanceof PyType) announce(machine, frame, cls, args.slice(3), names);
}

/** A class of another metaclass, or what a callable makes of the name, the bases and the names. */
export function buildByCall(
  machine: Machine,
  frame: Frame,
  body: PyFunction,
  header: ClassHeader,
): void {
  const { name, meta, values, keywords, written } = header;
  frame.push(meta);
  const tuple = newTuple(machine, header.bases);
  frame.push(tuple);
  const mapping = prepare(machine, frame, { name, meta, bases: tuple, values, keywords });
  const names = new MappingNames(machine, mapping);
  let cell: PyCell | null = null;
  runBody(machine, frame, body, names, machine.newFrameId(), (own) => {
    if (written) {
      frame.push(newTuple(machine, written));
      names.store(frame, '__orig_bases__');
    }
    cell = own;
    frame.push(machine.heap.none);
  });
  frame.pop();
  const dictCell = names.get('__classdictcell__');
  if (dictCell instanceof PyCell) setDictCell(machine, mapping, dictCell);
  const args = [name, tuple, mapping, ...values];
  if (meta instanceof PyFunction) holdUnpacked({ machine, frame, args, names: keywords }, args);
  machine.call(frame, meta, args, keywords);
  checkClassCell(machine, name, frame.peek(0), cell);
}

/** Raises where a metaclass made a class and its methods do not know it. */
function checkClassCell(machine: Machine, name: PyStr, cls: PyObject, cell: PyCell | null): void {
  if (!(cls instanceof PyType) || !cell || cell.content === cls) return;
  const what = `defining ${quote(name.value)} as ${classText(cls)}`;
  if (!cell.content) {
    const text = `__class__ not set ${what}. Was __classcell__ propagated to type.__new__?`;
    throw raise(machine, 'RuntimeError', text);
  }
  const other = cell.content instanceof PyType ? classText(cell.content) : '';
  throw typeError(machine, `__class__ set to ${other} ${what}`);
}
