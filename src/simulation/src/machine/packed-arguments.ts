// Calls of C code whose arguments CPython packs (METH_VARARGS of Objects/methodobject.c, types without
// a vectorcall, wrapperdescr_call of Objects/descrobject.c; 3.11 to 3.15).
import { type FreeList, type OwnBlock, ownFreeLists } from '../objects/free-lists.ts';
import type { PyType } from '../objects/object.ts';
import type { Call } from './context.ts';

/** The last minor version that packs the arguments of a function or of a type. */
const lastToPack = new Map<string, number>([
  ...labels(12, 'str int', 'str.find str.rfind str.index str.rindex str.count'),
  ...labels(12, 'str.startswith str.endswith'),
  ...labels(13, 'set.union set.update set.intersection set.intersection_update'),
  ...labels(13, 'set.difference set.difference_update frozenset.union'),
  ...labels(13, 'frozenset.intersection frozenset.difference'),
  ...labels(
    99,
    'str.format dict.update sys.getsizeof gc.get_referents gc.get_referrers gc.set_threshold',
  ),
  ...labels(99, 'vars bytes bytearray property slice'),
]);

/** Functions that bind a method of a builtin type to their argument. */
const binding = new Set(['sys.getsizeof', 'reversed', 'sorted']);

/** Functions for which CPython makes more than the model knows. */
const unclear = new Set(['dir', 'zip', 'staticmethod', 'classmethod']);

function labels(last: number, ...names: readonly string[]): [string, number][] {
  return names.flatMap((some) => some.split(' ').map((name): [string, number] => [name, last]));
}

type Own = readonly [FreeList | null, OwnBlock];

/** What CPython makes for itself for the time of a call of the C code with this name. */
export function packArguments(call: Call, label: string, bound: boolean): readonly Own[] {
  const { machine, args, names } = call;
  machine.heap.blocks.meter?.called(label);
  const last = lastToPack.get(label);
  const binds = binding.has(label);
  if (unclear.has(label)) machine.collector.disturbed();
  if (last === undefined && !binds) return none;
  const { minor } = machine.profile;
  const made: Own[] = [];
  if (last !== undefined && last >= minor) {
    const count = args.length - names.length - (bound ? 1 : 0);
    if (count > 0) made.push(make(call, ownFreeLists.tuples(count)));
    if (names.length > 0) made.push(make(call, ownFreeLists.dicts));
  }
  if (binds && minor >= 14) made.push(make(call, ownFreeLists.builtinMethods));
  return made;
}

const none: readonly Own[] = [];

/** What CPython makes where a type without Python code in its way is called. */
export function packForType(call: Call, type: PyType): readonly Own[] {
  if (unclear.has(type.solid.name)) call.machine.collector.disturbed();
  if (!type.isUserClass) return packArguments(call, type.name, false);
  const count = call.args.length - call.names.length;
  return count > 0 ? [make(call, ownFreeLists.tuples(count))] : none;
}

/** What a wrapper of a slot is called with: a tuple with the object in it, and one without. */
export function packForSlot(call: Call): readonly Own[] {
  const { length } = call.args;
  const { own } = call.machine;
  if (own.slotCalled) {
    own.slotCalled = false;
    return none;
  }
  const made = [make(call, ownFreeLists.tuples(length))];
  if (length > 1) made.push(make(call, ownFreeLists.tuples(length - 1)));
  return made;
}

/** The call is over. */
export function unpackArguments(call: Call, made: readonly Own[]): void {
  for (const [list, block] of made.toReversed()) call.machine.heap.dropOwn(list, block);
}

function make({ machine }: Call, list: FreeList | null): Own {
  return [list, machine.heap.makeOwn(list)];
}
