/** Something the model does not know, found at a line; `feature` names it in Python's own words. */
export class Unsupported extends Error {
  readonly feature: string;
  line: number;

  constructor(feature: string, line: number) {
    super(feature);
    this.feature = feature;
    this.line = line;
  }
}

/** The source is not Python; `message` begins with the exception's name, as CPython words it. */
export class NotPython extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}
