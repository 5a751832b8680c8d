// What a call says whose arguments do not fit: missing_arguments, too_many_positional and
// positional_only_passed_as_keyword of Python/ceval.c.
import type { PyFunction } from '../objects/functions.ts';
import type { Machine } from './context.ts';
import { type Raised, typeError } from './raise.ts';
import { closestName } from './closest-name.ts';

const plural = (count: number) => (count === 1 ? '' : 's');

/** More positional arguments than parameters. */
export function tooMany(
  machine: Machine,
  { code, defaults, qualname }: PyFunction,
  given: number,
  bound: Uint8Array,
): Raised {
  const { positional } = code;
  const optional = defaults?.items.length ?? 0;
  const takes =
    optional > 0
      ? `from ${String(positional - optional)} to ${String(positional)}`
      : String(positional);
  const many = optional > 0 || positional !== 1 ? 's' : '';
  const named = bound.subarray(positional).filter((isBound) => isBound === 1).length;
  const also = ` positional argument${plural(given)} (and ${String(named)} keyword-only argument${plural(named)})`;
  const verb = given === 1 && named === 0 ? 'was' : 'were';
  return typeError(
    machine,
    `${qualname}() takes ${takes} positional argument${many} but ${String(given)}${named > 0 ? also : ''} ${verb} given`,
  );
}

function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}

function missing(
  machine: Machine,
  { qualname }: PyFunction,
  names: readonly string[],
  kind: string,
): Raised {
  const count = names.length;
  const text = `missing ${String(count)} required ${kind} argument${plural(count)}: ${listed(names)}`;
  return typeError(machine, `${qualname}() ${text}`);
}

/** Positional parameters that got no argument. */
export function missingPositional(machine: Machine, callee: PyFunction, names: string[]): Raised {
  return missing(machine, callee, names, 'positional');
}

/** Keyword-only parameters that got no argument. */
export function missingKeywords(machine: Machine, callee: PyFunction, names: string[]): Raised {
  return missing(machine, callee, names, 'keyword-only');
}

/** A named argument that no parameter has, or only a positional-only one. */
export function unexpectedKeyword(
  machine: Machine,
  { code, qualname }: PyFunction,
  name: string,
  names: readonly string[],
): Raised {
  const { positionalOnly, positional, keywordOnly, locals } = code;
  const only = locals.slice(0, positionalOnly).filter((local) => names.includes(local));
  if (only.length > 0) {
    return typeError(
      machine,
      `${qualname}() got some positional-only arguments passed as keyword arguments: '${only.join(', ')}'`,
    );
  }
  const known = locals.slice(positionalOnly, positional + keywordOnly);
  const similar = machine.profile.minor >= 13 ? closestName(name, known) : null;
  const hint = similar === null ? '' : `. Did you mean '${similar}'?`;
  return typeError(machine, `${qualname}() got an unexpected keyword argument '${name}'${hint}`);
}
