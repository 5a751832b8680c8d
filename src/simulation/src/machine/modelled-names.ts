import { createAllocator } from '../allocator/allocator.ts';
import { Heap } from '../objects/heap.ts';
import { PyType } from '../objects/object.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { profiles } from '../profiles/profiles.ts';
import { keywords } from '../syntax/tokens.ts';
import { LogWriter } from '../trace/writer.ts';
import { Collection } from './collection.ts';
import { Interpreter } from './machine.ts';
import { exportedNames } from './modules/exported-names.ts';
import { moduleChunks } from './modules/module-chunks.ts';
import { importModule } from './modules/modules.ts';

/** The names that a program can use, as far as the model has them. */
export interface ModelledNames {
  readonly keywords: readonly string[];
  readonly builtins: readonly string[];
  /** Public names of each module. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
  /** Public attributes of the builtin types that have some. */
  readonly types: Readonly<Record<string, readonly string[]>>;
}

/** Keywords that a program can hold, but not for the model. */
const notModelled = new Set(['async', 'await']);

const isPublic = (name: string) => !name.startsWith('_');

/** What a program for this CPython may name. Every chunk must be loaded. */
export function modelledNames(id: ProfileId): ModelledNames {
  const never = () => {
    throw new Error('nothing runs');
  };
  const writer = new LogWriter(1e6, never);
  const collection = new Collection(id);
  const heap = new Heap(profiles[id], writer, createAllocator(id), collection, 1e6, never);
  const machine = new Interpreter(profiles[id], heap, () => collection, never);
  const builtins = [...machine.builtins].filter(([name]) => isPublic(name));
  const modules = [...moduleChunks.keys()].filter(isPublic).map((name) => {
    const module = importModule(heap, name);
    return [name, module ? exportedNames(module).sort() : []] as const;
  });
  const types = builtins.flatMap(([name, value]) => {
    const names = value instanceof PyType ? [...value.attributes.keys()].filter(isPublic) : [];
    return names.length > 0 ? [[name, names.sort()] as const] : [];
  });
  return {
    keywords: [...keywords].filter((word) => !notModelled.has(word)).sort(),
    builtins: builtins.map(([name]) => name).sort(),
    modules: Object.fromEntries(modules),
    types: Object.fromEntries(types),
  };
}
