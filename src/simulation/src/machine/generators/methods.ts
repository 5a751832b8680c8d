// Methods of generators: gen_methods of Objects/genobject.c, CPython 3.11 to 3.15.
import { PyGenerator } from '../../objects/generators.ts';
import { exactly } from '../builtins/arguments.ts';
import { unnamed } from '../builtins/clinic.ts';
import { sizeOf } from '../builtins/size-of.ts';
import type { Call, Native } from '../context.ts';
import { typeError } from '../raise.ts';
import { closeGenerator } from './closing.ts';
import { sendOrStop, stopWithTop } from './delegation.ts';
import { throwInto } from './throwing.ts';

function generatorOf({ args: [self] }: Call): PyGenerator {
  if (self instanceof PyGenerator) return self;
  throw new Error('not a generator');
}

/** Raises where a method is given named arguments. */
function plainly({ machine, names }: Call, name: string): void {
  if (names.length > 0) throw typeError(machine, `generator.${name}() takes no keyword arguments`);
}

/** Methods of generators, by name. */
export const generatorMethods: Readonly<Record<string, Native>> = {
  __sizeof__: sizeOf,
  send(call) {
    plainly(call, 'send');
    const [value = call.machine.heap.none] = exactly(call, 1, 'generator.send');
    sendOrStop(call.machine, call.frame, generatorOf(call), value);
    return undefined;
  },
  throw(call) {
    plainly(call, 'throw');
    const { machine, frame } = call;
    const thrown = unnamed({ ...call, args: call.args.slice(1) }, 'throw', 1, 3);
    if (!throwInto(machine, frame, generatorOf(call), thrown)) throw stopWithTop(machine, frame);
    return undefined;
  },
  close(call) {
    plainly(call, 'close');
    exactly(call, 0, 'generator.close');
    closeGenerator(call.machine, call.frame, generatorOf(call));
    return undefined;
  },
};
