// except*: exception_group_match of Python/ceval.c, _PyExc_PrepReraiseStar of Objects/exceptions.c,
// CPython 3.11 to 3.15.
import { op } from '../../compiler/opcodes.ts';
import { PyException } from '../../objects/exceptions.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import type { HandlerTable, Machine } from '../context.ts';
import { pushParts } from '../exceptions/group-splitting.ts';
import { createGroup, isGroup, membersOf } from '../exceptions/groups.ts';
import { exceptionMatches } from '../exceptions/matching.ts';
import { addTraceback } from '../exceptions/tracebacks.ts';
import { exceptionType } from '../exception-types.ts';
import type { Frame } from '../frame.ts';
import { ownAttribute } from '../instance-dicts.ts';
import { typeError } from '../raise.ts';
import { newList } from '../sequences.ts';
import { newTuple } from '../tuples.ts';

/** What `except*` asks of exceptions. */
export const groupInstructions: HandlerTable = {
  [op.CHECK_EG_MATCH](machine, frame) {
    const base = frame.depth - 2;
    refuseGroups(machine, frame.peek(0));
    pushMatch(machine, frame, frame.peek(1), frame.peek(0));
    // The exception, the types, the rest and the match.
    frame.removeAt(base + 1);
    const match = frame.peek(0);
    if (match instanceof PyException) handleInstead(machine, match);
    frame.removeAt(base);
  },
  [op.PREP_RERAISE_STAR](machine, frame) {
    const base = frame.depth - 2;
    pushToRaise(machine, frame, frame.peek(1), frame.peek(0));
    frame.collapse(base);
  },
};

/** check_except_star_type_valid: groups are not what `except*` is for. */
function refuseGroups(machine: Machine, wanted: PyObject): void {
  const types = wanted instanceof PyTuple ? wanted.items : [wanted];
  exceptionMatches(machine, null, wanted);
  const group = exceptionType('BaseExceptionGroup');
  if (!types.some((type) => type instanceof PyType && type.isSubtypeOf(group))) return;
  const text = 'catching ExceptionGroup with except* is not allowed. Use except instead.';
  throw typeError(machine, text);
}

/** Pushes what is left of an exception, and the part that matches, as a group; None for nothing. */
function pushMatch(machine: Machine, frame: Frame, exception: PyObject, wanted: PyObject): void {
  const { none } = machine.heap;
  if (!(exception instanceof PyException)) {
    frame.push(none);
    frame.push(none);
    return;
  }
  if (exceptionMatches(machine, exception, wanted)) {
    frame.push(none);
    frame.push(isGroup(exception) ? exception : wrapped(machine, frame, exception));
    return;
  }
  if (!isGroup(exception)) {
    frame.push(exception);
    frame.push(none);
    return;
  }
  const base = frame.depth;
  machine.getAttribute(frame, exception, 'split');
  machine.call(frame, frame.peek(0), [wanted]);
  frame.collapse(base);
  const pair = frame.peek(0);
  const [match, rest] = pair instanceof PyTuple ? pair.items : [];
  if (!match || !rest) throw machine.unsupported('split that gives no pair');
  frame.push(rest);
  frame.push(match);
  frame.removeAt(base);
}

/** A group around an exception that is none. */
function wrapped(machine: Machine, frame: Frame, exception: PyException): PyException {
  const { minor, word } = machine.profile;
  const { heap } = machine;
  const group = createGroup(machine, frame, heap.immortalStr(''), newTuple(machine, [exception]));
  // From 3.13.2 on; 3.13.0 stands for 64 bits.
  if (minor >= 14 || (minor === 13 && word === 4)) addTraceback(machine, group, frame);
  return group;
}

/** The part that matches is what is being handled from now on. */
function handleInstead({ handling, heap }: Machine, match: PyException): void {
  const last = handling.pop();
  if (!last) throw new Error('nothing is being handled');
  const place = heap.interpreter('exception being handled');
  heap.incref(match, place);
  handling.push({ ...last, exception: match });
  heap.decref(last.exception, place);
}

/** Pushes what is to be raised after all: what the clauses raised, and what they left of the group. */
function pushToRaise(machine: Machine, frame: Frame, original: PyObject, list: PyObject): void {
  const { heap } = machine;
  if (!(list instanceof PyList) || !(original instanceof PyException)) throw new Error('no list');
  if (!isGroup(original)) {
    frame.push(list.items[0] ?? heap.none);
    return;
  }
  const base = frame.depth;
  const exceptions = list.items.filter((item) => item instanceof PyException);
  const kept = exceptions.filter((each) => isPartOf(machine, each, original));
  const raised = exceptions.filter((each) => !kept.includes(each));
  const leaves = new Set(kept.flatMap(leavesOf));
  pushParts(machine, frame, original, (each) => leaves.has(each), false);
  if (raised.length > 0) {
    const left = frame.peek(0);
    frame.push(newList(machine, left === heap.none ? raised : [...raised, left]));
    const all = frame.peek(0);
    const [only] = raised;
    // One alone is raised as it is, from 3.11.4 on; 3.11.3 stands for 32 bits.
    const { minor, word } = machine.profile;
    const alone = minor >= 12 || word === 8;
    if (alone && only && all instanceof PyList && all.items.length === 1) frame.push(only);
    else frame.push(createGroup(machine, frame, heap.immortalStr(''), all));
  }
  frame.collapse(base);
}

/** is_same_exception_metadata: whether an exception was only raised again. */
function isPartOf(machine: Machine, exception: PyException, original: PyException): boolean {
  const same = (['.__traceback__', '.__cause__', '.__context__'] as const).every(
    (field) => exception.get(field) === original.get(field),
  );
  return same && notesOf(machine, exception) === notesOf(machine, original);
}

const notesOf = (machine: Machine, exception: PyException) =>
  ownAttribute(machine, exception, '__notes__');

function leavesOf(exception: PyException): readonly PyException[] {
  return isGroup(exception) ? membersOf(exception).flatMap(leavesOf) : [exception];
}
