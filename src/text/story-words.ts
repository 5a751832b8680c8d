import type { Rich } from './rich.ts';

/** An object as a sentence speaks of it. */
export interface ObjectWords {
  readonly type: string;
  readonly text: string | null;
  readonly name: string | null;
  /** Its number among those of its type, where there are several. */
  readonly number: number | null;
}

/** Who holds a reference, as a sentence speaks of it. */
export type KeeperWords =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'part'; readonly owner: ObjectWords; readonly label: string }
  | { readonly kind: 'temporary' }
  | { readonly kind: 'interpreter'; readonly reason: string };

/** The sentences that tell what a step did, each a whole one. */
export interface StoryText {
  /** Opens the story of a line. */
  readonly line: (line: number, source: string, said: Rich) => Rich;
  readonly start: Rich;
  readonly end: Rich;
  readonly nothing: Rich;
  readonly between: string;
  readonly bound: (name: string, object: ObjectWords, fresh: boolean) => Rich;
  readonly rebound: (name: string, object: ObjectWords, fresh: boolean) => Rich;
  readonly unbound: (names: readonly string[]) => Rich;
  readonly called: (name: string) => Rich;
  readonly returned: (name: string) => Rich;
  readonly counted: (object: ObjectWords, before: number, after: number) => Rich;
  readonly kept: (keepers: readonly KeeperWords[]) => Rich;
  readonly freed: (objects: readonly ObjectWords[], byCollector: boolean) => Rich;
  readonly manyFreed: (objects: number, byCollector: boolean) => Rich;
  readonly lost: (objects: readonly ObjectWords[]) => Rich;
  readonly printed: (text: string) => Rich;
  readonly raised: (message: string) => Rich;
  readonly collected: (objects: number) => Rich;
  readonly allocated: (object: ObjectWords, keeper: KeeperWords) => Rich;
  readonly gained: (
    object: ObjectWords,
    keeper: KeeperWords,
    before: number,
    after: number,
  ) => Rich;
  readonly dropped: (
    object: ObjectWords,
    keeper: KeeperWords,
    before: number,
    after: number,
  ) => Rich;
  readonly moved: (object: ObjectWords, from: KeeperWords, to: KeeperWords) => Rich;
  readonly borrowed: (object: ObjectWords) => Rich;
  readonly handedBack: (object: ObjectWords) => Rich;
  readonly weak: (object: ObjectWords) => Rich;
  readonly weakrefCleared: Rich;
  readonly lineBegins: Rich;
  readonly collectionStarts: (generation: number, asked: boolean) => Rich;
  readonly phase: Readonly<Record<PhaseName, Rich>>;
  readonly idlePhase: Rich;
  readonly refs: (object: ObjectWords, before: number | null, refs: number) => Rich;
  readonly marked: (object: ObjectWords) => Rich;
  readonly listed: (object: ObjectWords) => Rich;
  readonly rescued: (object: ObjectWords, listed: boolean) => Rich;
  readonly resurrected: (object: ObjectWords) => Rich;
  readonly finalized: (object: ObjectWords) => Rich;
}

/** The phases of a collection, in CPython's order, and those that only an incremental collector has. */
export type PhaseName =
  | 'update-refs'
  | 'subtract-refs'
  | 'move-unreachable'
  | 'weak-references'
  | 'finalizers'
  | 'resurrection'
  | 'clear'
  | 'assess-work'
  | 'mark-roots'
  | 'mark-stacks'
  | 'completed-scavenge';
