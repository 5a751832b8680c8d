// Calls of C code whose arguments CPython packs (METH_VARARGS of Objects/methodobject.c, types without
// a vectorcall, wrapperdescr_call of Objects/descrobject.c; 3.11 to 3.15).
import { type FreeList, type OwnBlock, ownFreeLists } from '../objects/free-lists.ts';
import { baseExceptionType } from '../objects/exceptions.ts';
import { collectorParameters } from '../profiles/collector.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import type { PyFunction } from '../objects/functions.ts';
import type { Call } from './context.ts';

/** The last minor version that packs the arguments of a function or of a type. */
const lastToPack = new Map<string, number>([
  ...labels(12, 'str.find str.rfind str.index str.rindex str.count'),
  ...labels(12, 'str.startswith str.endswith'),
  ...labels(13, 'set.union set.update set.intersection set.intersection_update'),
  ...labels(13, 'set.difference set.difference_update frozenset.union'),
  ...labels(13, 'frozenset.intersection frozenset.difference'),
  ...labels(
    99,
    'str.format dict.update sys.getsizeof gc.get_referents gc.get_referrers gc.set_threshold',
  ),
  ...labels(99, 'vars'),
]);

/** The first minor version in which a type takes its arguments as they are: it has a `tp_vectorcall`. */
const takesDirectly = new Map<string, number>([
  ...labels(11, 'type object bool float list tuple dict set frozenset range map filter super'),
  ...labels(11, 'enumerate reversed'),
  // Their arguments' tuple is a part of what they make.
  ...labels(11, 'itertools.chain operator.methodcaller'),
  ...labels(13, 'int str'),
]);

/** Functions that bind a method of a builtin type to their argument. */
const binding = new Set(['sys.getsizeof', 'reversed', 'sorted']);

/** Functions for which CPython makes more than the model knows. */
const unclear = new Set(
  'dir zip functools.reduce itertools.zip_longest object.__reduce_ex__ tuple.__new__'.split(' '),
);
/** Of these the model knows it until 3.14. */
const unclearLately = new Set(
  'collections.defaultdict bytes bytearray str.translate operator.methodcaller'.split(' '),
);
/** Of these it does not where arguments are named. */
const unclearNamed = new Set(['collections.OrderedDict', 'max', 'min']);

/** Tells the collector where the model does not know all that a call makes. */
function noteUnclear({ machine, names }: Call, label: string): void {
  const named = names.length > 0;
  const { minor } = machine.profile;
  if (
    unclear.has(label) ||
    (minor >= 15 && unclearLately.has(label)) ||
    (named && unclearNamed.has(label))
  ) {
    machine.collector.disturbed();
  } else if (named && minor < 12 && label !== 'print' && machine.own.isFirstNamed(label)) {
    // A tuple of the names of the parameters is made once (parser_init), before the program or now.
    machine.collector.disturbed(1);
  }
}

function labels(last: number, ...names: readonly string[]): [string, number][] {
  return names.flatMap((some) => some.split(' ').map((name): [string, number] => [name, last]));
}

type Own = readonly [FreeList | null, OwnBlock];

/** What CPython makes for itself for the time of a call of the C code with this name. */
export function packArguments(call: Call, label: string, bound: boolean): readonly Own[] {
  call.machine.heap.blocks.meter?.called(label);
  if (label.endsWith('.__new__')) {
    noteUnclear(call, label);
    return packForNew(call);
  }
  const last = lastToPack.get(label);
  return packed(call, label, bound, last !== undefined && last >= call.machine.profile.minor);
}

/** tp_new_wrapper: what it is given, which it takes directly from 3.15 on, and that without the class. */
function packForNew(call: Call): readonly Own[] {
  const { minor, id } = call.machine.profile;
  const count = call.args.length - call.names.length;
  // Not known of 3.14; where objects are counted as they are tracked it makes no difference.
  if (collectorParameters[id].counts === 'allocated' && minor === 14) {
    call.machine.collector.disturbed(1);
  }
  return (minor < 15 ? [count, count - 1] : [count - 1]).flatMap((length) =>
    length > 0 ? [make(call, ownFreeLists.tuples(length))] : [],
  );
}

