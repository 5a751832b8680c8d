/** Gathers what the content check finds: each check either passes or fails with where and why. */
export class Report {
  passed = 0;
  readonly failures: string[] = [];

  /** Counts one check; a failed one is kept with the file it is about and what to do. */
  check(holds: boolean, where: string, problem: string): boolean {
    if (holds) this.passed += 1;
    else this.failures.push(`${where}: ${problem}`);
    return holds;
  }
}
