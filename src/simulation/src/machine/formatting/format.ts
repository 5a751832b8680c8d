// format(): PyObject_Format of Objects/abstract.c.
import { Chunk } from '../../chunks/chunk.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { typeError } from '../raise.ts';
import { pushStr } from '../text.ts';

const bySpec = new Chunk(
  async () => (await import('./by-spec.ts')).pushBySpec,
  ({ words, code }) => words.has('format') || /\{[^{}]*:[^{}]/.test(code),
);

/** Pushes `format(value, spec)`; a bound method of the value's class holds it meanwhile. */
export function pushFormat(
  machine: Machine,
  frame: Frame,
  value: PyObject,
  spec: string | PyStr,
): void {
  machine.heap.blocks.meter?.called('format');
  if (!value.cls) {
    pushFormatted(machine, frame, value, spec);
    return;
  }
  frame.push(value);
  pushFormatted(machine, frame, value, spec);
  frame.collapse(frame.depth - 2);
}

function pushFormatted(
  machine: Machine,
  frame: Frame,
  value: PyObject,
  spec: string | PyStr,
): void {
  const text = typeof spec === 'string' ? spec : spec.value;
  const own = machine.special(value, '__format__');
  if (own) {
    const argument = typeof spec === 'string' ? machine.heap.str(spec) : spec;
    machine.call(frame, own, [value, argument]);
    const result = frame.peek(0);
    if (result instanceof PyStr) return;
    throw typeError(machine, `__format__ must return a str, not ${result.type.name}`);
  }
  if (text === '') {
    pushStr(machine, frame, value);
    return;
  }
  bySpec.code(machine, frame, value, text);
}
