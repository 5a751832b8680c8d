import { hasWord } from '../../chunks/signs.ts';
import { containerMethods, containers } from '../containers-chunk.ts';
import type { Native } from '../context.ts';
import { generators } from '../generators/generators-chunk.ts';
import { lateNatives, nativesIn } from '../late-natives.ts';

const hints = lateNatives(
  '__length_hint__',
  async () => (await import('./view-methods.ts')).hintMethods,
);
const views = lateNatives(
  'isdisjoint',
  async () => (await import('./view-methods.ts')).viewMethods,
);

/** Methods of the builtin types that have few. */
export const otherMethods: Readonly<Record<string, Readonly<Record<string, Native>>>> = {
  tuple: nativesIn(containers, containerMethods.tuple, (code) => code.tupleMethods),
  range: nativesIn(containers, containerMethods.range, (code) => code.rangeMethods),
  slice: nativesIn(containers, containerMethods.slice, (code) => code.sliceMethods),
  mappingproxy: lateNatives(
    'get keys values items copy',
    async () => (await import('./mapping-proxies.ts')).mappingProxyMethods,
    (program) => hasWord(program, 'vars __dict__ __members__ MappingProxyType'),
  ),
  ...Object.fromEntries(
    'list_iterator tuple_iterator set_iterator range_iterator str_ascii_iterator str_iterator dict_keyiterator'
      .split(' ')
      .map((type) => [type, hints]),
  ),
  dict_keys: views,
  dict_items: views,
  generator: nativesIn(generators, '__sizeof__ send throw close', (code) => code.generatorMethods),
};
