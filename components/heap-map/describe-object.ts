import type { ObjectId } from '@heapscope/simulation/reading';
import type { StepperState } from '#components/stepper/stepper-state.svelte.ts';
import { type HeapMap, holderKinds } from '#scene/heap-map/heap-map.ts';
import { type MapMoment, referencesAt, standing } from '#scene/heap-map/map-moment.ts';
import { titleOf } from '#scene/numbers.ts';
import type { HeapViewText } from '#text/heap-view.ts';

/** The most holders that are named. */
const mostHolders = 3;

/** What the map shows of one object, in words: what it is, its count, who refers to it. */
export function describeObject(
  id: ObjectId,
  map: HeapMap,
  moment: MapMoment,
  { current, previous, numbers }: StepperState,
  text: HeapViewText,
): string {
  const typeOf = (each: ObjectId) => map.types[map.type[each] ?? 0] ?? '';
  const title = (each: ObjectId) => titleOf({ id: each, type: typeOf(each) }, numbers);
  const { references } = map;
  const object = current.objects.get(id) ?? previous?.objects.get(id);
  const named = object?.text ? `${typeOf(id)} ${object.text}` : title(id);
  const kind = moment.standings[id];
  if (kind === standing.gone) return [named, text.freed].join(text.separator);
  const before = previous?.objects.get(id)?.count ?? null;
  const count = object?.count ?? 0;
  const rows = referencesAt(map, 'byTarget', id, moment.cursor);
  const holders = rows.slice(0, mostHolders).map((row) => {
    const label = map.labels[references.label[row] ?? 0] ?? '';
    const owner = references.owner[row] ?? 0;
    const said =
      owner !== 0
        ? text.partOf(title(owner), label)
        : references.kind[row] === holderKinds.name
          ? text.nameOf(label, null)
          : references.kind[row] === holderKinds.interpreter
            ? text.interpreter(label)
            : text.temporary;
    return references.counted[row] === 1 ? said : text.weakly(said);
  });
  if (rows.length > mostHolders) holders.push(text.more(rows.length - mostHolders));
  return [
    named,
    ...(kind === standing.garbage ? [text.garbage] : []),
    text.count(count, before === count ? null : before),
    holders.length > 0 ? text.heldBy(holders) : text.heldByNone,
  ].join(text.separator);
}
