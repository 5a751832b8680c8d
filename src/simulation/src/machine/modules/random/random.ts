// The module random: Lib/random.py, CPython 3.11 to 3.15.
import { builtinType } from '../../../objects/object.ts';
import type { Call, Machine, Native } from '../../context.ts';
import { named, positional } from '../../builtins/arguments.ts';
import { newNative } from '../../native-object.ts';
import type { NativeModule } from '../native-module.ts';
import { randomChoices } from './choosing.ts';
import { type RandomCall, seed } from './generator.ts';
import { randomNumbers } from './numbers.ts';

const functions: Readonly<Record<string, (call: RandomCall) => ReturnType<Native>>> = {
  ...randomNumbers,
  ...randomChoices,
  seed(call) {
    const { machine, owner, given } = call;
    if (given.length > 1 || named(call, 'version'))
      throw machine.unsupported('seed() by a version');
    seed(machine, owner, given[0] ?? named(call, 'a'));
    return machine.heap.none;
  },
};

function table(asMethods: boolean): Record<string, Native> {
  const native =
    (run: (call: RandomCall) => ReturnType<Native>): Native =>
    (call: Call) => {
      const [self] = call.args;
      const owner = asMethods && self ? self : call.machine.heap;
      return run({ ...call, owner, given: positional(call).slice(asMethods ? 1 : 0) });
    };
  return Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, native(run)]));
}

/** Words of a `Random`, most of them the twister's state; 3.11 has one for weak references more. */
function wordsOf({ profile: { word, minor } }: Machine): number {
  return (word === 8 ? 317 : 629) + (minor === 11 ? 1 : 0);
}

const randomType = builtinType('Random');

/** The module random; its own functions share one generator. */
export const random: NativeModule = {
  functions: table(false),
  types: [
    {
      type: randomType,
      construct(call) {
        const { machine } = call;
        const made = newNative(machine, randomType, wordsOf(machine), [], {});
        seed(machine, made, positional(call)[0] ?? named(call, 'x'));
        return made;
      },
      methods: table(true),
    },
  ],
};