function packed(call: Call, label: string, bound: boolean, packs: boolean): readonly Own[] {
  const { machine, args, names } = call;
  const binds = binding.has(label);
  noteUnclear(call, label);
  if (!packs && !binds) return none;
  const { minor } = machine.profile;
  const made: Own[] = [];
  // A call with `*` of a tuple passes that on.
  if (packs && !call.tuple) {
    // `str` does so itself, where no CALL_STR_1 has it do without.
    if (label !== 'str') holdPacked(call, args.slice(bound ? 1 : 0));
    const count = args.length - names.length - (bound ? 1 : 0);
    if (count > 0) made.push(make(call, ownFreeLists.tuples(count)));
    if (names.length > 0 && label !== 'functools.partial')
      made.push(make(call, ownFreeLists.dicts));
  }
  if (binds) made.push(make(call, minor >= 14 ? ownFreeLists.builtinMethods : null));
  return made;
}

/** Tuple and dict hold the arguments, which shows where a class of the program is asked meanwhile. */
function holdPacked({ frame }: Call, args: readonly PyObject[]): void {
  if (args.every(({ cls }) => !cls)) return;
  for (const value of args) frame.push(value);
}

const none: readonly Own[] = [];

/** What CPython makes where a type without Python code in its way is called. */
export function packForType(call: Call, type: PyType): readonly Own[] {
  if (type.isUserClass) noteUnclear(call, type.solid.name);
  // That of an exception is its `args`.
  if (type.isSubtypeOf(baseExceptionType)) return none;
  if (!type.isUserClass) {
    const direct = takesDirectly.get(type.name) ?? Infinity;
    return packed(call, type.name, false, call.machine.profile.minor < direct);
  }
  const count = call.args.length - call.names.length;
  const made = count > 0 ? [make(call, ownFreeLists.tuples(count))] : [];
  if (call.names.length > 0) made.push(make(call, ownFreeLists.dicts));
  return made;
}

/** Where Python code is called with a dict of named arguments, a tuple of their names (_PyStack_UnpackDict). */
export function packNames(call: Call, inPython: boolean): readonly Own[] {
  const { length } = call.names;
  return inPython && length > 0 ? [make(call, ownFreeLists.tuples(length))] : none;
}

/**
 * What a function is called with by `*` and `**` goes after its frame has been made, with its own tuple
 * and dict of what it has no parameters for (_PyEvalFramePushAndInit_Ex, 3.12 to 3.15). `fresh`: the
 * tuple of `*` goes.
 */
export function packForFrame(call: Call, { code }: PyFunction, fresh: boolean): readonly Own[] {
  const { length } = call.names;
  const given = call.args.length - length;
  const made = [...packNames(call, true)];
  if (fresh && code.restParameter && given > code.positional)
    made.push(make(call, ownFreeLists.tuples(given - code.positional)));
  if (code.keywordsParameter && length > 0) made.push(make(call, ownFreeLists.dicts));
  return made;
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

/** Runs a call with what is made for it, which goes where it raises too. */
export function whilePacked<T>(call: Call, made: readonly Own[], run: () => T): T {
  try {
    return run();
  } catch (error) {
    // On 3.11 the exception itself is made afterwards.
    if (call.machine.profile.minor < 12) call.machine.collector.disturbed(1);
    throw error;
  } finally {
    unpackArguments(call, made);
  }
}

/** The call is over. */
export function unpackArguments(call: Call, made: readonly Own[]): void {
  for (const [list, block] of made.toReversed()) call.machine.heap.dropOwn(list, block);
}

function make({ machine }: Call, list: FreeList | null): Own {
  return [list, machine.heap.makeOwn(list)];
}
