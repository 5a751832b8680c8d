import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { idPattern } from '#exercise/id.ts';

/** What keeps an author's command from being done, said so that they can mend it. */
export class AuthorError extends Error {}

/** Throws unless an id is in kebab-case and nothing has it. */
export function demandNewId(kind: 'lessons' | 'exercises', id: string): void {
  if (!idPattern.test(id)) {
    throw new AuthorError(
      `"${id}" is no id: use small letters and hyphens, as in "weak-references".`,
    );
  }
  if (existsSync(`content/${kind}/${id}`)) {
    throw new AuthorError(`content/${kind}/${id} exists already. Choose another id.`);
  }
}

/** Writes files as the formatter of the project would leave them. */
export async function writeFormatted(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await formatted(path, content));
  }
}

/** Changes the text of a file that is there. */
export async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFormatted(new Map([[path, change(readFileSync(path, 'utf8'))]]));
}

async function formatted(path: string, content: string): Promise<string> {
  if (!/\.(mdx|yaml)$/.test(path)) return content;
  const config = await resolveConfig(new URL('../../../package.json', import.meta.url));
  // Its plugins are for other files, and are looked for where the command runs.
  return format(content, { ...config, plugins: [], filepath: path });
}
