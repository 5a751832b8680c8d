// gen_traverse of Objects/genobject.c, _PyFrame_Traverse of Python/frame.c, CPython 3.11 to 3.15.
import type { PyGenerator } from '../../objects/generators.ts';
import type { PyObject } from '../../objects/object.ts';
import { codeOf } from '../code-attributes.ts';
import type { Machine } from '../context.ts';
import { Frame } from '../frame.ts';

/** What a generator refers to, as `gc.get_referents` has it. */
export function referentsOfGenerator(machine: Machine, generator: PyGenerator): PyObject[] {
  const { heap, profile } = machine;
  const { code, frame, names } = generator;
  const object = codeOf(code);
  const found: PyObject[] = profile.minor === 11 ? [object] : [];
  found.push(names.get('__name__')?.target ?? heap.immortalStr(code.name));
  found.push(names.get('__qualname__')?.target ?? heap.immortalStr(code.qualname));
  if (frame instanceof Frame) found.push(...inFrame(machine, generator, frame, object));
  else if (profile.minor >= 14) found.push(object);
  const handled = generator.handling.at(-1)?.exception;
  if (handled) found.push(handled);
  // POP_EXCEPT leaves None there until 3.12.
  else if (profile.minor <= 12 && generator.hasHandled && frame) found.push(heap.none);
  return found;
}

function inFrame(
  { heap }: Machine,
  { handling }: PyGenerator,
  frame: Frame,
  code: PyObject,
): PyObject[] {
  const { object, snapshot, callee, locals, stack } = frame;
  // Where an exception is handled, the stack has the one that was handled before, or None.
  const before = new Map(
    handling.map(({ depth }, at) => [depth, handling[at - 1]?.exception ?? heap.none] as const),
  );
  const entries = stack.map((entry, depth) => entry ?? before.get(depth) ?? null);
  const all = [object, snapshot, callee?.function ?? null, code, ...locals, ...entries];
  return all.filter((each) => each !== null);
}
