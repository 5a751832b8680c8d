import { cpythonSession } from '#components/program-runner/cpython-session.svelte.ts';
import {
  type DisassembledCode,
  disassemblyProgram,
  readDisassembly,
} from '#cpython/disassembly.ts';
import { usualLimits } from '#cpython/usual-limits.ts';

/** It is not the learner's program that runs: it may take long on a slow machine, and print much. */
const limits = { ...usualLimits, seconds: 60, output: 4_000_000 };

/** The disassembly of a program, once it has been asked for. */
export class DisassemblyState {
  codes: readonly DisassembledCode[] | null = $state.raw(null);
  /** The version of the CPython that disassembled. */
  version = $state('');
  waiting = $state(false);
  /** CPython answered something else, or could not be had (`cpythonSession.failure`). */
  failed = $state(false);

  /** Has the page's CPython disassemble a program. */
  async ask(source: string): Promise<void> {
    this.waiting = true;
    this.failed = false;
    const request = { source: disassemblyProgram(source), limits };
    const result = await cpythonSession.run(request);
    this.waiting = false;
    this.codes = result && readDisassembly(result.stdout);
    this.version = result?.version ?? '';
    this.failed = this.codes === null && (result !== null || cpythonSession.failure !== null);
  }
}
