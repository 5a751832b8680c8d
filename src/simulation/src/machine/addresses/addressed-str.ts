import type { PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';

/** Text, or an object whose address stands there as `%p` writes it. */
export type AddressedPart = string | PyObject;

/** A text with addresses, which differ from run to run: who asks for all its characters is refused. */
export class PyAddressedStr extends PyStr {
  readonly parts: readonly AddressedPart[];
  readonly feature: string;

  constructor(machine: Machine, parts: readonly AddressedPart[], feature: string) {
    super('');
    this.parts = parts;
    this.feature = feature;
    this.hidden = true;
    this.permanent = true;
    Object.defineProperty(this, 'value', {
      get() {
        throw machine.unsupported(feature);
      },
    });
  }
}
