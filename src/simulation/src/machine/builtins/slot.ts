import type { PyObject } from '../../objects/object.ts';
import type { Call, Native } from '../context.ts';
import { typeError } from '../raise.ts';
import { passOver } from '../special-methods.ts';

type Act = (call: Call, self: PyObject, first: PyObject, second: PyObject) => PyObject | undefined;

/** A slot wrapper that takes `count` arguments beside the object. */
export function slot(name: string, count: number, act: Act): [string, Native] {
  const native: Native = (call) => {
    const { machine } = call;
    const [self, first = machine.heap.none, second = machine.heap.none] = call.args;
    const given = call.args.length - 1;
    if (!self || given !== count) {
      const plural = count === 1 ? '' : 's';
      throw typeError(machine, `expected ${String(count)} argument${plural}, got ${String(given)}`);
    }
    passOver(self, name);
    try {
      return act(call, self, first, second);
    } finally {
      passOver(null, name);
    }
  };
  return [name, native];
}
