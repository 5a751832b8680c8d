/** The simulation with all of its chunks loaded, for tools, tests and the build of the site. */
import { loadAllChunks } from './chunks/chunk.ts';

export * from './index.ts';
export { modelledNames, type ModelledNames } from './machine/modelled-names.ts';

await loadAllChunks();
