// Iterators over an OrderedDict: odictiter_iternext of Objects/odictobject.c, CPython 3.11 to 3.15. They
// hold the key that comes next.
import type { ViewKind } from '../objects/iterators.ts';
import { builtinType, type PyObject } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import type { DictEntry, PyOrderedDict } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { type NativeObject, newNative } from './native-object.ts';
import { raise } from './raise.ts';
import { refill } from './result-tuples.ts';
import { newTuple } from './sequences.ts';

const iteratorType = builtinType('odict_iterator');

/** A new iterator over the keys, values or items, from either end. */
export function orderedIterator(
  machine: Machine,
  dict: PyOrderedDict,
  kind: ViewKind,
  backwards: boolean,
): NativeObject {
  const { heap } = machine;
  const { state, used } = dict;
  // The order cannot change while the iterator goes on: it looks at the state each time.
  const entries = backwards ? [...dict.nodes.keys()].toReversed() : null;
  const walk = entries ? entries.values() : dict.nodes.keys();
  const first = walk.next().value;
  let next: DictEntry | undefined = first;
  const fields: (readonly [string, PyObject])[] = [];
  if (kind === 'items') fields.push(['.result', newTuple(machine, [heap.none, heap.none])]);
  fields.push(['.dict', dict]);
  if (first) fields.push(['.current', first.key]);
  let ended = false;
  const end = (self: NativeObject) => {
    ended = true;
    self.drop(heap, '.dict');
  };
  return newNative(machine, iteratorType, 8, fields, {
    hint: () => (next ? dict.used : 0),
    next(inner, frame, self) {
      if (ended) return false;
      const entry = next;
      if (!entry) {
        end(self);
        return false;
      }
      if (dict.state !== state || dict.used !== used) {
        const what = dict.state !== state ? 'mutated' : 'changed size';
        end(self);
        throw raise(inner, 'RuntimeError', `OrderedDict ${what} during iteration`);
      }
      next = walk.next().value;
      pushEntry(inner, frame, self, kind, entry);
      if (next) self.put(heap, '.current', next.key);
      else self.drop(heap, '.current');
      return true;
    },
  });
}

function pushEntry(
  machine: Machine,
  frame: Frame,
  self: NativeObject,
  kind: ViewKind,
  { key, value }: DictEntry,
): void {
  const { heap } = machine;
  if (kind !== 'items') {
    frame.push(kind === 'keys' ? key : value);
    return;
  }
  const result = self.get(heap, '.result');
  if (result instanceof PyTuple && result.count === 1) {
    frame.push(result);
    refill(machine, result, [key, value]);
  } else frame.push(newTuple(machine, [key, value], heap.profile.minor >= 15));
}
