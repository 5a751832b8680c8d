import { change, code, joined, name, rich, type Rich } from './rich.ts';
import { cpythonHolders } from './cpython-holders.ts';
import type { KeeperWords, ObjectWords, StoryText } from './story-words.ts';

/** Types whose values need no type beside them. */
const onlyOne = new Set(['NoneType', 'bool']);
const short = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

/** "the list" by its best name: `a`’s list, the int 257, list 2, a list. */
export function thingEn({ type, text, name: known, number }: ObjectWords): Rich {
  if (text !== null) {
    return onlyOne.has(type) ? [code(text)] : rich`the ${type} ${code(short(text))}`;
  }
  if (known !== null) return rich`${name(known)}’s ${type}`;
  if (number !== null) return [code(`${type} ${number}`)];
  return rich`${/^[aeiou]/i.test(type) ? 'an' : 'a'} ${type}`;
}

function things(objects: readonly ObjectWords[]): Rich {
  return joined(objects.map(thingEn), ', ', ' and ');
}

/** Who holds a reference: the name `a`, `[0]` of a list. */
export function keeperEn(holder: KeeperWords): Rich {
  if (holder.kind === 'name') return rich`the name ${name(holder.name)}`;
  if (holder.kind === 'temporary') return ['a temporary'];
  if (holder.kind === 'interpreter')
    return rich`CPython itself (${cpythonHolders.en.said(holder.reason)})`;
  return rich`${code(holder.label)} of ${thingEn(holder.owner)}`;
}

function sentence(text: Rich): Rich {
  const [first, ...rest] = text;
  if (typeof first !== 'string') return text;
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest];
}

/** The sentence as it goes on after a colon. */
function afterColon(text: Rich): Rich {
  const [first, ...rest] = text;
  if (typeof first !== 'string' || first.startsWith('CPython')) return text;
  return [`${first.charAt(0).toLowerCase()}${first.slice(1)}`, ...rest];
}

function kept(keepers: readonly KeeperWords[]): Rich {
  const owners = new Set(
    keepers.map((each) => (each.kind === 'part' ? JSON.stringify(each.owner) : each)),
  );
  const [first] = keepers;
  if (keepers.length > 1 && owners.size === 1 && first?.kind === 'part') {
    const all =
      keepers.length === 2 ? 'Both that are left are' : `All ${keepers.length} that are left are`;
    return rich`${all} ${first.label.startsWith('[') ? 'items' : 'parts'} of ${thingEn(first.owner)}, so it lives on.`;
  }
  const held = joined(keepers.map(keeperEn), ', ', ' and ');
  return keepers.length === 1
    ? rich`The one left is ${held}, so it lives on.`
    : rich`Left are ${held}, so it lives on.`;
}

const arrow = (before: number, after: number) => change(`${before} → ${after}`);

