// What abstract classes remember of others: Modules/_abc.c, CPython 3.11 to 3.15.
import { builtinType, PyType } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { isListed } from '../builtin-names.ts';
import type { Call, Machine, Native } from '../context.ts';
import { newNative } from '../native-object.ts';
import { newTuple } from '../sequences.ts';

interface Memory {
  readonly registered: Set<PyType>;
  readonly accepted: WeakSet<PyType>;
  rejected: WeakSet<PyType>;
  /** How many classes had been registered anywhere when `rejected` was made. */
  version: number;
}

const memories = new WeakMap<PyType, Memory>();
const dataType = builtinType('_abc._abc_data');
let registrations = 0;

function memoryOf(cls: PyType): Memory {
  const known = memories.get(cls);
  if (known) return known;
  const made: Memory = {
    registered: new Set(),
    accepted: new WeakSet(),
    rejected: new WeakSet(),
    version: registrations,
  };
  memories.set(cls, made);
  return made;
}

function pair({ machine, args: [cls, other] }: Call): [Memory, PyType] {
  if (cls instanceof PyType && other instanceof PyType) return [memoryOf(cls), other];
  throw machine.unsupported('an abstract class of no type');
}

/** Special methods of types of C whose tables the model does not have. */
const known: Readonly<Record<string, string>> = {
  dict_keys: '__len__ __iter__ __contains__ __reversed__',
  dict_items: '__len__ __iter__ __contains__ __reversed__',
  dict_values: '__len__ __iter__ __reversed__',
  'collections.deque': '__len__ __iter__ __contains__ __reversed__ !__hash__',
  'array.array': '__len__ __iter__ __contains__ !__hash__',
  'functools.partial': '__call__',
  'functools._lru_cache_wrapper': '__call__',
  'types.SimpleNamespace': '!__hash__',
};

/** Whether a type itself has a method: null where it has none of this name, false where it is None. */
function hasOwn(machine: Machine, type: PyType, method: string): boolean | null {
  const own = type.attributes.get(method);
  if (own) return own !== machine.heap.none;
  if (type.isUserClass || isListed(type.name) || type.name === 'object') return null;
  const methods =
    known[type.name] ?? (/iterator$|^itertools\./.test(type.name) ? '__iter__ __next__' : null);
  if (methods === null) throw machine.unsupported(`the special methods of ${type.name}`);
  if (methods.split(' ').includes(`!${method}`)) return false;
  return methods.split(' ').includes(method) ? true : null;
}

/** The functions of `_library` that `abc` is made of, by name. */
export const abcFunctions: Readonly<Record<string, Native>> = {
  /** The object that holds all of this in CPython. */
  abc_data: ({ machine }) =>
    newNative(machine, dataType, machine.profile.word === 8 ? 6 : 8, [], {}),
  /** Whether a class is known to be a subclass, or None. */
  abc_known(call) {
    const [memory, other] = pair(call);
    const { heap } = call.machine;
    if (memory.accepted.has(other)) return heap.true;
    if (memory.version !== registrations) {
      memory.rejected = new WeakSet();
      memory.version = registrations;
    }
    return memory.rejected.has(other) ? heap.false : heap.none;
  },
  abc_remember(call) {
    const [memory, other] = pair(call);
    const { machine, frame, args } = call;
    const answer = args[2];
    const yes = answer !== undefined && machine.truth(frame, answer);
    (yes ? memory.accepted : memory.rejected).add(other);
    return machine.heap.none;
  },
  abc_register(call) {
    const [memory, other] = pair(call);
    memory.registered.add(other);
    registrations += 1;
    return call.machine.heap.none;
  },
  /** `abc.get_cache_token()`: changes with each registration. */
  abc_version: ({ machine }) => machine.heap.int(BigInt(registrations)),
  /** True where a class has all of these methods, else NotImplemented. */
  abc_has({ machine, args: [cls, names] }) {
    const { heap } = machine;
    if (!(cls instanceof PyType && names instanceof PyStr)) return heap.notImplemented;
    const has = names.value.split(' ').every((method) => {
      for (const base of cls.mro) {
        const own = hasOwn(machine, base, method);
        if (own !== null) return own;
      }
      return false;
    });
    return has ? heap.true : heap.notImplemented;
  },
  abc_registered({ machine, args: [cls] }) {
    return newTuple(machine, cls instanceof PyType ? [...memoryOf(cls).registered] : []);
  },
};
