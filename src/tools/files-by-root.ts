import { basename } from 'node:path';
import type { Rolldown } from 'vite';

type Context = Rolldown.ChunkingContext;

/**
 * For a build with one entry: puts a module into the file of the root that is loaded first of those
 * that need it, a root being the entry or what it imports on demand. Rolldown alone scatters what
 * roots share over many files.
 */
export const filesByRoot: Rolldown.CodeSplittingOptions = {
  // A group takes what its modules import with it, so the entry chooses first.
  groups: [0, 1].map((depth) => ({
    priority: 1 - depth,
    name: (id, context) => {
      const roots = rootsOf(id, context);
      const depths = roots.map((root) => depthOf(root, context));
      if (Math.min(...depths) !== depth) return null;
      if (depth === 0) return 'first';
      const [root, ...others] = roots.filter((_root, at) => depths[at] === depth);
      // A root that nothing further hangs on shares nothing.
      const alone = root !== undefined && others.length === 0 && leadsOn(root, context);
      return alone ? basename(root, '.ts') : null;
    },
  })),
};

/** Whether a module imports any on demand, itself or through others. */
function leadsOn(id: string, context: Context): boolean {
  const modules = new Set([id]);
  for (const module of modules) {
    const info = context.getModuleInfo(module);
    if (info && info.dynamicallyImportedIds.length > 0) return true;
    for (const next of info?.importedIds ?? []) modules.add(next);
  }
  return false;
}

/** The roots that import a module, itself maybe, directly or through others. */
function rootsOf(id: string, context: Context): string[] {
  const importers = new Set([id]);
  for (const importer of importers) {
    for (const next of context.getModuleInfo(importer)?.importers ?? []) importers.add(next);
  }
  return [...importers].filter((importer) => {
    const info = context.getModuleInfo(importer);
    return info !== null && (info.isEntry || info.dynamicImporters.length > 0);
  });
}

/** How many imports on demand lead from the entry to a root, at least; roots may lead to each other. */
function depthOf(root: string, context: Context): number {
  const passed = new Set<string>();
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    for (const each of level) passed.add(each);
    const infos = level.map((each) => context.getModuleInfo(each));
    if (infos.some((info) => info === null || info.isEntry)) return depth;
    const above = infos.flatMap((info) => info?.dynamicImporters ?? []);
    level = [...new Set(above.flatMap((importer) => rootsOf(importer, context)))].filter(
      (each) => !passed.has(each),
    );
  }
  return Infinity;
}