/** The story of a step in English. */
export const storyEn: StoryText = {
  line: (line, source, said) => rich`Line ${line}, ${code(source)}: ${afterColon(said)}`,
  start: ['Before the first line: no names yet.'],
  end: ['The program has ended.'],
  nothing: ['Nothing in the picture changes.'],
  between: ' ',
  bound: (bound, object, fresh) =>
    fresh
      ? rich`The name ${name(bound)} now refers to a new ${object.type}${object.text === null ? '' : rich` ${code(short(object.text))}`}.`
      : rich`The name ${name(bound)} now refers to ${thingEn(object.name === bound ? { ...object, name: null } : object)}.`,
  rebound: (bound, object, fresh) =>
    rich`The name ${name(bound)} leaves its object and now refers to ${fresh ? rich`a new ${object.type}` : thingEn(object.name === bound ? { ...object, name: null } : object)}.`,
  unbound: (names) =>
    names.length === 1
      ? rich`The name ${name(names[0] ?? '')} goes.`
      : rich`The names ${joined(
          names.map((each) => [name(each)]),
          ', ',
          ' and ',
        )} go.`,
  called: (called) => rich`${code(`${called}()`)} is called and gets names of its own.`,
  returned: (returned) => rich`${code(`${returned}()`)} returns, and its names go.`,
  counted: (object, before, after) => {
    const by = Math.abs(after - before);
    const verb = after > before ? 'gains' : 'loses';
    const what = by === 1 ? 'one reference' : `${by} references`;
    return sentence(rich`${thingEn(object)} ${verb} ${what}: ${arrow(before, after)}.`);
  },
  kept,
  freed: (objects, byCollector) =>
    byCollector
      ? rich`The collector frees ${things(objects)}.`
      : sentence(
          objects.length === 1
            ? rich`${things(objects)} has no reference left: CPython frees it at once.`
            : rich`${things(objects)} lose their last references one after the other and are freed at once.`,
        ),
  manyFreed: (objects, byCollector) =>
    byCollector
      ? rich`The collector frees ${objects} objects.`
      : rich`${objects} objects lose their last references and are freed at once.`,
  lost: (objects) =>
    objects.length === 1
      ? sentence(
          rich`No name leads to ${things(objects)} any more, yet its count is not zero: only the collector can free it.`,
        )
      : sentence(
          rich`No name leads to ${things(objects)} any more, yet their counts are not zero: only the collector can free them.`,
        ),
  printed: (text) => rich`It prints ${code(short(text.replaceAll('\n', ' ⏎ ')))}.`,
  raised: (message) => rich`The program ends here with ${code(message)}.`,
  collected: (objects) =>
    objects === 0
      ? ['A collection runs and finds nothing to free.']
      : [`A collection runs and finds ${objects} unreachable object${objects === 1 ? '' : 's'}.`],
  allocated: (object, holder) =>
    rich`A new ${object.type} comes to life, held by ${keeperEn(holder)}: ${change('1')}.`,
  gained: (object, holder, before, after) =>
    sentence(rich`${keeperEn(holder)} now refers to ${thingEn(object)}: ${arrow(before, after)}.`),
  dropped: (object, holder, before, after) =>
    sentence(rich`${keeperEn(holder)} lets go of ${thingEn(object)}: ${arrow(before, after)}.`),
  moved: (object, from, to) =>
    sentence(
      rich`The reference to ${thingEn(object)} passes from ${keeperEn(from)} to ${keeperEn(to)}; the count stays.`,
    ),
  borrowed: (object) => rich`A temporary borrows ${thingEn(object)} without counting.`,
  handedBack: (object) =>
    rich`The borrowed reference to ${thingEn(object)} is over; the count stays.`,
  weak: (object) => rich`A weak reference to ${thingEn(object)} does not count.`,
  weakrefCleared: ['The weak reference is cleared: it leads to nothing now.'],
  lineBegins: ['The line begins.'],
  collectionStarts: (generation, asked) => [
    asked
      ? `The program asks for a collection of generation ${generation}.`
      : `The number of new objects passes the threshold: a collection of generation ${generation} begins.`,
  ],
  phase: {
    'update-refs': ['The collector copies every count of the objects it looks at.'],
    'subtract-refs': [
      'It takes from the copies each reference that comes from another of these objects.',
    ],
    'move-unreachable': [
      'What is at 0 goes on the unreachable list for now; whatever an object above 0 leads to comes back.',
    ],
    'weak-references': ['Weak references to what is unreachable are cleared, if there are any.'],
    finalizers: ['What is unreachable and has a finalizer (__del__) has it run now, once.'],
    resurrection: ['The collector looks again, in case a finalizer has brought an object back.'],
    clear: [
      'It empties the unreachable objects: their references to one another go, counts reach zero, and they are freed.',
    ],
    'assess-work': [
      'The collector works out how much this increment has to do: the new objects, and a share of all, less what it did ahead of time.',
    ],
    'mark-roots': ['What names lead to is marked as alive, and so is all that it leads to.'],
    'mark-stacks': ['What running frames hold is marked as alive, and so is all that it leads to.'],
    'completed-scavenge': [
      'All is looked at, so the two spaces of old objects change places: what is visited now is pending from here on, and the next increment begins by marking.',
    ],
  },
  idlePhase: ['Nothing is left on the unreachable list, so this phase has nothing to do.'],
  refs: (object, before, refs) =>
    before === null
      ? rich`The copy for ${thingEn(object)} starts at ${change(String(refs))}.`
      : refs > before
        ? rich`A reachable object refers to ${thingEn(object)}, so it is reachable too; its copy is set back to ${refs}: ${arrow(before, refs)}.`
        : rich`A reference to ${thingEn(object)} comes from inside; its copy falls: ${arrow(before, refs)}.`,
  marked: (object) =>
    sentence(rich`${thingEn(object)} is alive, so it goes to the end of the visited space.`),
  listed: (object) => sentence(rich`${thingEn(object)} goes on the unreachable list for now.`),
  rescued: (object, listed) =>
    sentence(
      listed
        ? rich`${thingEn(object)} is reachable and comes off the list.`
        : rich`The copy of ${thingEn(object)} is above 0: something outside refers to it, so it is reachable.`,
    ),
  resurrected: (object) =>
    sentence(
      rich`${thingEn(object)} is reachable again, for a finalizer has put a reference to it, or to what leads to it, where the program finds it: it is resurrected and lives on.`,
    ),
  finalized: (object) =>
    rich`The finalizer of ${thingEn(object)} runs: the only time that it ever does.`,
};
