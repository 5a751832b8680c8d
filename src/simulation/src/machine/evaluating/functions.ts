// exec, eval and compile: Python/bltinmodule.c, CPython 3.11 to 3.15.
import type { CodeObject } from '../../compiler/code.ts';
import { PyCode } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyInt, PyStr } from '../../objects/simple.ts';
import { named, positional } from '../builtins/arguments.ts';
import { parameters } from '../builtins/clinic.ts';
import { codeOf } from '../code-attributes.ts';
import type { Call, Machine, Native } from '../context.ts';
import type { Frame } from '../frame.ts';
import { frameOf } from '../frame-setup.ts';
import { raise, typeError } from '../raise.ts';
import { type Names, namesFor } from './namespaces.ts';
import { compileString } from './text.ts';

/** Runs code with names to its end; pushes what it returns. */
function runCode(machine: Machine, caller: Frame, code: CodeObject, names: Names): void {
  const { heap } = machine;
  const { globals, locals } = names;
  const frame = frameOf(machine, code, globals, locals);
  heap.writer.pushFrame(frame.id, code.name, caller.line);
  machine.runFrame(frame, caller);
}

/** Runs what exec or eval was given: a text, or code; pushes what it returns. */
function evaluate(call: Call, by: 'exec' | 'eval'): void {
  const { machine, frame } = call;
  const [source, globals = named(call, 'globals'), locals = named(call, 'locals')] =
    positional(call);
  checkNames(call, by);
  const base = frame.depth;
  const names = namesFor(machine, frame, globals, locals, by);
  // The frame in which the code runs holds a mapping of its own, as from 3.12 on the call does.
  if (locals && locals !== globals && locals !== machine.heap.none) {
    frame.push(locals);
    if (machine.profile.minor >= 12) frame.push(locals);
  }
  if (source instanceof PyCode) {
    if (source.code.filename === null || source.code.kind !== 'module') {
      throw machine.unsupported(`${by}() of the code of a function`);
    }
    runCode(machine, frame, source.code, names);
  } else if (source instanceof PyStr) {
    const code = compileString(machine, source.value, '<string>', by);
    try {
      runCode(machine, frame, code, names);
    } finally {
      machine.releaseConstants(code);
    }
  } else throw typeError(machine, `${by}() arg 1 must be a string, bytes or code object`);
  frame.collapse(base);
}

function checkNames(call: Call, by: 'exec' | 'eval'): void {
  const { machine, names, args } = call;
  const count = args.length - names.length;
  if (count === 0 || count > 3) throw typeError(machine, wrongCount(machine, by, count));
  if (names.length === 0) return;
  const early = machine.profile.minor < 13;
  const unknown = names.find((name) => name !== 'globals' && name !== 'locals');
  if (early || unknown !== undefined) throw machine.unsupported(`named arguments of ${by}()`);
}

function wrongCount({ profile }: Machine, by: 'exec' | 'eval', count: number): string {
  const bound = count === 0 ? 'least 1' : 'most 3';
  const plural = count === 0 ? '' : 's';
  if (by === 'eval' && profile.minor < 13) {
    return `eval expected at ${bound} argument${plural}, got ${String(count)}`;
  }
  const kind = by === 'eval' && count > 3 ? '' : 'positional ';
  return `${by}() takes at ${bound} ${kind}argument${plural} (${String(count)} given)`;
}

function textOf({ machine }: Call, object: PyObject | undefined, what: string): string {
  if (object instanceof PyStr) return object.value;
  throw machine.unsupported(what);
}

const compile: Native = (call) => {
  const { machine } = call;
  const names = ['source', 'filename', 'mode', 'flags', 'dont_inherit', 'optimize'];
  const [source, filename, mode, flags, , optimize] = parameters(call, 'compile', names, 3);
  const plain = (value: PyObject | undefined, usual: bigint) =>
    !value || (value instanceof PyInt && value.value === usual);
  if (!plain(flags, 0n) || !plain(optimize, -1n)) throw machine.unsupported('flags of compile()');
  const kind = textOf(call, mode, 'such a mode of compile()');
  if (kind === 'single') throw machine.unsupported("compile() with 'single'");
  if (kind !== 'exec' && kind !== 'eval') {
    const text = "compile() mode must be 'exec', 'eval' or 'single'";
    throw raise(machine, 'ValueError', text);
  }
  if (source && !(source instanceof PyStr)) {
    if (source.type.name.startsWith('bytes')) throw machine.unsupported('compile() of bytes');
    throw typeError(machine, 'compile() arg 1 must be a string, bytes or AST object');
  }
  const text = textOf(call, source, 'compile()');
  const file = textOf(call, filename, 'such a file name of compile()');
  return codeOf(compileString(machine, text, file, kind));
};

/** The builtin functions of this file, by name. */
export const evaluatingFunctions: Readonly<Record<string, Native>> = {
  exec(call) {
    evaluate(call, 'exec');
    call.frame.pop();
    return call.machine.heap.none;
  },
  eval(call) {
    evaluate(call, 'eval');
    return undefined;
  },
  compile,
};
