import type { Assignment } from '#instructor/assignment.ts';
import { decodeAssignment } from '#instructor/assignment-link.ts';
import { currentRevisions, type GradableExercise } from '#instructor/gradable.ts';
import { buildGradebook, commonAssignment, type GradedFile } from '#instructor/gradebook.ts';
import { assignmentOf, missing } from './draft.ts';
import { Grader } from './grader.ts';
import { keptDraft } from './kept-draft.ts';

/** How often rows that are ready are shown while more are being checked, in milliseconds. */
const showEvery = 500;

/** The gradebook as it is on the page. */
export class GradebookState {
  readonly #grader: Grader;
  readonly #revisions: ReadonlyMap<string, number>;
  #queue: File[] = [];
  #serial = 0;
  files = $state.raw<readonly GradedFile[]>([]);
  /** The assignment of the instructor's own link. */
  linked = $state.raw<Assignment | null>(null);
  /** The assignment that was made last in this browser. */
  drafted = $state.raw<Assignment | null>(null);
  /** Files of the drop under way: checked, and in all. */
  progress = $state.raw({ done: 0, of: 0 });
  filter = $state('');
  onlyFlagged = $state(false);
  /** True until the rows have been exported as they are. */
  unsaved = $state(false);

  constructor(exercises: readonly GradableExercise[]) {
    this.#grader = new Grader(exercises);
    this.#revisions = currentRevisions(exercises);
  }

  readonly busy = $derived(this.progress.done < this.progress.of);
  readonly #common = $derived(commonAssignment(this.files));
  /** Where the assignment is known from: the files, unless a link or a draft of the same says more. */
  readonly source: 'link' | 'draft' | 'files' = $derived.by(() => {
    if (this.linked !== null) return 'link';
    const other = this.#common !== null && this.#common.id !== this.drafted?.id;
    return this.drafted === null || other ? 'files' : 'draft';
  });
  readonly assignment = $derived(
    { link: this.linked, draft: this.drafted, files: this.#common }[this.source],
  );
  readonly rows = $derived.by(
    () => buildGradebook(this.assignment ?? nothing, this.files, this.#revisions).rows,
  );
  readonly flagged = $derived(this.rows.filter(({ flags }) => flags.length > 0).length);
  readonly shown = $derived.by(() => {
    const words = this.filter.normalize('NFKC').toLowerCase().trim();
    return this.rows.filter(({ learner, file, flags }) => {
      const text = `${learner ?? ''} ${file}`.normalize('NFKC').toLowerCase();
      return text.includes(words) && (!this.onlyFlagged || flags.length > 0);
    });
  });

  /** Takes up the assignment that was made in this browser, if it is whole. */
  restore(): void {
    const draft = keptDraft();
    this.drafted = draft !== null && missing(draft).length === 0 ? assignmentOf(draft) : null;
  }

  /** Takes the assignment from a link; false when the link is none. */
  useLink(link: string): boolean {
    const result = decodeAssignment(link);
    if (result.ok) this.linked = result.assignment;
    return result.ok;
  }

  /** Checks files and adds a row for each; more may be added meanwhile. */
  async add(files: Iterable<File>): Promise<void> {
    const added = [...files];
    if (added.length === 0) return;
    const idle = !this.busy;
    this.#queue.push(...added);
    this.progress = idle
      ? { done: 0, of: added.length }
      : { ...this.progress, of: this.progress.of + added.length };
    if (idle) await this.#work();
  }

  remove(key: string): void {
    this.files = this.files.filter((file) => file.key !== key);
    this.unsaved = this.files.length > 0;
  }

  stop(): void {
    this.#queue = [];
    this.#grader.stop();
  }

  async #work(): Promise<void> {
    let ready: GradedFile[] = [];
    let done = 0;
    let shownAt = performance.now();
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      this.#serial += 1;
      ready.push(await this.#grader.grade(`${this.#serial}`, next));
      done += 1;
      const last = this.#queue.length === 0;
      if (!last && performance.now() - shownAt < showEvery) continue;
      this.files = [...this.files, ...ready];
      this.progress = { ...this.progress, done };
      this.unsaved = true;
      ready = [];
      shownAt = performance.now();
    }
  }
}

/** Stands in while no file can be read, so that unreadable ones have rows all the same. */
const nothing: Assignment = { version: 1, id: 'nothing', title: '', exercises: [] };
