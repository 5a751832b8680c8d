import { type Assignment, assignmentLimits } from '#instructor/assignment.ts';
import { decodeAssignment, encodeAssignment } from '#instructor/assignment-link.ts';
import { readAssignmentFile } from '#instructor/assignment-file.ts';
import {
  type PracticeLevel,
  practiceRevision,
  type PracticeTopic,
} from '#exercise/practice/setting.ts';
import { assignmentOf, copyOf, type Draft, draftOf, emptyDraft, missing } from './draft.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { byId, type Listed } from './listed.ts';

/** Minutes that a program of practice is counted with. */
export const practiceMinutes = 2;

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
    this.draft.exercises.reduce(
      (sum, { id, practice }) =>
        sum + (practice ? practiceMinutes : (this.listed(id)?.minutes ?? 0)),
      0,
    ),
  );
  readonly points = $derived(this.draft.exercises.reduce((sum, { points }) => sum + points, 0));

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
      this.draft.exercises.push({ id, revision, points: 1 });
    }
  }

  /** Takes in programs of practice, each with a number of its own. */
  draw(topic: PracticeTopic, level: PracticeLevel, count: number): void {
    for (let made = 0; made < count; made += 1) {
      if (this.draft.exercises.length >= assignmentLimits.exercises) return;
      let number = 1;
      while (this.has(`program-${number}`)) number += 1;
      const item = { id: `program-${number}`, revision: practiceRevision, points: 1 };
      this.draft.exercises.push({ ...item, practice: { topic, level } });
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
    return result.ok ? this.#take(result.assignment) : null;
  }

  /** Replaces the draft by the assignment of a file; its title, or null when the file is none. */
  loadFile(text: string): string | null {
    const assignment = readAssignmentFile(text);
    return assignment === null ? null : this.#take(assignment);
  }

  /** Goes on with a copy, which is another assignment. */
  duplicate(title: string): void {
    this.#replace({ ...copyOf($state.snapshot(this.draft)), title });
  }

  /** Begins an assignment with these exercises, as far as the site has them. */
  begin(title: string, ids: readonly string[]): void {
    const exercises = ids.flatMap((id) => {
      const revision = this.listed(id)?.revision;
      return revision === undefined ? [] : [{ id, revision, points: 1 }];
    });
    this.#replace({ ...emptyDraft(), title, exercises });
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

  #take(assignment: Assignment): string {
    this.#replace(draftOf(assignment, (id) => this.listed(id)?.revision));
    return assignment.title;
  }

  #replace(draft: Draft): void {
    this.replaced = $state.snapshot(this.draft);
    this.draft = draft;
  }
}
