// The class statement: builtin___build_class__ of Python/bltinmodule.c, CPython 3.11 to 3.15.
import { PyFunction } from '../objects/functions.ts';
import { objectType, type PyObject, PyType, typeType } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { metaclassOf, usableBases } from './bases.ts';
import type { Call, Native } from './context.ts';
import { closeBody, openBody } from './class-body.ts';
import { newDict } from './dicts.ts';
import { Frame } from './frame.ts';
import { makeCells } from './frame-setup.ts';
import { MappingNames } from './mapping-names.ts';
import { Namespace } from './namespace.ts';
import { newTuple } from './sequences.ts';
import { announce, makeClass } from './type-new.ts';

/** `__build_class__(body, name, *bases, **keywords)`: runs the body and makes the class from its names. */
export const buildClass: Native = (call) => {
  const { machine, frame, args, names } = call;
  const [body, name, ...rest] = args;
  if (!(body instanceof PyFunction) || !(name instanceof PyStr)) {
    throw machine.unsupported('__build_class__');
  }
  const given = rest.length - names.length;
  const strange = rest.slice(0, given).find((base) => !(base instanceof PyType));
  if (strange) throw machine.unsupported(`base class of type ${strange.type.name}`);
  const bases = usableBases(machine, rest.slice(0, given));
  const asked = rest[given + names.indexOf('metaclass')];
  const explicit = names.includes('metaclass');
  if (explicit && !(asked instanceof PyType)) throw machine.unsupported('a metaclass of no type');
  const meta = metaclassOf(
    machine,
    explicit && asked instanceof PyType ? asked : (bases[0] ?? objectType).type,
    bases,
  );
  const kept = names.flatMap((word, at) => (word === 'metaclass' ? [] : [{ word, at }]));
  const keywords = kept.map(({ word }) => word);
  const values = kept.flatMap(({ at }) => rest[given + at] ?? []);
  const { code } = body;
  const id = machine.newFrameId();
  const base = frame.depth;
  const simple = meta === typeType;
  const tuple = simple
    ? null
    : newTuple(machine, bases[0] === objectType && given === 0 ? [] : bases);
  if (tuple) frame.push(tuple);
  const dict = simple ? null : prepare(call, meta, name, tuple ?? name, values, keywords);
  const namespace = new Namespace(machine.heap, id);
  const mapping = dict && new MappingNames(machine, dict);
  if (mapping) openBody(machine, frame, mapping, body);
  const inner = new Frame(
    machine.heap,
    id,
    code,
    machine.constantsOf(code),
    body.globals,
    mapping ?? namespace,
  );
  makeCells(machine, body, inner);
  machine.heap.writer.pushFrame(id, code.name, code.line);
  machine.runFrame(inner, frame, () => {
    if (mapping) {
      closeBody(machine, frame, mapping, code);
      frame.push(machine.heap.none);
      return;
    }
    const cls = makeClass(machine, frame, {
      name: name.value,
      bases,
      meta,
      names: namespace.values,
      take: (attribute, value, place) => {
        machine.heap.move(value, namespace.place(attribute), place);
      },
      line: code.line,
      qualname: code.qualname,
    });
    for (const left of ['__qualname__', '__classcell__']) {
      const value = namespace.values.get(left);
      if (value) machine.heap.decref(value, namespace.place(left));
    }
    namespace.values.clear();
    announce(machine, frame, cls, values, keywords);
  });
  if (dict && tuple) {
    frame.pop();
    machine.call(frame, meta, [name, tuple, dict, ...values], keywords);
  }
  frame.collapse(base);
  return undefined;
};

/** The dict that the body's names go to: `__prepare__` of the metaclass, or a new one; left on the stack. */
function prepare(
  { machine, frame }: Call,
  meta: PyType,
  name: PyStr,
  bases: PyObject,
  values: readonly PyObject[],
  keywords: readonly string[],
): PyDict {
  if (meta.lookup('__prepare__') === typeType.lookup('__prepare__')) {
    const dict = newDict(machine);
    frame.push(dict);
    return dict;
  }
  machine.getAttribute(frame, meta, '__prepare__');
  machine.call(frame, frame.peek(0), [name, bases, ...values], keywords);
  frame.removeAt(frame.depth - 2);
  const made = frame.peek(0);
  if (made instanceof PyDict) return made;
  throw machine.unsupported('__prepare__ that gives no dict');
}
