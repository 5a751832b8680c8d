import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Every file of the content, by its path from the project's root, with forward slashes. */
export function contentFiles(pattern: string): string[] {
  return globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Names of the folders directly under `content/<kind>/`. */
export function folders(kind: 'lessons' | 'exercises'): string[] {
  return [...new Set(contentFiles(`content/${kind}/*/*`).map((path) => basename(dirname(path))))];
}
