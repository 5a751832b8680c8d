// reversed: Objects/enumobject.c and the types' own, CPython 3.11 to 3.15.
import { UnboundSpecial } from '../../objects/descriptors.ts';
import { PyDictIterator, PyIterator, PyView, reversedType } from '../../objects/iterators.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyRange } from '../../objects/ranges.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyDict, PyOrderedDict } from '../../objects/tables.ts';
import type { Call, Machine, Native } from '../context.ts';
import type { Frame } from '../frame.ts';
import { callBound } from '../bound-calls.ts';
import { holdFields } from '../hold-fields.ts';
import { lengthOf } from '../lengths.ts';
import { newNative, NativeObject } from '../native-object.ts';
import { orderedIterator } from '../ordered-iterators.ts';
import { behindProxy, isProxy } from '../proxies.ts';
import { typeError } from '../raise.ts';
import { holdDict } from '../result-tuples.ts';
import { pushAt } from '../item-at.ts';
import { unnamed } from './clinic.ts';

function nextOfReversed(machine: Machine, frame: Frame, self: NativeObject): boolean {
  const { heap } = machine;
  const sequence = self.get(heap, '.seq');
  if (!sequence || self.position < 0) return false;
  if (pushAt(machine, frame, sequence, self.position)) {
    self.position -= 1;
    return true;
  }
  self.position = -1;
  self.drop(heap, '.seq');
  return false;
}

function reversedOf(call: Call, object: PyObject): PyObject | undefined {
  const { machine, frame } = call;
  if (isProxy(object)) return behindProxy(machine, object, (target) => reversedOf(call, target));
  const own = machine.special(object, '__reversed__');
  if (own) {
    if (own instanceof UnboundSpecial && own.found === machine.heap.none) {
      throw typeError(machine, `'${object.type.name}' object is not reversible`);
    }
    callBound(machine, frame, own, [object]);
    return undefined;
  }
  const native = object instanceof NativeObject && object.type.lookup('__reversed__');
  if (native) {
    machine.call(frame, native, [object]);
    return undefined;
  }
  if (object instanceof PyList) {
    return holdFields(machine, new PyIterator('reversed', object), [['.sequence', object]]);
  }
  if (object instanceof PyRange) return reversedRange(machine, object);
  const dict = object instanceof PyView ? object.dict : object;
  if (dict instanceof PyOrderedDict) {
    const kind = object instanceof PyView ? object.kind : 'keys';
    return orderedIterator(machine, dict, kind, true);
  }
  if (dict instanceof PyDict) {
    const kind = object instanceof PyView ? object.kind : 'keys';
    return holdDict(machine, new PyDictIterator(kind, dict, true), dict);
  }
  const sequence = object instanceof PyTuple || object instanceof PyStr;
  if (!sequence && !machine.special(object, '__getitem__')) {
    throw typeError(machine, `'${object.type.name}' object is not reversible`);
  }
  const size = lengthOf(call, object);
  const made = newNative(machine, reversedType, 4, [['.seq', object]], {
    next: nextOfReversed,
    hint: (self) => self.position + 1,
  });
  made.position = size - 1;
  return made;
}

/** `reversed(…)`. */
export const reversed: Native = (call) => {
  const [object] = unnamed(call, 'reversed', 1);
  return object && reversedOf(call, object);
};

/** range_reverse of Objects/rangeobject.c: an iterator over the numbers backwards. */
function reversedRange(machine: Machine, range: PyRange): PyIterator {
  const { start, step, length } = range;
  const last = start + BigInt(length - 1) * step;
  return machine.heap.allocate(new PyIterator('range', new PyRange(last, start - step, -step)));
}
