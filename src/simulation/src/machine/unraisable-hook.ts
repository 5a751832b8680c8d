// sys.unraisablehook: make_unraisable_hook_args and format_unraisable_v of Python/errors.c, CPython 3.11
// to 3.15.
import type { PyModule } from '../objects/functions.ts';
import type { Heap } from '../objects/heap.ts';
import { builtinType, type PyObject } from '../objects/object.ts';
import { tupleType } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { PyStructSequence } from '../objects/struct-sequence.ts';
import { indexPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { addTraceback } from './exceptions/tracebacks.ts';
import { shared } from './modules/shared.ts';
import { Raised } from './raise.ts';

/** What CPython was doing when the exception came, as it says from 3.14 on. */
export type Doing =
  | 'while calling deallocator'
  | 'while calling weakref callback'
  | 'while calling GC callback'
  | 'while closing generator'
  | 'in atexit callback';

const hooks = new WeakMap<Heap, PyObject>();
const argumentsType = builtinType('UnraisableHookArgs', tupleType);
const fields = ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object'];

const place = ({ heap }: Machine) => heap.interpreter('sys.unraisablehook');

/** `sys.unraisablehook = hook`. */
export function setHook(machine: Machine, sys: PyModule, hook: PyObject): void {
  const { heap } = machine;
  const old = hooks.get(heap);
  heap.incref(hook, place(machine));
  // CPython's own does what is done where none is set.
  if (hook === sys.attributes.get('__unraisablehook__')) hooks.delete(heap);
  else hooks.set(heap, hook);
  sys.attributes.set('unraisablehook', hook);
  if (old) heap.decref(old, place(machine));
}

/**
 * Lets go of the hook at exit. It goes after all else, when nothing can be told any more: whatever a
 * function of the program holds stays with it until then.
 */
export function dropHook(machine: Machine, cleansUp: () => boolean): void {
  const hook = hooks.get(machine.heap);
  if (!hook) return;
  if (cleansUp()) throw machine.unsupported('a sys.unraisablehook at exit');
  hooks.delete(machine.heap);
  machine.heap.decref(hook, place(machine));
}

/** Calls the program's hook with an exception, and lets go of it; false where none is set. */
export function callHook(
  machine: Machine,
  error: unknown,
  doing: Doing,
  object: PyObject,
): boolean {
  const hook = hooks.get(machine.heap);
  if (!hook || !(error instanceof Raised)) return false;
  const { frame, heap } = machine;
  const { exception } = error;
  const { depth } = frame;
  // What C raised has none yet.
  if (!exception.get('.__traceback__')) addTraceback(machine, exception, frame);
  const traceback = exception.get('.__traceback__') ?? heap.none;
  frame.push(exception.type);
  frame.push(traceback);
  frame.push(messageOf(machine, doing));
  frame.push(heap.allocate(new PyStructSequence(argumentsType, fields)));
  const args = frame.peek(0);
  if (!(args instanceof PyStructSequence)) return false;
  const told = tellsObject(machine, doing) ? object : heap.none;
  for (const item of [exception.type, exception, traceback, frame.peek(1), told]) {
    heap.incref(item, indexPlace(args.id, args.items.length));
    args.items.push(item);
  }
  // From 3.14 on the hook is held while it runs.
  if (machine.profile.minor >= 14) frame.push(hook);
  try {
    machine.call(frame, hook, [args]);
  } catch (inner) {
    // That is told on standard error too.
    if (!machine.swallow(inner, 'BaseException')) throw inner;
  }
  frame.unwind(depth);
  machine.swallow(error, 'BaseException');
  return true;
}

/**
 * `err_msg`. From 3.13 or 3.14 on CPython says in it what it called, with an address, so that nothing can
 * be known of the text: whoever looks into it ends the run.
 */
function messageOf(machine: Machine, doing: Doing): PyObject {
  const { heap } = machine;
  if (tellsObject(machine, doing)) {
    const text = `Exception ignored ${doing}`;
    return doing === 'in atexit callback' ? heap.allocate(new PyStr(text)) : heap.none;
  }
  const text = shared(new PyStr(''));
  text.hidden = true;
  Object.defineProperty(text, 'value', {
    get: () => {
      throw machine.unsupported('err_msg of an exception that was ignored');
    },
  });
  return text;
}

/** Whether the object itself is told, not in words. */
function tellsObject({ profile: { minor } }: Machine, doing: Doing): boolean {
  return minor < (doing === 'in atexit callback' ? 13 : 14);
}
