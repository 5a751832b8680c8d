// What the model knows every block of, so that tracemalloc's numbers can be told.
import { PyBytes, PyByteArray } from '../../../objects/bytes.ts';
import { type FreeList, keysFreeList, ownFreeLists } from '../../../objects/free-lists.ts';
import { PyBuiltin, PyCell, PyFunction, PyMethod } from '../../../objects/functions.ts';
import { PyGenerator } from '../../../objects/generators.ts';
import { PyInstance } from '../../../objects/instances.ts';
import {
  PyDictIterator,
  PyEnumerate,
  PyIterator,
  PyView,
  PyZip,
} from '../../../objects/iterators.ts';
import type { PyObject } from '../../../objects/object.ts';
import { PyRange } from '../../../objects/ranges.ts';
import { PyList, PyTuple } from '../../../objects/sequences.ts';
import { PyFloat, PyInt, PyStr } from '../../../objects/simple.ts';
import { PyDefaultDict, PyDict, PyOrderedDict, PySet } from '../../../objects/tables.ts';
import type { Profile } from '../../../profiles/profile.ts';

const kinds = [
  ...[PyInt, PyFloat, PyStr, PyBytes, PyByteArray, PyList, PyTuple, PyDict, PySet, PyRange],
  ...[PyInstance, PyFunction, PyMethod, PyBuiltin, PyCell, PyGenerator],
  ...[PyIterator, PyDictIterator, PyEnumerate, PyZip, PyView],
];

/** Whether the model knows all blocks that an object of this kind has. */
export function isKnownKind(object: PyObject): boolean {
  if (object instanceof PyOrderedDict || object instanceof PyDefaultDict) return false;
  return kinds.some((kind) => object instanceof kind);
}

/** What functions of C ask for beside the blocks that the model sees, and give back before they are done. */
type Asks = 'nothing' | 'little' | 'for a text' | 'much';

const known = new Map<string, Asks>([
  ...named(
    'nothing',
    'len range list id type iter next isinstance issubclass sum min max abs bool any all',
  ),
  ...named('nothing', 'enumerate reversed map filter callable object bytes bytearray slice'),
  ...named(
    'nothing',
    'sys.getsizeof sys.getrefcount gc.enable gc.disable gc.isenabled gc.is_tracked',
  ),
  ...named(
    'nothing',
    'list.append list.pop list.insert list.clear list.reverse list.copy list.index',
  ),
  ...named(
    'nothing',
    'list.extend list.count list.remove dict.get dict.items dict.keys dict.values',
  ),
  ...named(
    'nothing',
    'dict.clear dict.pop dict.setdefault set.add set.discard set.remove set.clear',
  ),
  ...named(
    'little',
    'dict set frozenset int float hash round divmod pow ord chr getattr hasattr print',
  ),
  ...named('little', 'gc.collect gc.get_count dict.update dict.copy dict.popitem set.pop set.copy'),
  ...named(
    'little',
    'set.update set.union str.startswith str.endswith generator.send generator.close',
  ),
  ...named('for a text', 'str repr format hex bin oct str.upper str.lower str.replace str.strip'),
  ...named('for a text', 'str.format str.ljust str.rjust str.encode'),
  ...named('much', 'tuple sorted list.sort str.join str.split'),
]);

function named(asks: Asks, names: string): [string, Asks][] {
  return names.split(' ').map((name) => [name, asks]);
}

/** What a function of C asks for in passing; null where it may keep what the model does not see. */
export function asksInPassing({ minor }: Profile, label: string): Asks | null {
  if (label === 'enumerate' && minor < 12) return null;
  return label.startsWith('tracemalloc.') ? 'nothing' : (known.get(label) ?? null);
}

/**
 * Blocks that every start of an interpreter with its module site leaves on its free lists, at least: what
 * 3.11 to 3.15 were seen to leave, and less.
 */
export function leftByStart({ minor }: Profile, list: FreeList): number {
  const { lists, dicts, tuples, builtinMethods } = ownFreeLists;
  if (list === lists || list === dicts) return 4;
  if (list === keysFreeList || list === tuples(1) || list === tuples(2)) return 3;
  if (list === tuples(3) || list === tuples(4)) return 1;
  return list === builtinMethods && minor >= 14 ? 1 : 0;
}

/** Bytes of what CPython takes for itself from a free list; null where that is not known. */
export function ownBytes({ sizes, word }: Profile, list: FreeList | null): number | null {
  // Of an int's text on 64 bits it was not seen.
  if (list === ownFreeLists.ints) return word === 4 ? 16 : null;
  if (list === keysFreeList) return sizes.dictKeys + 8 + 10 * word;
  if (list === ownFreeLists.writers) return word === 8 ? 56 : 36;
  if (list === ownFreeLists.lists) return sizes.list;
  if (list === ownFreeLists.dicts) return sizes.dict;
  if (list === ownFreeLists.builtinMethods) return sizes.builtin;
  if (list === ownFreeLists.listIterators || list === ownFreeLists.tupleIterators) {
    return sizes.iterator;
  }
  for (let length = 1; length <= 20; length += 1) {
    if (list && list === ownFreeLists.tuples(length)) return sizes.tuple + length * word;
  }
  return null;
}
