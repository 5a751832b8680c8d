// Attributes of frame objects: frame_getsetlist of Objects/frameobject.c, CPython 3.11 to 3.15.
import { PyFrame } from '../../objects/frames.ts';
import type { PyObject } from '../../objects/object.ts';
import { codeOf } from '../code-attributes.ts';
import type { AttributeTable } from '../computed-attribute.ts';
import { Frame } from '../frame.ts';
import { dictOfNames } from '../module-names.ts';
import { pushLocalsOf } from './frame-locals.ts';

function frameOf(object: PyObject): PyFrame {
  if (object instanceof PyFrame) return object;
  throw new Error('not a frame');
}

/** The object of the frame that called, or undefined. */
function callerOf({ frame, owns, back }: PyFrame): PyFrame | undefined {
  if (owns) return back ?? undefined;
  return frame instanceof Frame ? frame.previous?.objectOf() : undefined;
}

/** Computed attributes of frame objects. */
export const frameAttributes: AttributeTable = {
  f_back: ({ heap }, object) => callerOf(frameOf(object)) ?? heap.none,
  f_code: (_machine, object) => codeOf(frameOf(object).frame.code),
  f_lineno: ({ heap }, object) => heap.int(frameOf(object).frame.line),
  f_trace: ({ heap }) => heap.none,
  f_locals: (machine, object, frame) => {
    pushLocalsOf(machine, frame, frameOf(object));
    return undefined;
  },
  f_globals: (machine, object) => {
    const { frame } = frameOf(object);
    if (frame instanceof Frame) return dictOfNames(machine, frame.globals);
    throw new Error('not a frame of the program');
  },
};
