import { assignmentLimits } from '#instructor/assignment.ts';
import { decodeAssignment, encodeAssignment } from '#instructor/assignment-link.ts';
import { assignmentOf, type Draft, draftOf, emptyDraft, missing } from './draft.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { byId, type Listed } from './listed.ts';

/** The state of the page that makes assignments. */
export class Composer {
  readonly #all: ReadonlyMap<string, Listed>;
  draft = $state<Draft>(emptyDraft());
  /** False: the browser keeps nothing. */
  kept = $state(true);
  /** The draft before the last thing that replaced all of it. */
  replaced = $state.raw<Draft | null>(null);

  constructor(all: readonly Listed[]) {
    this.#all = byId(all);
  }

  readonly missing = $derived(missing(this.draft));
  /** The link's fragment, or null while something is missing. */
  readonly fragment = $derived(
    this.missing.length === 0 ? encodeAssignment(assignmentOf(this.draft)) : null,
  );
  readonly minutes = $derived(
    this.draft.exercises.reduce((sum, { id }) => sum + (this.listed(id)?.minutes ?? 0), 0),
  );

  listed(id: string): Listed | undefined {
    return this.#all.get(id);
  }

  has(id: string): boolean {
    return this.draft.exercises.some((one) => one.id === id);
  }

  /** Takes an exercise in at the end, or out. */
  toggle({ id, revision }: Listed): void {
    if (this.has(id)) this.remove(id);
    else if (this.draft.exercises.length < assignmentLimits.exercises) {
      this.draft.exercises.push({ id, revision });
    }
  }

  remove(id: string): void {
    this.draft.exercises = this.draft.exercises.filter((one) => one.id !== id);
  }

  /** Puts an exercise at a place, counted from 0; the others close up. */
  move(id: string, place: number): void {
    const moved = this.draft.exercises.find((one) => one.id === id);
    if (moved === undefined) return;
    const rest = this.draft.exercises.filter((one) => one !== moved);
    rest.splice(Math.max(0, place), 0, moved);
    this.draft.exercises = rest;
  }

  /** Replaces the draft by a link's assignment; its title, or null when the link is none. */
  load(link: string): string | null {
    const result = decodeAssignment(link);
    if (!result.ok) return null;
    this.#replace(draftOf(result.assignment, (id) => this.listed(id)?.revision));
    return result.assignment.title;
  }

  startOver(): void {
    this.#replace(emptyDraft());
  }

  undo(): void {
    if (this.replaced !== null) this.draft = this.replaced;
    this.replaced = null;
  }

  /** Takes up the draft that the browser kept. */
  restore(): void {
    this.draft = keptDraft() ?? this.draft;
  }

  /** Keeps the draft in the browser; to be called in an effect. */
  keep(): void {
    this.kept = keepDraft(this.draft);
  }

  #replace(draft: Draft): void {
    this.replaced = $state.snapshot(this.draft);
    this.draft = draft;
  }
}
