/** A moment of a run, as a cursor of its trace: all that figures of the same run share. */
export class Moment {
  cursor = $state(0);
}
