import type { CPythonUnavailable } from './contract.ts';

/** Thrown where CPython cannot be started, or died during a run (`crashed`). */
export class CPythonError extends Error {
  readonly reason: CPythonUnavailable;

  constructor(reason: CPythonUnavailable, detail = '') {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'CPythonError';
    this.reason = reason;
  }
}
