import { PyGenerator } from '../../objects/generators.ts';
import type { Native } from '../context.ts';
import { exactly } from './arguments.ts';
import { tupleMethods } from './list-methods.ts';
import { rangeMethods } from './ranges.ts';
import { sliceMethods } from './slices.ts';

/** Methods of the builtin types that have few. */
export const otherMethods: Readonly<Record<string, Readonly<Record<string, Native>>>> = {
  tuple: tupleMethods,
  range: rangeMethods,
  slice: sliceMethods,
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
