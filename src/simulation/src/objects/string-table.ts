// Strings of which there is one only: names and what is interned, and those of one Latin-1 character
// (Objects/unicodeobject.c, CPython 3.11 to 3.15).
import { PyStr } from './simple.ts';

/** The shared strings of a run. */
export class StringTable {
  readonly #minor: number;
  readonly #letters = new Map<string, PyStr>();
  readonly #interned = new Map<string, PyStr>();
  #hidden = false;

  constructor(minor: number) {
    this.#minor = minor;
  }

  /** The string of at most one character that operations answer. */
  letter(value: string): PyStr {
    return this.#permanent(this.#letters, value);
  }

  /** A string that lives as long as the interpreter: a name, or one character. */
  name(value: string): PyStr {
    if (value.length <= 1 && !this.#hasOwnLetter(value)) return this.letter(value);
    return this.#permanent(this.#interned, value);
  }

  /** `sys.intern`: the string that stands for all of its value; this one, if there is none yet. */
  intern(text: PyStr): PyStr {
    const { value } = text;
    if (value.length <= 1 && value <= '\xff') return this.name(value);
    const known = this.#interned.get(value);
    if (known) return known;
    text.canonical = true;
    this.#interned.set(value, text);
    return text;
  }

  /** The string that stands for all of a string's value, if there is one. */
  find({ value }: PyStr): PyStr | undefined {
    return value.length <= 1 && value <= '\xff' ? this.name(value) : this.#interned.get(value);
  }

  /** Whether a string is the one that stands for all of its value. */
  isInterned(text: PyStr): boolean {
    return this.#interned.get(text.value) === text || this.#letters.get(text.value) === text;
  }

  /** A string that stands for all of its value is gone. */
  forget({ value }: PyStr): void {
    this.#interned.delete(value);
  }

  /** 3.11 had interned these letters as names before it made the strings of one character. */
  #hasOwnLetter(value: string): boolean {
    return this.#minor === 11 && /^[BCLST_a-tv-y]$/.test(value);
  }

  /** Keeps the shared strings out of the record, or lets them into it again. */
  setHidden(hidden: boolean): void {
    this.#hidden = hidden;
    for (const strings of [this.#letters, this.#interned]) {
      for (const text of strings.values()) if (text.permanent) text.hidden = hidden;
    }
  }

  #permanent(strings: Map<string, PyStr>, value: string): PyStr {
    let known = strings.get(value);
    if (!known) {
      known = new PyStr(value);
      known.permanent = true;
      known.hidden = this.#hidden;
      strings.set(value, known);
    }
    return known;
  }
}
