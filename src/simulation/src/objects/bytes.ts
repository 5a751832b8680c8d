import type { Hash } from './hash.ts';
import { builtinType, PyObject, type PyType } from './object.ts';

export const bytesType = builtinType('bytes');
export const bytearrayType = builtinType('bytearray');

/** A `bytes` object; each character of the text is one byte. */
export class PyBytes extends PyObject {
  readonly text: string;
  /** Its salted hash, once it was asked for. */
  hash: Hash | null = null;

  constructor(text: string) {
    super();
    this.text = text;
  }

  get type(): PyType {
    return this.cls ?? bytesType;
  }
}

/** A `bytearray`, and the bytes that its table has room for (`ob_alloc`). */
export class PyByteArray extends PyObject {
  text = '';
  allocated = 0;

  get type(): PyType {
    return this.cls ?? bytearrayType;
  }
}

/** A `bytes` or `bytearray`. */
export function isBytes(object: PyObject): object is PyBytes | PyByteArray {
  return object instanceof PyBytes || object instanceof PyByteArray;
}

/** `repr()` of bytes: bytes_repr of Objects/bytesobject.c. */
export function bytesText(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let shown = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character === mark || character === '\\') shown += `\\${character}`;
    else if (character === '\t') shown += '\\t';
    else if (character === '\n') shown += '\\n';
    else if (character === '\r') shown += '\\r';
    else if (code < 0x20 || code >= 0x7f) shown += `\\x${code.toString(16).padStart(2, '0')}`;
    else shown += character;
  }
  return `b${mark}${shown}${mark}`;
}
