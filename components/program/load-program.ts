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

const nameOf = (path: string) => path.slice('/content/programs/'.length, -'.py'.length);

/** The names of all programs of `content/programs/`. */
export function programNames(): string[] {
  return Object.keys(texts).map(nameOf);
}

function sourcesOf(isWanted: (program: Program) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([path, text]) => {
      const program = parseProgram(text);
      return isWanted(program) ? [[nameOf(path), program.source]] : [];
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
