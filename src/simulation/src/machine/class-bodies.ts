// The body of a class statement: builtin___build_class__ of Python/bltinmodule.c, CPython 3.11 to 3.15.
import { type Globals, PyCell, type PyFunction } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import type { PyStr } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import { makeCells } from './frame-setup.ts';
import { Frame } from './frame.ts';

/** What a class statement asks for, its metaclass worked out. */
export interface ClassHeader {
  readonly name: PyStr;
  /** The bases after `__mro_entries__`. */
  readonly bases: readonly PyObject[];
  /** The bases as written, where that makes a difference. */
  readonly written: readonly PyObject[] | null;
  readonly meta: PyObject;
  readonly values: readonly PyObject[];
  readonly keywords: readonly string[];
  /** Whether the statement has keywords, `metaclass` among them. */
  readonly named: boolean;
}

/** Runs the body in a frame of its own; `finish` pushes what is to be its result. */
export function runBody(
  machine: Machine,
  frame: Frame,
  body: PyFunction,
  namespace: Globals,
  id: number,
  finish: (cell: PyCell | null) => void,
): void {
  const { code } = body;
  const constants = machine.constantsOf(code);
  const inner = new Frame(machine.heap, id, code, constants, body.globals, namespace);
  makeCells(machine, body.closure, inner);
  machine.heap.writer.pushFrame(id, code.name, code.line);
  const failures: unknown[] = [];
  machine.runFrame(inner, frame, () => {
    const cell = inner.locals[code.locals.indexOf('__class__')];
    const own = cell instanceof PyCell && !code.free.includes(code.locals.indexOf('__class__'));
    try {
      finish(own ? cell : null);
    } catch (error) {
      // What goes wrong now does so after the body's frame.
      failures.push(error);
    }
  });
  if (failures.length > 0) throw failures[0];
}
