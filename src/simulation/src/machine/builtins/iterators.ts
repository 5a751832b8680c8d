// map, filter, zip, enumerate and reversed: Python/bltinmodule.c and Objects/enumobject.c, CPython 3.11
// to 3.15.
import { filterType, mapType, PyEnumerate, PyZip } from '../../objects/iterators.ts';
import { PyFunction, PyMethod } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { indexPlace } from '../../trace/place.ts';
import { pushRow } from '../rows.ts';
import type { Call, Machine, Native } from '../context.ts';
import type { Frame } from '../frame.ts';
import { asIndex } from '../indexing.ts';
import { holdField, holdFields } from '../hold-fields.ts';
import { newNative, type NativeObject } from '../native-object.ts';
import { typeError } from '../raise.ts';
import { holdResult, newResult } from '../result-tuples.ts';
import { newTuple } from '../sequences.ts';
import { isCalledBySlot } from '../special-methods.ts';
import { named, positional } from './arguments.ts';
import { parameters, unnamed } from './clinic.ts';
import { reversed } from './reversing.ts';

/** Pushes a tuple with an iterator over each iterable; the tuple is there, and tracked, before them. */
function pushIterators({ machine, frame }: Call, iterables: readonly PyObject[]): PyTuple {
  const { heap } = machine;
  if (iterables.length === 0) {
    const empty = newTuple(machine, []);
    frame.push(empty);
    return empty;
  }
  const tuple = heap.allocate(new PyTuple(iterables.length));
  heap.track(tuple);
  frame.push(tuple);
  for (const iterable of iterables) {
    machine.iterate(frame, iterable);
    const iterator = frame.peek(0);
    heap.incref(iterator, indexPlace(tuple.id, tuple.items.length));
    tuple.items.push(iterator);
    frame.pop();
  }
  return tuple;
}

function isStrict(call: Call, name: string): boolean {
  const unknown = call.names.find((given) => given !== 'strict');
  if (
    unknown !== undefined ||
    (call.names.length > 0 && name === 'map' && call.machine.profile.minor < 14)
  ) {
    throw typeError(
      call.machine,
      name === 'map' && call.machine.profile.minor < 14
        ? 'map() takes no keyword arguments'
        : call.machine.profile.minor >= 13
          ? `${name}() got an unexpected keyword argument '${unknown ?? ''}'`
          : `'${unknown ?? ''}' is an invalid keyword argument for ${name}()`,
    );
  }
  const strict = named(call, 'strict');
  return strict !== undefined && call.machine.truth(call.frame, strict);
}

function nextOfMap(strict: boolean) {
  return (machine: Machine, frame: Frame, self: NativeObject): boolean => {
    const { heap } = machine;
    const [tuple, callable] = [self.get(heap, '.iters'), self.get(heap, '.func')];
    if (!(tuple instanceof PyTuple) || !callable) return false;
    const base = frame.depth;
    const count = tuple.items.length;
    const plain = callable instanceof PyMethod ? callable.callable : callable;
    // Python code has references of its own, beside those of map_next to the items.
    const python = plain instanceof PyFunction || isCalledBySlot(callable);
    if (!python) {
      frame.pushBorrowed(callable);
      frame.pushNull();
    }
    if (!pushRow(machine, frame, tuple.items, strict, 'map')) {
      frame.unwind(base);
      return false;
    }
    if (python) {
      const items = tuple.items.map((_, at) => frame.peek(count - 1 - at));
      machine.call(frame, callable, items);
      frame.collapse(base);
    } else machine.callOnStack(frame, count, []);
    return true;
  };
}

function nextOfFilter(machine: Machine, frame: Frame, self: NativeObject): boolean {
  const { heap } = machine;
  const [iterator, callable] = [self.get(heap, '.it'), self.get(heap, '.func')];
  if (!iterator || !callable) return false;
  const plain = callable === heap.none || callable === machine.builtins.get('bool');
  while (machine.next(frame, iterator)) {
    if (!plain) machine.call(frame, callable, [frame.peek(0)]);
    const truth = machine.truth(frame, frame.peek(0));
    if (!plain) frame.pop();
    if (truth) return true;
    frame.pop();
  }
  return false;
}

/** The types of these iterators, by name: what calling each does. */
export const iteratorConstructors: Readonly<Record<string, Native>> = {
  reversed,
  map(call) {
    const { machine, frame } = call;
    const strict = isStrict(call, 'map');
    const [callable, ...iterables] = positional(call);
    if (!callable || iterables.length === 0) {
      throw typeError(machine, 'map() must have at least two arguments.');
    }
    const tuple = pushIterators(call, iterables);
    const words = machine.profile.minor >= 14 ? 5 : 4;
    const fields = [
      ['.iters', tuple],
      ['.func', callable],
    ] as const;
    frame.push(newNative(machine, mapType, words, fields, { next: nextOfMap(strict) }));
    frame.collapse(frame.depth - 2);
    return undefined;
  },
  filter(call) {
    const { machine, frame } = call;
    const [callable, iterable] = unnamed(call, 'filter', 2);
    if (!callable || !iterable) return undefined;
    machine.iterate(frame, iterable);
    const fields = [
      ['.func', callable],
      ['.it', frame.peek(0)],
    ] as const;
    frame.push(newNative(machine, filterType, 4, fields, { next: nextOfFilter }));
    frame.collapse(frame.depth - 2);
    return undefined;
  },
  zip(call) {
    const { machine, frame } = call;
    const strict = isStrict(call, 'zip');
    const iterables = positional(call);
    const tuple = pushIterators(call, iterables);
    const result = newResult(machine, iterables.length, true);
    const made = holdFields(machine, new PyZip(tuple.items, strict), [['.ittuple', tuple]]);
    holdResult(machine, made, result);
    frame.push(made);
    frame.collapse(frame.depth - 2);
    return undefined;
  },
  enumerate(call) {
    const { machine, frame } = call;
    if (call.args.length === 0)
      throw typeError(machine, "enumerate() missing required argument 'iterable'");
    const [iterable, start] = parameters(call, 'enumerate', ['iterable', 'start'], 1);
    if (!iterable) return undefined;
    const first = start ? asIndex(machine, start) : 0n;
    if (first === null) {
      const name = start?.type.name ?? '';
      throw typeError(machine, `'${name}' object cannot be interpreted as an integer`);
    }
    // The object is there, and tracked, before it has its iterator (enum_new_impl).
    const made = holdFields(machine, new PyEnumerate(first), []);
    frame.push(made);
    machine.iterate(frame, iterable);
    made.iterator = frame.peek(0);
    holdField(machine, made, '.iterator', made.iterator);
    frame.pop();
    holdResult(machine, made, newResult(machine, 2));
    return undefined;
  },
};
