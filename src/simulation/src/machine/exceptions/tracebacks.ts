// Frame objects and tracebacks as exceptions pass: PyTraceBack_Here of Python/traceback.c,
// _PyFrame_MakeAndSetFrameObject and take_ownership of Python/frame.c, CPython 3.11 to 3.15.
import { type PyException, PyTraceback } from '../../objects/exceptions.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { setExceptionField } from './fields.ts';

/** Adds a frame to the traceback of an exception that has been raised in it or comes through it. */
export function addTraceback(machine: Machine, exception: PyException, frame: Frame): void {
  const { heap } = machine;
  const object = frame.objectOf();
  const known = exception.get('.__traceback__');
  const next = known instanceof PyTraceback ? known : null;
  const traceback = heap.allocate(new PyTraceback(next, object, frame.line));
  for (const [name, target] of [
    ['.tb_next', next],
    ['.tb_frame', object],
  ] as const) {
    if (!target) continue;
    heap.incref(target, heap.slot(traceback, name));
    traceback.fields.push({ label: heap.label(name), target });
  }
  heap.track(traceback);
  setExceptionField(machine, exception, '.__traceback__', traceback);
}
