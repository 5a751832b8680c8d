// Methods of dict: Objects/dictobject.c.
import { PyView, type ViewKind } from '../../objects/iterators.ts';
import { PyDict } from '../../objects/tables.ts';
import type { Call, Native } from '../context.ts';
import { clearDict, getItem, newDict, setNew, takeEntry } from '../dicts.ts';
import { hashKey } from '../hashing.ts';
import { holdFields } from '../iteration.ts';
import { raise } from '../raise.ts';
import { exactly, positionalOnly, required } from './arguments.ts';

function self({ args: [dict] }: Call): PyDict {
  if (dict instanceof PyDict) return dict;
  throw new Error('not a dict');
}

const view =
  (kind: ViewKind): Native =>
  (call) => {
    exactly(call, 0, `dict.${kind}`);
    return holdFields(call.machine, new PyView(kind, self(call)), [['.mapping', self(call)]]);
  };

/** The methods of `dict`. */
export const dictMethods: Readonly<Record<string, Native>> = {
  keys: view('keys'),
  values: view('values'),
  items: view('items'),
  get(call) {
    positionalOnly(call, 'dict.get');
    const key = required(call, 1, 'get');
    return getItem(call.machine, self(call), key) ?? call.args[2] ?? call.machine.heap.none;
  },
  setdefault(call) {
    positionalOnly(call, 'dict.setdefault');
    const key = required(call, 1, 'setdefault');
    const found = getItem(call.machine, self(call), key);
    if (found) return found;
    const value = call.args[2] ?? call.machine.heap.none;
    setNew(call.machine, self(call), key, value);
    return value;
  },
  pop(call) {
    positionalOnly(call, 'dict.pop');
    const { machine, frame } = call;
    const key = required(call, 1, 'pop');
    const hash = hashKey(machine, key, 'dict key');
    if (self(call).entries.has(hash)) {
      takeEntry(machine, frame, self(call), hash);
      return undefined;
    }
    if (call.args[2]) return call.args[2];
    throw raise(machine, 'KeyError', machine.repr(frame, key), [key]);
  },
  clear(call) {
    exactly(call, 0, 'dict.clear');
    clearDict(call.machine, self(call));
    return call.machine.heap.none;
  },
  copy(call) {
    exactly(call, 0, 'dict.copy');
    const source = self(call);
    const copy = newDict(call.machine, source.entries.size);
    for (const { key, value } of source.entries.values()) setNew(call.machine, copy, key, value);
    return copy;
  },
  update(call) {
    const [other] = exactly(call, 1, 'dict.update');
    if (!(other instanceof PyDict)) throw call.machine.unsupported('dict.update without a dict');
    for (const { key, value } of other.entries.values()) {
      setNew(call.machine, self(call), key, value);
    }
    return call.machine.heap.none;
  },
};
