import { PyGenerator } from '../../objects/generators.ts';
import type { Native } from '../context.ts';
import { refuseCleanUp } from '../finalizers.ts';
import { Frame } from '../frame.ts';
import { stopIteration, typeError } from '../raise.ts';
import { exactly } from './arguments.ts';
import { tupleMethods } from './list-methods.ts';
import { mappingProxyMethods } from './mapping-proxies.ts';
import { rangeMethods } from './ranges.ts';
import { sliceMethods } from './slices.ts';

/** Methods of the builtin types that have few. */
export const otherMethods: Readonly<Record<string, Readonly<Record<string, Native>>>> = {
  tuple: tupleMethods,
  range: rangeMethods,
  slice: sliceMethods,
  mappingproxy: mappingProxyMethods,
  generator: {
    send(call) {
      exactly(call, 1, 'generator.send');
      const { machine, frame, args } = call;
      const [generator, value] = args;
      if (!(generator instanceof PyGenerator) || !value)
        throw machine.unsupported('generator.send');
      const fresh = generator.frame instanceof Frame && generator.frame.next === 0;
      if (fresh && value !== machine.heap.none) {
        throw typeError(machine, "can't send non-None value to a just-started generator");
      }
      if (machine.resume(frame, generator, value)) return undefined;
      throw stopIteration(machine, generator);
    },
    close(call) {
      exactly(call, 0, 'generator.close');
      const [generator] = call.args;
      if (generator instanceof PyGenerator) {
        refuseCleanUp(call.machine, generator);
        const { frame } = generator;
        generator.frame = null;
        frame?.clear();
      }
      return call.machine.heap.none;
    },
  },
};
