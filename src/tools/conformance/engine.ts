import type { Observation } from '../../simulation/src/recorded-output.ts';

/** A real CPython that programs are run on; its name is that of the profile, without `cpython-`. */
export interface Engine {
  readonly name: string;
  /** As `sys.version.split()[0]`; empty until it has run a program. */
  readonly version: string;
  observe(source: string): Promise<Observation>;
  close(): void;
}
