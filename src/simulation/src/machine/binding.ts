// Which argument goes to which parameter: initialize_locals, missing_arguments and
// too_many_positional of Python/ceval.c.
import type { PyFunction } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { type Raised, typeError } from './raise.ts';

/** Where the arguments of one call go. */
export interface Binding {
  /** For each argument the local it goes to, or null for `*args`. */
  readonly targets: readonly (number | null)[];
  readonly defaults: readonly { readonly index: number; readonly value: PyObject }[];
  /** The local of `*args`, or null. */
  readonly rest: number | null;
}

/** Plans a call with `count` arguments, the last ones named. Raises `TypeError` as CPython does. */
export function bindNames(
  machine: Machine,
  callee: PyFunction,
  count: number,
  names: readonly string[],
): Binding {
  const { code } = callee;
  const parameters = code.parameters - (code.restParameter ? 1 : 0);
  const positional = count - names.length;
  const targets: (number | null)[] = [];
  for (let at = 0; at < positional; at += 1) targets.push(at < parameters ? at : null);
  for (const name of names) {
    const index = code.locals.indexOf(name);
    if (index < 0 || index >= parameters) {
      throw typeError(machine, `${code.qualname}() got an unexpected keyword argument '${name}'`);
    }
    if (targets.includes(index)) {
      throw typeError(machine, `${code.qualname}() got multiple values for argument '${name}'`);
    }
    targets.push(index);
  }
  const given = callee.defaults?.items ?? [];
  const firstDefault = parameters - given.length;
  if (positional > parameters && !code.restParameter) {
    throw tooMany(machine, callee, parameters, given.length, positional);
  }
  const defaults: { index: number; value: PyObject }[] = [];
  const missing: string[] = [];
  for (let index = 0; index < parameters; index += 1) {
    if (targets.includes(index)) continue;
    const value = given[index - firstDefault];
    if (value) defaults.push({ index, value });
    else missing.push(`'${code.locals[index] ?? ''}'`);
  }
  if (missing.length > 0) throw missingArguments(machine, callee, missing);
  return { targets, defaults, rest: code.restParameter ? parameters : null };
}

function tooMany(
  machine: Machine,
  { code }: PyFunction,
  parameters: number,
  optional: number,
  given: number,
): Raised {
  const least = parameters - optional;
  const takes =
    optional > 0 ? `from ${String(least)} to ${String(parameters)}` : String(parameters);
  const plural = optional > 0 || parameters !== 1 ? 's' : '';
  const verb = given === 1 ? 'was' : 'were';
  return typeError(
    machine,
    `${code.qualname}() takes ${takes} positional argument${plural} but ${String(given)} ${verb} given`,
  );
}

function missingArguments(
  machine: Machine,
  { code }: PyFunction,
  missing: readonly string[],
): Raised {
  const list =
    missing.length < 3
      ? missing.join(' and ')
      : `${missing.slice(0, -1).join(', ')}, and ${missing.at(-1) ?? ''}`;
  const plural = missing.length === 1 ? '' : 's';
  return typeError(
    machine,
    `${code.qualname}() missing ${String(missing.length)} required positional argument${plural}: ${list}`,
  );
}
