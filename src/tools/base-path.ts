/**
 * The path that the site will live under, from the environment variable BASE_PATH, with a slash at
 * both ends: `courses/memory` means `/courses/memory/`. `/` when it is not set.
 */
export function basePath(): string {
  const inner = (process.env.BASE_PATH ?? '').replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
