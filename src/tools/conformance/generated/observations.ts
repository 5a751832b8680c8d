import { condition, expression, plain } from './expressions.ts';
import type { Program } from './program.ts';
import type { Kind } from './scope.ts';

/** Kinds whose objects are always made anew, so that their count is the program's own. */
const countable: readonly Kind[] = [
  'list',
  'node',
  'dict',
  'function',
  'iterator',
  'weak',
  'error',
  'numbers',
  'set',
  'tuple',
];
const sized: readonly Kind[] = [
  'list',
  'numbers',
  'dict',
  'set',
  'tuple',
  'text',
  'number',
  'node',
  'function',
  'iterator',
  'weak',
];

/** A bound name of one of some kinds, or null. */
function nameOf({ choices, scope }: Program, kinds: readonly Kind[]): string | null {
  const [first, ...others] = kinds.flatMap((kind) => scope.readable(kind));
  return first === undefined ? null : choices.pick([first, ...others]);
}

/** Writes a statement that prints something a learner would look at. */
export function observe(program: Program): void {
  const { choices } = program;
  const counted = nameOf(program, countable);
  const sys = () => program.module('sys');
  const gc = () => program.module('gc');
  const print = (text: string) => {
    program.line(`print(${text})`);
  };
  const forms: readonly [() => void, ...(() => void)[]] = [
    () => print(counted === null ? '0' : `${sys()}.getrefcount(${counted})`),
    () =>
      print(
        counted === null ? '1' : `${sys()}.getrefcount(${counted}), ${gc()}.is_tracked(${counted})`,
      ),
    () => print(`${sys()}.getsizeof(${nameOf(program, sized) ?? plain(program, 1)})`),
    () => print(plain(program, 1)),
    () => print(`${gc()}.collect()`),
    () => print(`${plain(program, 1)} is ${plain(program, 1)}`),
    () => print(`${gc()}.is_tracked(${plain(program, 1)})`),
    () => print(condition(program, 2)),
    () => {
      const node = nameOf(program, ['node']);
      print(
        node === null ? plain(program, 2) : `${program.module('weakref')}.getweakrefcount(${node})`,
      );
    },
    () => {
      const weak = nameOf(program, ['weak']);
      print(weak === null ? plain(program, 2) : `${weak}() is None`);
    },
    () =>
      print(
        `${plain(program, 1)}, ${plain(program, 1)}, sep=${expression(program, 'text', 0)}, end='|\\n'`,
      ),
    () => {
      const error = nameOf(program, ['error']);
      print(
        error === null ? plain(program, 2) : `type(${error}).__name__, ${error}, ${error}.args`,
      );
    },
    () =>
      print(
        `sorted(type(v).__name__ for v in ${gc()}.get_referents(${counted ?? plain(program, 1)}))`,
      ),
    () => print(`len(${gc()}.get_referents(${plain(program, 1)}))`),
    () =>
      print(
        `${sys()}.getsizeof(${expression(program, choices.pick(['dict', 'tuple', 'text', 'set', 'iterator', 'node']), 2)})`,
      ),
    () => {
      const node = nameOf(program, ['node']);
      print(node === null ? plain(program, 2) : `${node}.show(${plain(program, 0)})`);
    },
    () => print(`[${gc()}.is_tracked(v) for v in ${expression(program, 'list', 2)}]`),
    () =>
      print(
        `${sys()}.getrefcount(${expression(program, choices.pick(['list', 'dict', 'node']), 1)})`,
      ),
    () => {
      const error = nameOf(program, ['error']);
      print(
        error === null
          ? plain(program, 2)
          : `${error}.__traceback__ is None, ${error}.__context__ is None`,
      );
    },
  ];
  choices.pick(forms)();
}
