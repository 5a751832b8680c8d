import { PyGenerator } from '../../objects/generators.ts';
import { PyTuple } from '../../objects/sequences.ts';
import type { Native } from '../context.ts';
import { exactly } from './arguments.ts';

/** Methods of the builtin types that have few. */
export const otherMethods: Readonly<Record<string, Readonly<Record<string, Native>>>> = {
  tuple: {
    count(call) {
      const [value] = exactly(call, 1, 'tuple.count');
      const { machine, frame } = call;
      const items = call.args[0] instanceof PyTuple ? call.args[0].items : [];
      const same = items.filter(
        (item) => value && (item === value || machine.equal(frame, item, value)),
      );
      return machine.heap.int(same.length);
    },
  },
  generator: {
    close(call) {
      exactly(call, 0, 'generator.close');
      const [generator] = call.args;
      if (generator instanceof PyGenerator) {
        const { frame } = generator;
        generator.frame = null;
        frame?.clear();
      }
      return call.machine.heap.none;
    },
  },
};
