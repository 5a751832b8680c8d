import type { Fact } from '#scene/story.ts';
import type { Rich } from '#text/rich.ts';
import type { StoryText } from '#text/story-words.ts';

/** The sentence for one fact. */
export function tellFact(fact: Fact, text: StoryText): Rich {
  switch (fact.kind) {
    case 'bound':
      return text.bound(fact.name, fact.object, fact.fresh);
    case 'rebound':
      return text.rebound(fact.name, fact.object, fact.fresh);
    case 'unbound':
      return text.unbound(fact.names);
    case 'called':
      return text.called(fact.function);
    case 'returned':
      return text.returned(fact.function);
    case 'counted':
      return text.counted(fact.object, fact.before, fact.after);
    case 'kept':
      return text.kept(fact.keepers);
    case 'freed':
      return text.freed(fact.objects, fact.by === 'collector');
    case 'many-freed':
      return text.manyFreed(fact.objects, fact.collector);
    case 'lost':
      return text.lost(fact.objects);
    case 'printed':
      return text.printed(fact.text);
    case 'raised':
      return text.raised(fact.message);
    case 'collected':
      return text.collected(fact.collected);
    case 'allocated':
      return text.allocated(fact.object, fact.keeper);
    case 'gained':
      return text.gained(fact.object, fact.keeper, fact.after - 1, fact.after);
    case 'dropped':
      return text.dropped(fact.object, fact.keeper, fact.after + 1, fact.after);
    case 'moved':
      return text.moved(fact.object, fact.from, fact.to);
    case 'borrowed':
      if (fact.weak) return text.weak(fact.object);
      return fact.back ? text.handedBack(fact.object) : text.borrowed(fact.object);
    case 'weakref-cleared':
      return text.weakrefCleared;
    case 'line-begins':
      return text.lineBegins;
    case 'collection-starts':
      return text.collectionStarts(fact.generation, fact.asked);
    case 'phase':
      return text.phase[fact.phase];
    case 'idle-phase':
      return text.idlePhase;
    case 'refs':
      return text.refs(fact.object, fact.before, fact.refs);
    case 'marked':
      return text.marked(fact.object);
    case 'listed':
      return text.listed(fact.object);
    case 'rescued':
      return text.rescued(fact.object, fact.listed);
    case 'resurrected':
      return text.resurrected(fact.object);
    case 'finalized':
      return text.finalized(fact.object);
  }
}

/** What a step did, in sentences: the line it belongs to, then each fact. */
export function tell(
  place: { readonly line: number; readonly source: string } | null,
  facts: readonly Fact[],
  text: StoryText,
): Rich {
  const told = facts.map((fact) => tellFact(fact, text));
  const said = told.flatMap((each, index) => (index === 0 ? each : [text.between, ...each]));
  const whole = said.length > 0 ? said : text.nothing;
  return place ? text.line(place.line, place.source, whole) : whole;
}
