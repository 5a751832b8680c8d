import { parseProgram, type Program } from '#exercise/program.ts';

const texts = import.meta.glob<string>('/content/programs/**/*.py', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The program `content/programs/<name>.py`, without its expectations. For `.astro` wrappers, when
 * the site is built; throws where there is none, so that a wrong name ends the build.
 */
export function loadProgram(name: string): Program {
  const text = texts[`/content/programs/${name}.py`];
  if (text === undefined) throw new Error(`content/programs/${name}.py does not exist`);
  return parseProgram(text);
}

function sourcesOf(isWanted: (program: Program) => boolean): Record<string, string> {
  const name = (path: string) => path.slice('/content/programs/'.length, -'.py'.length);
  return Object.fromEntries(
    Object.entries(texts).flatMap(([path, text]) => {
      const program = parseProgram(text);
      return isWanted(program) ? [[name(path), program.source]] : [];
    }),
  );
}

/** The source of every program of `content/programs/` by its name. */
export function allPrograms(): Record<string, string> {
  return sourcesOf(() => true);
}

/** Those that the simulation runs. */
export function simulatedPrograms(): Record<string, string> {
  return sourcesOf(({ isRealOnly }) => !isRealOnly);
}
