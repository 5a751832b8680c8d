import type { Program } from './program.ts';
import type { Kind, Signature } from './scope.ts';

/** Writes an expression of a kind. */
export type WriteKind = (kind: Kind) => string;

/** Arguments for a function, by position or from a list, and sometimes one too many. */
export function argumentsFor(program: Program, { takes }: Signature, write: WriteKind): string {
  const given = takes.map(write);
  const way = program.choices.below(12);
  if (way === 10) return `*[${given.join(', ')}]`;
  if (way === 11) given.push(write('number'));
  return given.join(', ');
}

/** A call of a function of the program that gives back this kind; null where there is none. */
export function callText(program: Program, kind: Kind, write: WriteKind): string | null {
  const fitting = program.scope
    .callable()
    .filter(({ gives, yields }) => (yields ? kind === 'iterator' : gives === kind));
  const [first, ...others] = fitting;
  if (!first) return null;
  const signature = program.choices.pick([first, ...others]);
  return `${signature.name}(${argumentsFor(program, signature, write)})`;
}
