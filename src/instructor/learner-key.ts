/** The name under which two files count as one learner's: case, width and spacing aside. */
export function learnerKey(learner: string): string {
  return learner.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
