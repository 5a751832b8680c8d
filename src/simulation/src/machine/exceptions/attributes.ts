// Attributes of exceptions and tracebacks: the getset and member tables of Objects/exceptions.c and
// Python/traceback.c, CPython 3.11 to 3.15.
import {
  baseExceptionType,
  exceptionFields,
  type ExceptionField,
  PyException,
  PyTraceback,
} from '../../objects/exceptions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyInt } from '../../objects/simple.ts';
import type { AttributeTable, ComputedAttribute } from '../computed-attribute.ts';
import type { Machine } from '../context.ts';
import { raise, typeError } from '../raise.ts';
import { setExceptionField } from './fields.ts';
import { toTuple } from './to-tuple.ts';

function exceptionOf(object: PyObject): PyException {
  if (object instanceof PyException) return object;
  throw new Error('not an exception');
}

/** A field that is what was put there, or None. */
function member(name: ExceptionField): ComputedAttribute {
  return {
    get: (machine, object) => exceptionOf(object).get(name) ?? machine.heap.none,
    set: (machine, object, value) => {
      setExceptionField(machine, exceptionOf(object), name, value);
    },
  };
}

/** Fields with names that are their own, with spaces between them. */
function members(names: string): AttributeTable {
  const entries = names.split(' ').map((name) => {
    const field: ExceptionField | undefined = exceptionFields.find((each) => each === `.${name}`);
    if (!field) throw new Error(`no field ${name}`);
    return [name, member(field)] as const;
  });
  return Object.fromEntries(entries);
}

/** A field that only CPython sets. */
function readOnly(name: ExceptionField): ComputedAttribute {
  return (machine, object) => exceptionOf(object).get(name) ?? machine.heap.none;
}

/** Puts a traceback in an exception, or takes it away with None (PyException_SetTraceback). */
export function setTraceback(machine: Machine, object: PyObject, value: PyObject | null): void {
  if (!value) throw typeError(machine, '__traceback__ may not be deleted');
  const none = value === machine.heap.none;
  if (!none && !(value instanceof PyTraceback)) {
    throw typeError(machine, '__traceback__ must be a traceback or None');
  }
  setExceptionField(machine, exceptionOf(object), '.__traceback__', none ? null : value);
}

function link(field: '.__cause__' | '.__context__', what: string): ComputedAttribute {
  return {
    get: (machine, object) => exceptionOf(object).get(field) ?? machine.heap.none,
    set: (machine, object, value) => {
      const exception = exceptionOf(object);
      if (!value) throw typeError(machine, `${field.slice(1)} may not be deleted`);
      const none = value === machine.heap.none;
      if (!none && !value.type.isSubtypeOf(baseExceptionType)) {
        throw typeError(machine, `exception ${what} must be None or derive from BaseException`);
      }
      setExceptionField(machine, exception, field, none ? null : value);
      if (field === '.__cause__') exception.suppressesContext = true;
    },
  };
}

function tracebackOf(object: PyObject): PyTraceback {
  if (object instanceof PyTraceback) return object;
  throw new Error('not a traceback');
}

function setNext(machine: Machine, object: PyObject, value: PyObject | null): void {
  const traceback = tracebackOf(object);
  const { heap } = machine;
  if (!value) throw typeError(machine, "can't delete tb_next attribute");
  const next = value === heap.none ? null : value;
  if (next && !(next instanceof PyTraceback)) {
    throw typeError(machine, `expected traceback object or None, got '${value.type.name}'`);
  }
  for (let each = next; each; each = each.next) {
    if (each === traceback) throw raise(machine, 'ValueError', 'traceback loop detected');
  }
  const old = traceback.next;
  const [label, place] = [heap.label('.tb_next'), heap.slot(traceback, '.tb_next')];
  if (next) heap.incref(next, place);
  traceback.next = next;
  traceback.fields = traceback.fields.filter((field) => field.label !== label);
  if (next) traceback.fields.unshift({ label, target: next });
  if (old) heap.decref(old, place);
}

/** Computed attributes of exceptions and tracebacks: type, then name. */
export const exceptionTables: Readonly<Record<string, AttributeTable>> = {
  BaseException: {
    args: {
      get: (machine, object) => exceptionOf(object).get('.args') ?? machine.heap.none,
      set: (machine, object, value, frame) => {
        if (!value) throw typeError(machine, 'args may not be deleted');
        const depth = frame.depth;
        toTuple(machine, frame, value);
        setExceptionField(machine, exceptionOf(object), '.args', frame.peek(0));
        frame.unwind(depth);
      },
    },
    __traceback__: {
      get: (machine, object) => exceptionOf(object).get('.__traceback__') ?? machine.heap.none,
      set: setTraceback,
    },
    __cause__: link('.__cause__', 'cause'),
    __context__: link('.__context__', 'context'),
    __suppress_context__: {
      get: ({ heap }, object) => heap.bool(exceptionOf(object).suppressesContext),
      set: (machine, object, value) => {
        if (!(value instanceof PyInt && value.isBool)) {
          throw typeError(machine, 'attribute value type must be bool');
        }
        exceptionOf(object).suppressesContext = value === machine.heap.true;
      },
    },
  },
  BaseExceptionGroup: { message: readOnly('.message'), exceptions: readOnly('.exceptions') },
  OSError: members('errno strerror filename filename2'),
  SyntaxError: members('msg filename lineno offset end_lineno end_offset text print_file_and_line'),
  ImportError: members('msg'),
  StopIteration: { value: member('.value') },
  SystemExit: { code: member('.code') },
  AttributeError: { obj: member('.obj'), name: member('.name') },
  NameError: { name: member('.name') },
  traceback: {
    tb_frame: (_machine, object) => tracebackOf(object).frame,
    tb_lineno: ({ heap }, object) => heap.int(tracebackOf(object).line),
    tb_next: {
      get: ({ heap }, object) => tracebackOf(object).next ?? heap.none,
      set: setNext,
    },
  },
};
