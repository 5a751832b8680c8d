import type { CodeObject } from '../compiler/code.ts';
import { stringLabel } from '../trace/labels.ts';
import { interpreterPlace, labelPlace, type Place } from '../trace/place.ts';
import type { LogWriter } from '../trace/writer.ts';
import type { PyObject } from './object.ts';

/** Names the places where references are held, as the trace knows them. */
export class Places {
  readonly writer: LogWriter;
  readonly #attributes = new Map<string, number>();
  readonly #locals = new Map<CodeObject, readonly number[]>();

  constructor(writer: LogWriter) {
    this.writer = writer;
  }

  /** The number of a label in the trace. */
  label(text: string): number {
    return stringLabel('plain', this.writer.string(text));
  }

  /** The label of an attribute, which is its name after a dot. */
  attributeLabel(name: string): number {
    const known = this.#attributes.get(name);
    if (known !== undefined) return known;
    const label = this.label(`.${name}`);
    this.#attributes.set(name, label);
    return label;
  }

  /** The numbers of a code's local variables' names in the trace. */
  namesOf(code: CodeObject): readonly number[] {
    const known = this.#locals.get(code);
    if (known) return known;
    const names = code.locals.map((name) => this.writer.string(name));
    this.#locals.set(code, names);
    return names;
  }

  /** A place of the interpreter itself. */
  interpreter(reason: string): Place {
    return interpreterPlace(this.writer.string(reason));
  }

  /** A labelled place in an object; what is hidden is the interpreter's. */
  slot(owner: PyObject, label: string): Place {
    if (owner.id === 0) return this.interpreter(`${owner.type.name} ${label}`);
    return labelPlace(owner.id, this.label(label));
  }
}
