// generator.throw: _gen_throw of Objects/genobject.c, CPython 3.11 to 3.15.
import { baseExceptionType, PyException, PyTraceback } from '../../objects/exceptions.ts';
import { PyGenerator } from '../../objects/generators.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { findAttribute } from '../attributes.ts';
import type { Machine } from '../context.ts';
import { exceptionType } from '../exception-types.ts';
import { setExceptionField } from '../exceptions/fields.ts';
import { Frame } from '../frame.ts';
import { inFlight, Raised, typeError } from '../raise.ts';
import { closeWhileWaiting } from './closing.ts';
import { delegateOf, endDelegation } from './delegation.ts';
import { resumeThrown } from './resuming.ts';

/** Raises what `throw` was given where a generator, or the one it delegates to, stands; as `resume`. */
export function throwInto(
  machine: Machine,
  frame: Frame,
  generator: PyGenerator,
  thrown: readonly PyObject[],
): boolean {
  const delegate = delegateOf(generator);
  if (delegate) {
    if (isGeneratorExit(thrown[0])) {
      try {
        closeWhileWaiting(machine, frame, generator, delegate);
      } catch (error) {
        if (!(error instanceof Raised)) throw error;
        return resumeThrown(machine, frame, generator, error);
      }
    } else {
      const answer = throwToDelegate(machine, frame, generator, delegate, thrown);
      if (answer !== null) return answer;
    }
  }
  return resumeThrown(machine, frame, generator, thrownBy(machine, frame, thrown));
}

/** Passes an exception on to the delegate of a generator; null where that has no `throw`. */
function throwToDelegate(
  machine: Machine,
  frame: Frame,
  generator: PyGenerator,
  delegate: PyObject,
  thrown: readonly PyObject[],
): boolean | null {
  const { depth } = frame;
  frame.push(delegate);
  if (!(delegate instanceof PyGenerator) && !findThrow(machine, frame, delegate)) {
    frame.unwind(depth);
    return null;
  }
  let yielded = true;
  let failed: Raised | null = null;
  generator.state = 'executing';
  const pass = () => {
    if (delegate instanceof PyGenerator) yielded = throwInto(machine, frame, delegate, thrown);
    else machine.call(frame, frame.peek(0), thrown);
  };
  try {
    // Until 3.13 the generator is in the chain of frames only for a delegate that is a generator too.
    const linked = delegate instanceof PyGenerator || machine.profile.minor >= 14;
    if (linked && generator.frame instanceof Frame) machine.within(generator.frame, pass);
    else pass();
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    failed = error;
  }
  generator.state = 'suspended';
  if (failed) {
    frame.unwind(depth);
    return resumeThrown(machine, frame, generator, failed, true);
  }
  frame.collapse(depth);
  return yielded || endDelegation(machine, frame, generator);
}

function findThrow(machine: Machine, frame: Frame, iterator: PyObject): boolean {
  const { depth } = frame;
  try {
    return findAttribute(machine, frame, iterator, 'throw');
  } catch (error) {
    if (!machine.swallow(error, 'AttributeError')) throw error;
    frame.unwind(depth);
    return false;
  }
}

const isClass = (object: PyObject | undefined): object is PyType =>
  object instanceof PyType && object.isSubtypeOf(baseExceptionType);

function isGeneratorExit(thrown: PyObject | undefined): boolean {
  const type = isClass(thrown) ? thrown : thrown?.type;
  return type?.isSubtypeOf(exceptionType('GeneratorExit')) === true;
}

/** The exception that the arguments of `throw` stand for: one object, or a class with what to call it with. */
function thrownBy(
  machine: Machine,
  frame: Frame,
  [thrown, value, traceback]: readonly PyObject[],
): Raised {
  const { heap } = machine;
  if (traceback && traceback !== heap.none && !(traceback instanceof PyTraceback)) {
    throw typeError(machine, 'throw() third argument must be a traceback object');
  }
  const { depth } = frame;
  if (isClass(thrown)) {
    try {
      pushInstance(machine, frame, thrown, value ?? heap.none);
    } catch (error) {
      // What goes wrong as the exception is made is thrown in its place.
      if (error instanceof Raised) return error;
      throw error;
    }
  } else if (!(thrown instanceof PyException)) {
    const text = 'exceptions must be classes or instances deriving from BaseException, not';
    throw typeError(machine, `${text} ${thrown?.type.name ?? ''}`);
  } else if (value && value !== heap.none) {
    throw typeError(machine, 'instance exception may not have a separate value');
  } else frame.push(thrown);
  const exception = frame.peek(0);
  if (!(exception instanceof PyException)) throw new Error('no exception was made');
  frame.popTo(inFlight(machine));
  frame.unwind(depth);
  if (traceback instanceof PyTraceback) {
    setExceptionField(machine, exception, '.__traceback__', traceback);
  }
  return new Raised(exception, machine.line);
}

/** Pushes the exception of a class and a value (PyErr_NormalizeException). */
function pushInstance(machine: Machine, frame: Frame, type: PyType, value: PyObject): void {
  if (value instanceof PyException && value.type.isSubtypeOf(type)) {
    frame.push(value);
    return;
  }
  const args = value instanceof PyTuple ? value.items : value === machine.heap.none ? [] : [value];
  machine.call(frame, type, args);
  const made = frame.peek(0);
  if (made instanceof PyException) return;
  const [wanted, given] = [machine.repr(frame, type), made.type.name];
  const text = `calling ${wanted} should have returned an instance of BaseException, not ${given}`;
  throw typeError(machine, text);
}
