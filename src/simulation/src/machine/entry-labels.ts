import type { Heap } from '../objects/heap.ts';
import type { PyObject } from '../objects/object.ts';
import { PyInt } from '../objects/simple.ts';
import { numberLabel, stringLabel } from '../trace/labels.ts';
import { keyText } from './key-text.ts';

/** The labels in the trace of a dict's references to a key and to its value. */
export function entryLabels(heap: Heap, key: PyObject): { keyLabel: number; valueLabel: number } {
  return { keyLabel: keyLabel(heap, key, 'key'), valueLabel: keyLabel(heap, key, 'value') };
}

/** The label in the trace of a set's reference to an element. */
export function elementLabel(heap: Heap, key: PyObject): number {
  return keyLabel(heap, key, 'element');
}

/** Largest int that a label has as a number. */
const largest = 1 << 24;

function keyLabel(heap: Heap, key: PyObject, shape: 'key' | 'value' | 'element'): number {
  if (key instanceof PyInt && !key.isBool && key.value >= 0n && key.value < largest) {
    return numberLabel(shape, Number(key.value));
  }
  return stringLabel(shape, heap.writer.string(keyText(key)));
}

/** The label in the trace of an OrderedDict's second reference to a key, from its node. */
export function nodeLabel(heap: Heap, key: PyObject): number {
  return heap.label(`node ${keyText(key)}`);
}
