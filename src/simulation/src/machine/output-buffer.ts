// What CPython makes for itself where it writes text (Modules/_io/textio.c: _io_TextIOWrapper_write_impl
// and _textiowrapper_writeflush; Objects/fileobject.c: PyFile_WriteObject; 3.11 to 3.15).
import { type OwnBlock, ownFreeLists } from '../objects/free-lists.ts';
import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';

/** The text that a stream keeps before it hands it on. */
const chunk = 8192;

/** The text of a stream that is not written yet: a piece, or a list of pieces. */
export class OutputBuffer {
  /** How often something was written. */
  writes = 0;
  readonly #heap: Heap;
  readonly #byLine: boolean;
  #bytes = 0;
  #pieces = 0;
  #list: OwnBlock = null;

  /** `byLine`: a line that ends is handed on, as to a terminal. */
  constructor(heap: Heap, byLine: boolean) {
    this.#heap = heap;
    this.#byLine = byLine;
  }

  /** Takes a piece of text; with `bound`, by way of the method `write` bound to the stream. */
  write(text: string, bound: boolean, object: PyObject | null = null): void {
    this.writes += 1;
    const method = bound ? this.#heap.makeOwn(this.#methods) : null;
    this.#keep(text, object);
    if (bound) this.#heap.dropOwn(this.#methods, method);
  }

  /** Hands on what is kept. */
  flush(): void {
    if (this.#pieces > 1) this.#heap.dropOwn(ownFreeLists.lists, this.#list);
    if (this.#pieces > 0) this.#handOn();
    this.#heap.blocks.meter?.flushed(this.#bytes);
    this.#pieces = 0;
    this.#bytes = 0;
    this.#list = null;
  }

  #keep(text: string, object: PyObject | null): void {
    const bytes = utf8Bytes(text);
    if (this.#pieces > 0 && this.#bytes + bytes > chunk) this.flush();
    this.#pieces += 1;
    if (this.#pieces === 2) this.#list = this.#heap.makeOwn(ownFreeLists.lists);
    this.#bytes += bytes;
    this.#heap.blocks.meter?.wrote(object, bytes, this.#pieces);
    if (this.#bytes >= chunk || (this.#byLine && /[\r\n]/.test(text))) this.flush();
  }

  /** The bytes are handed on as a view of the buffer's memory. */
  #handOn(): void {
    const [memory, view] = [this.#heap.makeOwn(null), this.#heap.makeOwn(null)];
    this.#heap.dropOwn(null, view);
    this.#heap.dropOwn(null, memory);
  }

  get #methods() {
    return this.#heap.profile.minor >= 14 ? ownFreeLists.builtinMethods : null;
  }
}

function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code > 0xffff) bytes += 2;
    else if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
