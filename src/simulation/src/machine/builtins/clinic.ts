// How C functions take their arguments: _PyArg_CheckPositional, _PyArg_NoKeywords and
// _PyArg_UnpackKeywords of Python/getargs.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import type { Call } from '../context.ts';
import { typeError } from '../raise.ts';
import { named, positional } from './arguments.ts';

/** Arguments without names, between `least` and `most` of them. */
export function unnamed(
  call: Call,
  name: string,
  least: number,
  most = least,
): readonly PyObject[] {
  const { machine, args } = call;
  if (call.names.length > 0) {
    throw typeError(machine, `${name}() takes no keyword arguments`);
  }
  if (args.length >= least && args.length <= most) return args;
  const wanted = args.length < least ? least : most;
  const bound = least === most ? '' : args.length < least ? 'at least ' : 'at most ';
  const plural = wanted === 1 ? '' : 's';
  throw typeError(
    machine,
    `${name} expected ${bound}${String(wanted)} argument${plural}, got ${String(args.length)}`,
  );
}

/** Arguments that may be named, in the order of their names; the first `least` must be there. */
export function parameters(
  call: Call,
  name: string,
  names: readonly string[],
  least: number,
  keywordOnly = 0,
): (PyObject | undefined)[] {
  const { machine } = call;
  const given = positional(call);
  const most = names.length - keywordOnly;
  const plural = (count: number) =>
    `${String(count)} ${keywordOnly ? 'positional ' : ''}argument${count === 1 ? '' : 's'}`;
  if (call.args.length > names.length || given.length > most) {
    const total = call.args.length > names.length ? names.length : most;
    const words =
      call.args.length > names.length ? plural(total).replace('positional ', '') : plural(total);
    const got = call.args.length > names.length ? call.args.length : given.length;
    throw typeError(
      machine,
      `${name}() takes ${least === total ? 'exactly' : 'at most'} ${words} (${String(got)} given)`,
    );
  }
  const values = names.map((wanted, at) => given[at] ?? named(call, wanted));
  const missing = values.findIndex((value, at) => !value && at < least);
  if (missing >= 0) {
    const which = `'${names[missing] ?? ''}' (pos ${String(missing + 1)})`;
    throw typeError(machine, `${name}() missing required argument ${which}`);
  }
  const unknown = call.names.find((key) => !names.includes(key));
  if (unknown !== undefined) {
    throw typeError(
      machine,
      machine.profile.minor >= 13
        ? `${name}() got an unexpected keyword argument '${unknown}'`
        : `'${unknown}' is an invalid keyword argument for ${name}()`,
    );
  }
  if (call.names.some((key) => names.indexOf(key) < given.length)) {
    throw machine.unsupported(`${name}() with an argument given twice`);
  }
  return values;
}
