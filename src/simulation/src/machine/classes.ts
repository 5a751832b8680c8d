// The class statement: builtin___build_class__ of Python/bltinmodule.c, CPython 3.11 to 3.15.
import { PyFunction } from '../objects/functions.ts';
import { type PyObject, PyType, typeType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { findAttribute } from './attributes.ts';
import { metaclassOf, typesOf } from './bases.ts';
import { type ClassHeader, runBody } from './class-bodies.ts';
import { ClassWork, withoutSubclasses } from './class-work.ts';
import type { Call, Machine, Native } from './context.ts';
import type { Frame } from './frame.ts';
import { metaclasses } from './metaclasses-chunk.ts';
import { Namespace } from './namespace.ts';
import { NativeObject } from './native-object.ts';
import { typeError } from './raise.ts';
import { newTuple } from './sequences.ts';
import { announce, makeClass } from './type-new.ts';

export { leaveBases } from './class-ends.ts';

/** `__build_class__(body, name, *bases, **keywords)`: runs the body and makes the class from its names. */
export const buildClass: Native = (call) => {
  const { machine, frame, args } = call;
  const [body, name] = args;
  if (!(body instanceof PyFunction) || !(name instanceof PyStr)) {
    throw machine.unsupported('__build_class__');
  }
  const base = frame.depth;
  const header = readHeader(call, name);
  if (header.meta === typeType) buildSimply(machine, frame, body, header);
  else metaclasses.code.buildByCall(machine, frame, body, header);
  frame.collapse(base);
  return undefined;
};

function readHeader(call: Call, name: PyStr): ClassHeader {
  const { machine, args, names } = call;
  const rest = args.slice(2);
  const given = rest.length - names.length;
  const written = rest.slice(0, given);
  const bases = resolveBases(call, written);
  const asked = rest[given + names.indexOf('metaclass')];
  const explicit = names.includes('metaclass') && asked;
  const chosen = explicit ? asked : (bases[0]?.type ?? typeType);
  const kept = names.flatMap((word, at) => (word === 'metaclass' ? [] : [{ word, at }]));
  return {
    name,
    bases,
    written: bases === written ? null : written,
    meta: chosen instanceof PyType ? metaclassOf(machine, chosen, bases) : chosen,
    keywords: kept.map(({ word }) => word),
    named: names.length > 0,
    values: kept.flatMap(({ at }) => rest[given + at] ?? []),
  };
}

/** update_bases: what `__mro_entries__` of a base that is no class stands for; left on the stack. */
function resolveBases({ machine, frame }: Call, written: readonly PyObject[]): readonly PyObject[] {
  if (written.every((base) => base instanceof PyType)) return written;
  let changed = false;
  const bases = written.flatMap((base) => {
    if (base instanceof NativeObject) throw machine.unsupported(`a base of ${base.type.name}`);
    if (base instanceof PyType || !findAttribute(machine, frame, base, '__mro_entries__')) {
      return base;
    }
    changed = true;
    frame.push(newTuple(machine, written));
    machine.call(frame, frame.peek(1), [frame.peek(0)]);
    const entries = frame.peek(0);
    if (entries instanceof PyTuple) return entries.items;
    throw typeError(machine, '__mro_entries__ must return a tuple');
  });
  return changed ? bases : written;
}

/** A class of `type`: its names become attributes without a dict between. */
function buildSimply(machine: Machine, frame: Frame, body: PyFunction, header: ClassHeader): void {
  const id = machine.newFrameId();
  const namespace = new Namespace(machine.heap, id);
  const { bases, keywords } = header;
  const work = new ClassWork(machine, bases.length, header.named);
  runBody(machine, frame, body, namespace, id, () => {
    if (header.written) keepWritten(machine, namespace, header.written);
    work.callMetaclass(keywords.length);
    const firsts = withoutSubclasses(typesOf(machine, bases));
    let cls: PyType;
    try {
      cls = makeClass(machine, frame, {
        name: header.name.value,
        bases: header.bases,
        meta: typeType,
        names: namespace.values,
        take: (attribute, value, place) => {
          machine.heap.move(value, namespace.place(attribute), place);
          namespace.values.delete(attribute);
        },
      });
    } catch (error) {
      // The cell of the names, which type_new would empty, keeps them as garbage for the collector.
      const isKept = namespace.values.has('__classdictcell__');
      throw isKept ? machine.unsupported('a class that cannot be made, with methods') : error;
    } finally {
      // What the class left in its namespace, all of it where there is no class, goes with that.
      for (const [name, value] of namespace.values) {
        machine.heap.decref(value, namespace.place(name));
      }
      namespace.values.clear();
    }
    work.made(cls, firsts);
    announce(machine, frame, cls, header.values, keywords, work);
    work.end();
  });
}

/** `__orig_bases__`: the bases as they are written. */
function keepWritten(machine: Machine, namespace: Namespace, written: readonly PyObject[]): void {
  const tuple = newTuple(machine, written);
  machine.heap.incref(tuple, namespace.place('__orig_bases__'));
  namespace.values.set('__orig_bases__', tuple);
}
