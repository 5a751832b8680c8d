// Which argument goes to which parameter: initialize_locals of Python/ceval.c.
import type { PyFunction } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyDict } from '../objects/tables.ts';
import { errors } from './errors-chunk.ts';
import type { Machine } from './context.ts';
import { getItem } from './dicts.ts';
import { typeError } from './raise.ts';

/** Where an argument without a parameter of its own goes. */
export type Elsewhere = 'rest' | 'keywords';

/** Where the arguments of one call go. */
export interface Binding {
  /** For each argument the local it goes to, or `*args` or `**kwargs`. */
  readonly targets: readonly (number | Elsewhere)[];
  readonly defaults: readonly { readonly index: number; readonly value: PyObject }[];
  /** The locals of `*args` and `**kwargs`, or null. */
  readonly rest: number | null;
  readonly keywords: number | null;
}

/** Plans a call with `count` arguments, the last ones named. Raises `TypeError` as CPython does. */
export function bindNames(
  machine: Machine,
  callee: PyFunction,
  count: number,
  names: readonly string[],
): Binding {
  const { code } = callee;
  const { positional: parameters, keywordOnly } = code;
  const given = count - names.length;
  const all = parameters + keywordOnly;
  const bound = new Uint8Array(all);
  const targets: (number | Elsewhere)[] = [];
  for (let at = 0; at < given; at += 1) {
    targets.push(at < parameters ? at : 'rest');
    if (at < parameters) bound[at] = 1;
  }
  for (const name of names) {
    const index = code.locals.indexOf(name);
    if (index < code.positionalOnly || index >= all) {
      if (!code.keywordsParameter)
        throw errors.code.unexpectedKeyword(machine, callee, name, names);
      targets.push('keywords');
      continue;
    }
    if (bound[index] === 1) {
      throw typeError(machine, `${callee.qualname}() got multiple values for argument '${name}'`);
    }
    bound[index] = 1;
    targets.push(index);
  }
  if (given > parameters && !code.restParameter)
    throw errors.code.tooMany(machine, callee, given, bound);
  const defaults = missingDefaults(machine, callee, bound);
  const rest = code.restParameter ? all : null;
  return {
    targets,
    defaults,
    rest,
    keywords: code.keywordsParameter ? all + (rest === null ? 0 : 1) : null,
  };
}

function missingDefaults(
  machine: Machine,
  callee: PyFunction,
  bound: Uint8Array,
): { index: number; value: PyObject }[] {
  const { code } = callee;
  const items = callee.defaults?.items ?? [];
  const firstDefault = code.positional - items.length;
  const found: { index: number; value: PyObject }[] = [];
  const missing: string[] = [];
  const unnamed: string[] = [];
  bound.forEach((isBound, index) => {
    if (isBound === 1) return;
    const name = code.locals[index] ?? '';
    const isNamed = index >= code.positional;
    const value = isNamed ? namedDefault(machine, callee, name) : items[index - firstDefault];
    if (value) found.push({ index, value });
    else (isNamed ? unnamed : missing).push(`'${name}'`);
  });
  if (missing.length > 0) machine.own.listInPassing();
  if (missing.length > 0) throw errors.code.missingPositional(machine, callee, missing);
  if (unnamed.length > 0) throw errors.code.missingKeywords(machine, callee, unnamed);
  return found;
}

function namedDefault(
  machine: Machine,
  { kwdefaults }: PyFunction,
  name: string,
): PyObject | undefined {
  if (!(kwdefaults instanceof PyDict)) return undefined;
  return getItem(machine, kwdefaults, machine.heap.immortalStr(name));
}
