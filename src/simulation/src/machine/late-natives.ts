import { Chunk } from '../chunks/chunk.ts';
import type { Signs } from '../chunks/signs.ts';
import type { Call, Native } from './context.ts';

type Natives = Readonly<Record<string, Native>>;

/** Names that lists and dicts have too, which say nothing of what a program needs. */
const common = new Set(
  'append clear copy count extend get index insert items keys pop remove reverse sort update values'.split(
    ' ',
  ),
);

/** Whether a program has one of the names; special methods count where they are asked for. */
export function showsNames({ words, code }: Signs, names: readonly string[]): boolean {
  return names.some((name) =>
    name.startsWith('_') ? code.includes(`.${name}`) : !common.has(name) && words.has(name),
  );
}

/**
 * Native functions of a chunk. They stand under names that are known before, with spaces between
 * them.
 */
export function nativesIn<T>(
  chunk: Chunk<T>,
  names: string,
  among: (code: T) => Natives,
): Record<string, Native> {
  const late = (name: string) => (call: Call) => {
    const native = among(chunk.code)[name];
    if (!native) throw new Error(`no ${name} in its chunk`);
    return native(call);
  };
  return Object.fromEntries(names.split(' ').map((name) => [name, late(name)]));
}

/**
 * Native functions in a chunk of their own, which a program with one of their names is taken to
 * need.
 */
export function lateNatives(
  names: string,
  load: () => Promise<Natives>,
  isNeeded: (program: Signs) => boolean = () => false,
): Natives {
  const all = names.split(' ');
  const chunk = new Chunk(
    async () => {
      const natives = await load();
      const found = Object.keys(natives);
      const same = found.length === all.length && all.every((name) => name in natives);
      if (!same) throw new Error(`lateNatives('${names}') has to say: ${found.join(' ')}`);
      return natives;
    },
    (program) => isNeeded(program) || showsNames(program, all),
  );
  return nativesIn(chunk, names, (natives) => natives);
}
