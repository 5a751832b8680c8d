// How groups of exceptions are taken apart: exceptiongroup_split_recursive and exceptiongroup_subset of
// Objects/exceptions.c, CPython 3.11 to 3.15.
import { PyException } from '../../objects/exceptions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyList } from '../../objects/sequences.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { ownAttribute, storeOwn } from '../instance-dicts.ts';
import { typeError } from '../raise.ts';
import { append, newList } from '../sequences.ts';
import { setExceptionField } from './fields.ts';
import { isGroup, membersOf } from './groups.ts';

/** Whether an exception belongs to the part that is asked for. */
export type Matcher = (exception: PyException) => boolean;

/**
 * Pushes the part of an exception that matches, and the rest if it is wanted: None where there is
 * nothing. Groups keep their shape.
 */
export function pushParts(
  machine: Machine,
  frame: Frame,
  exception: PyException,
  matches: Matcher,
  wantsRest: boolean,
): void {
  const { none } = machine.heap;
  if (matches(exception)) {
    frame.push(exception);
    if (wantsRest) frame.push(none);
    return;
  }
  if (!isGroup(exception)) {
    frame.push(none);
    if (wantsRest) frame.push(exception);
    return;
  }
  const base = frame.depth;
  const lists = wantsRest ? [newList(machine, []), newList(machine, [])] : [newList(machine, [])];
  for (const list of lists) frame.push(list);
  for (const member of membersOf(exception)) {
    pushParts(machine, frame, member, matches, wantsRest);
    lists.forEach((list, at) => {
      const part = frame.peek(lists.length - 1 - at);
      if (part !== none) append(machine, list, part);
    });
    frame.unwind(base + lists.length);
  }
  for (const list of lists) pushSubset(machine, frame, exception, list);
  lists.forEach(() => {
    frame.removeAt(base);
  });
}

/** Pushes a group like another with some of its exceptions; None where there are none. */
function pushSubset(machine: Machine, frame: Frame, group: PyException, list: PyList): void {
  const { heap } = machine;
  if (list.items.length === 0) {
    frame.push(heap.none);
    return;
  }
  const { depth } = frame;
  machine.getAttribute(frame, group, 'derive');
  machine.call(frame, frame.peek(0), [list]);
  frame.collapse(depth);
  const made = frame.peek(0);
  if (!(made instanceof PyException) || !isGroup(made)) {
    throw typeError(machine, 'derive must return an instance of BaseExceptionGroup');
  }
  const traceback = group.get('.__traceback__');
  if (traceback) setExceptionField(machine, made, '.__traceback__', traceback);
  setExceptionField(machine, made, '.__context__', group.get('.__context__') ?? null);
  setExceptionField(machine, made, '.__cause__', group.get('.__cause__') ?? null);
  made.suppressesContext = true;
  copyNotes(machine, frame, group, made);
}

function copyNotes(machine: Machine, frame: Frame, from: PyException, to: PyObject): void {
  const notes = ownAttribute(machine, from, '__notes__');
  if (!notes) return;
  if (!(notes instanceof PyList)) throw machine.unsupported('__notes__ that are no list');
  frame.push(newList(machine, notes.items));
  storeOwn(machine, frame, to, '__notes__');
}
