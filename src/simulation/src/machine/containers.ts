export { containerConstructors } from './builtins/container-constructors.ts';
export { dictMethods } from './builtins/dict-methods.ts';
export { listMethods, tupleMethods } from './builtins/list-methods.ts';
export { sliceMethods } from './builtins/slices.ts';
export { updateDict, updateFromNames } from './dict-update.ts';
export { rangeMethods } from './builtins/range-methods.ts';
