import { PyFloat } from './simple.ts';

/** What a clock said: a float that may be held and reckoned with, but not looked at. */
export class ClockFloat extends PyFloat {
  constructor(refuse: () => never) {
    super(0);
    Object.defineProperty(this, 'value', { get: refuse });
  }
}
