/** Types of objects that are parts of the program rather than of its data: drawn small or not at all. */
export const sceneryTypes: ReadonlySet<string> = new Set([
  'module',
  'function',
  'type',
  'builtin_function_or_method',
  'method',
  'method_descriptor',
  'wrapper_descriptor',
  'getset_descriptor',
  'member_descriptor',
  'code',
]);

/** Whether an object is of the program's data, and goes some time: neither immortal nor scenery. */
export function isData(object: { readonly type: string; readonly immortal: boolean }): boolean {
  return !object.immortal && !sceneryTypes.has(object.type);
}
