// printf-style formatting: PyUnicode_Format in Objects/unicodeobject.c.
import { PyTuple } from '../objects/sequences.ts';
import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt, PyStr } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { typeError } from './raise.ts';

/** The string that `text % values` is, where the text is just `%s` and the value a string. */
export function formattedItself(text: string, values: PyObject): PyStr | null {
  const value = values instanceof PyTuple && values.items.length === 1 ? values.items[0] : values;
  return text === '%s' && value instanceof PyStr ? value : null;
}

/** `text % values` with %s, %r, %d, %f, %.Nf and %%. */
export function formatPercent(
  machine: Machine,
  frame: Frame,
  text: string,
  values: PyObject,
): string {
  const args = values instanceof PyTuple ? [...values.items] : [values];
  const result = text.replace(
    /%(\.\d+)?(.)/g,
    (whole, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const value = args.shift();
      if (!value) throw typeError(machine, 'not enough arguments for format string');
      if (kind === 's' && !precision) return machine.str(frame, value);
      if (kind === 'r' && !precision) return machine.repr(frame, value);
      if (kind === 'd' && !precision && value instanceof PyInt) return String(value.value);
      const isNumber = value instanceof PyInt || value instanceof PyFloat;
      if (kind === 'f' && isNumber)
        return Number(value.value).toFixed(Number(precision?.slice(1) ?? 6));
      throw machine.unsupported(`${whole} in a format string`);
    },
  );
  if (args.length > 0) {
    throw typeError(machine, 'not all arguments converted during string formatting');
  }
  return result;
}
