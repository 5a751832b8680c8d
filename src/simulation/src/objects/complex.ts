import { builtinType, PyObject, type PyType } from './object.ts';

export const complexType = builtinType('complex');

/** A `complex`. */
export class PyComplex extends PyObject {
  readonly real: number;
  readonly imag: number;

  constructor(real: number, imag: number) {
    super();
    this.real = real;
    this.imag = imag;
  }

  get type(): PyType {
    return this.cls ?? complexType;
  }
}
