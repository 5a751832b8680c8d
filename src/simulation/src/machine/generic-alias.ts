// `list[int]`: Objects/genericaliasobject.c and PyObject_GetItem of Objects/abstract.c, 3.11 to 3.15.
import { fullName } from '../objects/class-names.ts';
import { builtinType, type PyObject, PyType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { NativeObject, newNative, type Slots } from './native-object.ts';
import { typeError } from './raise.ts';
import { newTuple } from './sequences.ts';

export const genericAliasType = builtinType('types.GenericAlias');

const generic: ReadonlySet<string> = new Set([
  ...['BaseExceptionGroup', 'ExceptionGroup'],
  ...['list', 'dict', 'tuple', 'set', 'frozenset', 'type', 'enumerate'],
  ...['collections.deque', 'collections.defaultdict', 'collections.OrderedDict'],
  ...['weakref.ReferenceType', 'array.array'],
]);

function itemsOf({ heap }: Machine, alias: NativeObject): [PyObject | undefined, PyObject[]] {
  const args = alias.get(heap, '.__args__');
  return [alias.get(heap, '.__origin__'), args instanceof PyTuple ? [...args.items] : []];
}

function nameOf(machine: Machine, frame: Frame, item: PyObject): string {
  if (item instanceof PyType) {
    return fullName(item);
  }
  return item.type.name === 'ellipsis' ? '...' : machine.repr(frame, item);
}

const slots: Slots = {
  repr: (machine, frame, self) => {
    const [origin, args] = itemsOf(machine, self);
    const names = args.map((item) => nameOf(machine, frame, item));
    const of = names.length > 0 ? names.join(', ') : '()';
    return `${origin ? nameOf(machine, frame, origin) : ''}[${of}]`;
  },
  attribute: (machine, self, name) => self.get(machine.heap, `.${name}`) ?? null,
  call: (call, self) => {
    const { machine, frame, args, names } = call;
    const origin = self.get(machine.heap, '.__origin__');
    if (!origin) throw new Error('an alias of nothing');
    frame.push(origin);
    frame.pushNull();
    for (const argument of args) frame.push(argument);
    machine.callOnStack(frame, args.length, names);
    return undefined;
  },
  order: (machine, frame, operator, self, other) => {
    if (!(other instanceof NativeObject) || other.type !== self.type) return null;
    if (operator !== '==' && operator !== '!=') return null;
    const [[origin, args], [otherOrigin, otherArgs]] = [
      itemsOf(machine, self),
      itemsOf(machine, other),
    ];
    const same =
      origin === otherOrigin &&
      args.length === otherArgs.length &&
      args.every((item, at) => {
        const counterpart = otherArgs[at];
        return counterpart !== undefined && machine.equal(frame, item, counterpart);
      });
    return same === (operator === '==');
  },
};

/** Pushes `cls[index]`: what `__class_getitem__` gives, or a generic alias. */
export function pushOfClass(machine: Machine, frame: Frame, cls: PyType, index: PyObject): void {
  if (cls.isUserClass && cls.lookup('__class_getitem__')) {
    machine.getAttribute(frame, cls, '__class_getitem__');
    machine.call(frame, frame.peek(0), [index]);
    frame.collapse(frame.depth - 2);
    return;
  }
  if (cls.isUserClass || !generic.has(cls.name)) {
    throw typeError(machine, `type '${cls.name}' is not subscriptable`);
  }
  pushAlias(machine, frame, cls, index);
}

/** Pushes `cls[index]` as a generic alias. */
export function pushAlias(machine: Machine, frame: Frame, cls: PyObject, index: PyObject): void {
  const args = index instanceof PyTuple ? index : newTuple(machine, [index]);
  frame.push(args);
  const fields = [
    ['.__origin__', cls],
    ['.__args__', args],
  ] as const;
  frame.push(newNative(machine, genericAliasType, 8, fields, slots));
  frame.collapse(frame.depth - 2);
}
