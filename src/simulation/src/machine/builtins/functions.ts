// Builtin functions: Python/bltinmodule.c.
import type { Native } from '../context.ts';
import { addressOf } from '../identity.ts';
import { lateNatives } from '../late-natives.ts';
import { lengthOf } from '../lengths.ts';
import { required } from './arguments.ts';
import { print } from './print.ts';

/** The builtin functions, by name. */
export const builtinFunctions: Readonly<Record<string, Native>> = {
  ...lateNatives(
    'hex oct bin abs divmod pow round ord chr ascii format',
    async () => (await import('./number-functions.ts')).numberFunctions,
  ),
  print,
  len(call) {
    return call.machine.heap.int(lengthOf(call, required(call, 0, 'len()')));
  },
  id(call) {
    return addressOf(call.machine, required(call, 0, 'id()'));
  },
  ...lateNatives(
    'iter next repr hash callable any all sorted',
    async () => (await import('./common-functions.ts')).commonFunctions,
  ),
  ...lateNatives('sum', async () => ({ sum: (await import('./sum.ts')).sum })),
  ...lateNatives('min max', async () => {
    const { extreme } = await import('./extreme.ts');
    return { min: extreme('min'), max: extreme('max') };
  }),
  ...lateNatives(
    'isinstance issubclass getattr hasattr setattr delattr vars dir',
    async () => (await import('./attribute-functions.ts')).attributeFunctions,
  ),
  ...lateNatives('globals locals', async () => (await import('./name-functions.ts')).nameFunctions),
  ...lateNatives(
    'exec eval compile',
    async () => (await import('../evaluating/functions.ts')).evaluatingFunctions,
  ),
};
