import { AuthorError } from './write-files.ts';

/** Does an author's command and prints what it says; a mistake of theirs is told with the usage. */
export async function runForAuthor(usage: string, act: () => Promise<string[]>): Promise<void> {
  try {
    console.log((await act()).join('\n'));
  } catch (error) {
    const theirs =
      error instanceof AuthorError ||
      (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!theirs) throw error;
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    process.exitCode = 1;
  }
}
