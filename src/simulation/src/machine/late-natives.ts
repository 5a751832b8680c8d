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

/**
 * Native functions that are loaded when a program needs them. They stand under names that are known
 * before, with spaces between them; a program with one of the names is taken to need them. Special methods count where they are asked
 * for: classes may define them.
 */
export function lateNatives(
  names: string,
  load: () => Promise<Natives>,
  isNeeded: (program: Signs) => boolean = () => false,
): Natives {
  const all = names.split(' ');
  const signs = all.filter((name) => !common.has(name));
  const chunk = new Chunk(
    async () => {
      const natives = await load();
      const found = Object.keys(natives);
      const same = found.length === all.length && all.every((name) => name in natives);
      if (!same) throw new Error(`lateNatives('${names}') has to say: ${found.join(' ')}`);
      return natives;
    },
    (program) =>
      isNeeded(program) ||
      signs.some((name) =>
        name.startsWith('_') ? program.code.includes(`.${name}`) : program.words.has(name),
      ),
  );
  const late = (name: string) => (call: Call) => chunk.code[name]?.(call);
  return Object.fromEntries(all.map((name) => [name, late(name)]));
}
