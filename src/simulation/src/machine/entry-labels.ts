import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { keyText } from './key-text.ts';

/** The labels in the trace of a dict's references to a key and to its value. */
export function entryLabels(heap: Heap, key: PyObject): { keyLabel: number; valueLabel: number } {
  const text = keyText(key);
  return { keyLabel: heap.label(`key ${text}`), valueLabel: heap.label(`[${text}]`) };
}

/** The label in the trace of a set's reference to an element. */
export function elementLabel(heap: Heap, key: PyObject): number {
  return heap.label(`{${keyText(key)}}`);
}

/** The label in the trace of an OrderedDict's second reference to a key, from its node. */
export function nodeLabel(heap: Heap, key: PyObject): number {
  return heap.label(`node ${keyText(key)}`);
}
