// Methods of exceptions and frames: Objects/exceptions.c and frameobject.c, CPython 3.11 to 3.15.
import { PyException } from '../../objects/exceptions.ts';
import { PyFrame } from '../../objects/frames.ts';
import { PyList } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import type { Native } from '../context.ts';
import { storeOwn, ownAttribute } from '../instance-dicts.ts';
import { raise, typeError } from '../raise.ts';
import { append, newList } from '../sequences.ts';
import { setTraceback } from './attributes.ts';
import { localsMethods } from './frame-locals.ts';

const addNote: Native = ({ machine, frame, args }) => {
  const [self, note] = args;
  if (!(self instanceof PyException) || !note || args.length > 2) {
    const given = String(args.length - 1);
    throw typeError(
      machine,
      `BaseException.add_note() takes exactly one argument (${given} given)`,
    );
  }
  if (!(note instanceof PyStr)) {
    const { name } = note.type;
    const late = machine.profile.minor >= 14;
    const text = late
      ? `add_note() argument must be str, not ${name}`
      : `note must be a str, not '${name}'`;
    throw typeError(machine, text);
  }
  let notes = ownAttribute(machine, self, '__notes__');
  if (!notes) {
    notes = newList(machine, []);
    frame.push(notes);
    storeOwn(machine, frame, self, '__notes__');
  }
  if (!(notes instanceof PyList))
    throw typeError(machine, 'Cannot add note: __notes__ is not a list');
  append(machine, notes, note);
  return machine.heap.none;
};

const withTraceback: Native = ({ machine, args }) => {
  const [self, traceback] = args;
  if (!self || !traceback || args.length > 2) {
    const given = String(args.length - 1);
    throw typeError(
      machine,
      `BaseException.with_traceback() takes exactly one argument (${given} given)`,
    );
  }
  setTraceback(machine, self, traceback);
  return self;
};

const clearFrame: Native = ({ machine, frame, args }) => {
  const [self] = args;
  if (!(self instanceof PyFrame)) throw new Error('not a frame');
  if (self.owns) {
    self.frame.clearEntries();
    return machine.heap.none;
  }
  for (let each: typeof frame | null = frame; each; each = each.previous) {
    if (each === self.frame)
      throw raise(machine, 'RuntimeError', 'cannot clear an executing frame');
  }
  throw machine.unsupported("clear() of a generator's frame");
};

/** Methods of exceptions and frames: type, then name. */
export const exceptionMethods = {
  BaseException: { add_note: addNote, with_traceback: withTraceback },
  frame: { clear: clearFrame },
  FrameLocalsProxy: localsMethods,
} satisfies Readonly<Record<string, Readonly<Record<string, Native>>>>;
