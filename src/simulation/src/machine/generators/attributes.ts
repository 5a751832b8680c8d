// What generators tell of themselves: gen_getsetlist of Objects/genobject.c, CPython 3.11 to 3.15.
import type { PyFunction } from '../../objects/functions.ts';
import { type GeneratorState, PyGenerator } from '../../objects/generators.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { codeOf } from '../code-attributes.ts';
import { type ComputedAttribute, of } from '../computed-attribute.ts';
import type { Machine } from '../context.ts';
import { Frame } from '../frame.ts';
import { typeError } from '../raise.ts';
import { delegateOf } from './delegation.ts';

type NameField = '__name__' | '__qualname__';

/** Lets a generator hold a name other than that of its code; what was there is let go of after. */
function setName(
  { heap }: Machine,
  generator: PyGenerator,
  field: NameField,
  value: PyObject,
): void {
  const old = generator.names.get(field);
  const place = heap.slot(generator, `.${field}`);
  heap.incref(value, place);
  generator.names.set(field, { target: value, label: heap.label(`.${field}`) });
  if (old) heap.decref(old.target, place);
}

/** A new generator has the names that its function has then. */
export function takeNames(machine: Machine, generator: PyGenerator, made: PyFunction): void {
  for (const field of ['__name__', '__qualname__'] as const) {
    const label = machine.heap.label(`.${field}`);
    const own = made.fields.find((known) => known.label === label);
    if (own) setName(machine, generator, field, own.target);
  }
}

const name = (field: NameField, given: (generator: PyGenerator) => string): ComputedAttribute => ({
  get: of(
    PyGenerator,
    (generator, { heap }) =>
      generator.names.get(field)?.target ?? heap.immortalStr(given(generator)),
  ),
  set: (machine, object, value) => {
    if (!(value instanceof PyStr)) {
      throw typeError(machine, `${field} must be set to a string object`);
    }
    if (object instanceof PyGenerator) setName(machine, object, field, value);
  },
});

/** What `gi_state` says (3.15). */
const stateNames: Readonly<Record<GeneratorState, string>> = {
  created: 'GEN_CREATED',
  suspended: 'GEN_SUSPENDED',
  executing: 'GEN_RUNNING',
  completed: 'GEN_CLOSED',
};

/** Computed attributes of generators. */
export const generatorAttributes: Readonly<Record<string, ComputedAttribute>> = {
  __name__: name('__name__', ({ code }) => code.name),
  __qualname__: name('__qualname__', ({ code }) => code.qualname),
  gi_running: of(PyGenerator, ({ state }, { heap }) => heap.bool(state === 'executing')),
  gi_suspended: of(PyGenerator, ({ state }, { heap }) => heap.bool(state === 'suspended')),
  gi_state: of(PyGenerator, ({ state }, { heap }) => heap.immortalStr(stateNames[state])),
  gi_code: of(PyGenerator, ({ code }) => codeOf(code)),
  gi_yieldfrom: of(PyGenerator, (generator, { heap }) => delegateOf(generator) ?? heap.none),
  gi_frame: of(PyGenerator, ({ state, frame }, { heap }) =>
    state !== 'completed' && frame instanceof Frame ? frame.objectOf() : heap.none,
  ),
};
