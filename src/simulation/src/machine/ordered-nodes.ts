// The nodes that keep the order of an OrderedDict: Objects/odictobject.c, CPython 3.11 to 3.15.
import type { Heap } from '../objects/heap.ts';
import type { DictEntry, PyOrderedDict } from '../objects/tables.ts';
import { labelPlace } from '../trace/place.ts';
import { nodeLabel } from './entry-labels.ts';

/** Appends the node of a new entry (_odict_add_new_node). */
export function addNode(heap: Heap, dict: PyOrderedDict, entry: DictEntry): void {
  const label = nodeLabel(heap, entry.key);
  dict.nodes.set(entry, label);
  dict.state += 1;
  dict.places = 2 ** dict.log2;
  heap.incref(entry.key, labelPlace(dict.id, label));
  heap.changed(dict);
}

/** Lets go of the node of an entry (_odict_clear_node). */
export function removeNode(heap: Heap, dict: PyOrderedDict, entry: DictEntry): void {
  const label = dict.nodes.get(entry);
  if (label === undefined) return;
  dict.nodes.delete(entry);
  dict.state += 1;
  heap.changed(dict);
  heap.decref(entry.key, labelPlace(dict.id, label));
}

/** Lets go of all nodes (_odict_clear_nodes). */
export function clearNodes(heap: Heap, dict: PyOrderedDict): void {
  const nodes = [...dict.nodes];
  dict.nodes.clear();
  dict.state += 1;
  dict.places = 0;
  for (const [{ key }, label] of nodes) heap.decref(key, labelPlace(dict.id, label));
}

/** Moves a node to the end, or to the beginning. */
export function moveNode(dict: PyOrderedDict, entry: DictEntry, last: boolean): void {
  const label = dict.nodes.get(entry);
  if (label === undefined) return;
  dict.state += 1;
  dict.nodes.delete(entry);
  const others = last ? [] : [...dict.nodes];
  if (!last) dict.nodes.clear();
  dict.nodes.set(entry, label);
  for (const [other, its] of others) dict.nodes.set(other, its);
}
