// print(): builtin_print of Python/bltinmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyNone, PyStr } from '../../objects/simple.ts';
import type { Call, Native } from '../context.ts';
import { flushStream, outputOf, standardOutput } from '../modules/streams.ts';
import { typeError } from '../raise.ts';
import { pushStr } from '../text.ts';
import { named, positional } from './arguments.ts';

const known = ['sep', 'end', 'file', 'flush'];

function separator(call: Call, name: string, missing: string): string {
  const value = named(call, name);
  if (value === undefined || value instanceof PyNone) return missing;
  if (value instanceof PyStr) return value.value;
  throw typeError(call.machine, `${name} must be None or a string, not ${value.type.name}`);
}

/** Where `print` writes to: standard output, a stream of sys, or a program's own object. */
function writer(
  { machine, frame }: Call,
  file: PyObject | undefined,
): (text: string, object: PyObject | null) => void {
  if (file === undefined || file instanceof PyNone) {
    return (text, object) => {
      machine.write(text, true, object);
    };
  }
  const stream = outputOf(machine, file);
  if (stream) {
    return (text) => {
      stream(text, true);
    };
  }
  return (text) => {
    machine.getAttribute(frame, file, 'write');
    machine.call(frame, frame.peek(0), [machine.heap.str(text)]);
    frame.pop();
    frame.pop();
  };
}

/** `print(…)`: each argument is turned into text and written before the next one is. */
export const print: Native = (call) => {
  const { machine, frame } = call;
  const unknown = call.names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const text =
      machine.profile.minor >= 13
        ? `print() got an unexpected keyword argument '${unknown}'`
        : `'${unknown}' is an invalid keyword argument for print()`;
    throw typeError(machine, text);
  }
  const [sep, end] = [separator(call, 'sep', ' '), separator(call, 'end', '\n')];
  const write = writer(call, named(call, 'file'));
  const { depth } = frame;
  const { length } = positional(call);
  const tuple = machine.own.beginPrint(length);
  // Until 3.13 that tuple holds the arguments.
  if (machine.profile.minor < 14) for (const item of positional(call)) frame.push(item);
  positional(call).forEach((item, at) => {
    if (at > 0) write(sep, named(call, 'sep') ?? null);
    pushStr(machine, frame, item);
    const text = frame.peek(0);
    if (text instanceof PyStr) write(text.value, text);
    frame.pop();
  });
  write(end, named(call, 'end') ?? null);
  const [flush, file] = [named(call, 'flush'), named(call, 'file')];
  if (flush && machine.truth(frame, flush)) flushStream(machine, file ?? standardOutput);
  frame.unwind(depth);
  machine.own.endPrint(length, tuple);
  return machine.heap.none;
};
