import type { Observation } from '../../simulation/src/recorded-output.ts';

/** A real CPython that programs are run on; its name is that of the profile, without `cpython-`. */
export interface Engine {
  readonly name: string;
  observe(source: string): Promise<Observation>;
  close(): void;
}
