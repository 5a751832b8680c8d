// What a weak proxy passes on to the object that it stands for, which it holds meanwhile: UNWRAP and
// its users in Objects/weakrefobject.c, CPython 3.11 to 3.15.
import { PyWeakref } from '../objects/instances.ts';
import type { PyObject } from '../objects/object.ts';
import type { Call, Machine, Native } from './context.ts';
import { raise } from './raise.ts';

/** Whether an object is a weak proxy. */
export function isProxy(object: PyObject): object is PyWeakref {
  return object instanceof PyWeakref && object.isProxy;
}

/** What a proxy stands for; raises `ReferenceError` when that is gone. */
export function aliveReferent(machine: Machine, proxy: PyWeakref): PyObject {
  if (proxy.referent) return proxy.referent;
  throw raise(machine, 'ReferenceError', 'weakly-referenced object no longer exists');
}

/** Asks the object behind a proxy, which is held meanwhile. Raises `ReferenceError` if it is gone. */
export function behindProxy<T>(
  machine: Machine,
  proxy: PyWeakref,
  ask: (object: PyObject) => T,
): T {
  const object = aliveReferent(machine, proxy);
  const place = machine.heap.interpreter('proxy at work');
  machine.heap.incref(object, place);
  try {
    return ask(object);
  } finally {
    machine.heap.decref(object, place);
  }
}

/**
 * Does something with what two operands stand for; false where neither is a proxy. The caller asks
 * first what the left one does itself.
 */
export function behindProxies(
  machine: Machine,
  a: PyObject,
  b: PyObject,
  act: (a: PyObject, b: PyObject) => void,
): boolean {
  if (isProxy(a)) {
    behindProxy(machine, a, (left) => {
      if (!behindProxies(machine, left, b, act)) act(left, b);
    });
    return true;
  }
  if (!isProxy(b)) return false;
  behindProxy(machine, b, (right) => {
    act(a, right);
  });
  return true;
}

/** Lets a function of C see what the proxies among its arguments stand for. */
export function unwrapping(native: Native): Native {
  return (call: Call) => {
    const proxy = call.args.find(isProxy);
    if (!proxy) return native(call);
    return behindProxy(call.machine, proxy, (target) =>
      unwrapping(native)({ ...call, args: call.args.with(call.args.indexOf(proxy), target) }),
    );
  };
}
