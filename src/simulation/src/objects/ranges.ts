import { FieldsObject } from './functions.ts';
import { builtinType, type PyType } from './object.ts';

export const rangeType = builtinType('range');

/** A `range`; its fields are its three numbers and its length, which are here by value as well. */
export class PyRange extends FieldsObject {
  readonly start: bigint;
  readonly stop: bigint;
  readonly step: bigint;

  constructor(start: bigint, stop: bigint, step: bigint) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  get type(): PyType {
    return rangeType;
  }

  get length(): number {
    const span = this.step > 0n ? this.stop - this.start : this.start - this.stop;
    const stride = this.step > 0n ? this.step : -this.step;
    return span <= 0n ? 0 : Number((span + stride - 1n) / stride);
  }
}
