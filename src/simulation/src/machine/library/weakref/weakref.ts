import type { LibraryPart } from '../part.ts';
import { finalizeSource } from './finalize.ts';
import { keysSource } from './keys.ts';
import { mappingSource } from './mapping.ts';
import { methodsSource } from './methods.ts';
import { guard, removals, type Removals } from './removals.ts';
import { setSource } from './set.ts';
import { valuesSource } from './values.ts';

function container(source: (way: Removals) => string, before = '') {
  return (minor: number) => {
    const imports = '\nfrom weakref import ref, _remove_dead_weakref\n';
    return `${imports}${minor < 14 ? guard : ''}${before}${source(removals(minor))}`;
  };
}

/** The parts of weakref that are in Python. */
export const weakrefParts: readonly LibraryPart[] = [
  {
    names: 'ProxyTypes',
    source: () =>
      'from weakref import ProxyType, CallableProxyType\nProxyTypes = (ProxyType, CallableProxyType)',
  },
  { names: 'WeakMethod', source: () => `from weakref import ref\n${methodsSource}` },
  { names: 'WeakValueDictionary KeyedRef', source: container(valuesSource, mappingSource) },
  { names: 'WeakKeyDictionary', source: container(keysSource, mappingSource) },
  { names: 'WeakSet', source: container(setSource) },
  {
    names: 'finalize',
    source: () => `import itertools\nfrom weakref import ref\n${finalizeSource}`,
  },
];
