/**
 * The npm package that a module of a bundle comes from; null for the project's own. The bundler names
 * what it adds itself `\0vite/…` and `\0rolldown/…`.
 */
export function packageOf(module: string): string | null {
  const added = /^\0(vite|rolldown)\//.exec(module)?.[1];
  if (added !== undefined) return added;
  const [, name] =
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? [];
  return name ?? null;
}
