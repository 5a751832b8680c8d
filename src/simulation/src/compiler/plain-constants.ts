import type { Constant } from './code.ts';

/** A constant that is no container. */
export type Plain = Extract<Constant, { kind: 'value' | 'float' }>;

/** The constant of a value. */
export function constant(value: Plain['value'], literal: boolean): Plain {
  return typeof value === 'number'
    ? { kind: 'float', value, literal }
    : { kind: 'value', value, literal };
}
