import { SvelteMap } from 'svelte/reactivity';
import type { Assignment } from '#instructor/assignment.ts';
import { decodeAssignment } from '#instructor/assignment-link.ts';
import { byExercise, latestRows, misconceptions } from '#instructor/class-summary.ts';
import { currentRevisions, type GradableExercise, gradablesById } from '#instructor/gradable.ts';
import {
  buildGradebook,
  commonAssignment,
  type GradebookRow,
  type GradedFile,
} from '#instructor/gradebook.ts';
import { readGradebookFile, writeGradebookFile } from '#instructor/gradebook-file.ts';
import { learnerKey } from '#instructor/learner-key.ts';
import { submissionLimits } from '#instructor/submission.ts';
import { assignmentOf, missing } from './draft.ts';
import { GradebookStore, type KeptFile } from './gradebook-store.ts';
import { Grader } from './grader.ts';
import { keptDraft } from './kept-draft.ts';
import { checkedInReal } from './real-check.ts';

/** How often rows that are ready are shown while more are being checked, in milliseconds. */
const showEvery = 2000;
/** Files that are checked at a time, at most; fewer where the machine has fewer processors. */
const mostLanes = 4;
/** Rows of the table that are shown at once. */
export const pageRows = 50;

/** The gradebook as it is on the page. */
export class GradebookState {
  /** One for each file that is checked at a time. */
  readonly #graders: readonly Grader[];
  readonly #exercises: ReadonlyMap<string, GradableExercise>;
  readonly #revisions: ReadonlyMap<string, number>;
  readonly #store = new GradebookStore();
  readonly #texts = new SvelteMap<string, string>();
  #queue: File[] = $state.raw([]);
  #underWay: readonly File[] = [];
  /** Checked and not shown yet, and when rows were shown last. */
  #ready: KeptFile[] = [];
  #shownAt = 0;
  /** What real CPython judges, one after the other. */
  #real: Promise<unknown> = Promise.resolve();
  #working = $state(false);
  /** The checks under way, one after the other. */
  #run: Promise<void> = Promise.resolve();
  files = $state.raw<readonly GradedFile[]>([]);
  /** The assignment of the instructor's own link. */
  linked = $state.raw<Assignment | null>(null);
  /** The assignment that was made last in this browser. */
  drafted = $state.raw<Assignment | null>(null);
  /** Files of the drop under way: checked, and in all. */
  progress = $state.raw({ done: 0, of: 0 });
  /** Comments by learner or, where it cannot be read, by file. */
  readonly comments = new SvelteMap<string, string>();
  filter = $state('');
  onlyFlagged = $state(false);
  /** The first of the rows that are shown. */
  from = $state(0);
  /** False: the browser keeps nothing. */
  kept = $state(true);

  constructor(exercises: readonly GradableExercise[]) {
    const lanes = Math.min(mostLanes, Math.max(1, navigator.hardwareConcurrency));
    this.#graders = Array.from({ length: lanes }, () => new Grader(exercises));
    this.#exercises = gradablesById(exercises);
    this.#revisions = currentRevisions(exercises);
  }

  readonly busy = $derived(this.#working);
  /** Files that were left when the instructor stopped. */
  readonly left = $derived(this.#working ? 0 : this.#queue.length);
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
  readonly found = $derived.by(() => {
    const words = this.filter.normalize('NFKC').toLowerCase().trim();
    return this.rows.filter(({ learner, file, flags }) => {
      const text = `${learner ?? ''} ${file}`.normalize('NFKC').toLowerCase();
      return text.includes(words) && (!this.onlyFlagged || flags.length > 0);
    });
  });
  readonly start = $derived(this.from < this.found.length ? this.from : 0);
  readonly shown = $derived(this.found.slice(this.start, this.start + pageRows));
  /** Each learner once. */
  readonly latest = $derived(latestRows(this.rows));
  readonly summaries = $derived(byExercise(this.assignment ?? nothing, this.latest));
  readonly ideas = $derived(misconceptions(this.assignment ?? nothing, this.latest));

  /** Takes up what the browser keeps: the gradebook, and the assignment that was made in it. */
  async restore(): Promise<void> {
    const draft = keptDraft();
    this.drafted = draft !== null && missing(draft).length === 0 ? assignmentOf(draft) : null;
    const kept = await this.#store.read();
    this.kept = kept !== null;
    for (const { graded, text } of kept?.files ?? []) this.#texts.set(graded.key, text);
    this.files = [...(kept?.files.map(({ graded }) => graded) ?? []), ...this.files];
    this.linked ??= kept?.notes?.linked ?? null;
    for (const [key, said] of kept?.notes?.comments ?? []) this.comments.set(key, said);
  }

  /** Takes the assignment from a link; false when the link is none. */
  useLink(link: string): boolean {
    const result = decodeAssignment(link);
    if (!result.ok) return false;
    this.linked = result.assignment;
    void this.#note();
    return true;
  }

  /** Checks files and adds a row for each; more may be added meanwhile. */
  async add(files: Iterable<File>): Promise<void> {
    const added = [...files];
    if (added.length === 0) return;
    const { done, of } = this.#working || this.left > 0 ? this.progress : { done: 0, of: 0 };
    this.#queue = [...this.#queue, ...added];
    this.progress = { done, of: of + added.length };
    if (!this.#working) await this.resume();
  }

  /** Goes on with the files that are left. */
  async resume(): Promise<void> {
    this.#working = true;
    const run = this.#run.then(() => this.#work());
    this.#run = run;
    await run;
    if (this.#run === run) this.#working = false;
  }

  /** Stops checking; what has been checked stays, and what has not can be taken up again. */
  stop(): void {
    this.#working = false;
    for (const grader of this.#graders) grader.stop();
  }

  /** Gives up the files that are left. */
  leaveOut(): void {
    this.#queue = [];
  }

  remove(key: string): void {
    this.files = this.files.filter((file) => file.key !== key);
    this.#texts.delete(key);
    void this.#store.forget(key);
  }

  comment(row: GradebookRow, said: string): void {
    if (said.trim() === '') this.comments.delete(commentKey(row));
    else this.comments.set(commentKey(row), said);
    void this.#note();
  }

  commentOn(row: GradebookRow): string {
    return this.comments.get(commentKey(row)) ?? '';
  }

  /** Everything as a file, with what was handed in and without what was found. */
  save(): string {
    const files = this.files.map((graded) => {
      const name = graded.file.slice(0, 500);
      if (!graded.ok) return { name, problem: graded.problem };
      return { name, text: this.#texts.get(graded.key) ?? '' };
    });
    return writeGradebookFile({ linked: this.linked, files, comments: [...this.comments] });
  }

  /** Adds what a gradebook's file holds, checking all of it; how many, or null when it is none. */
  load(text: string): number | null {
    const saved = readGradebookFile(text);
    if (saved === null) return null;
    this.linked ??= saved.linked;
    for (const [key, said] of saved.comments) this.comments.set(key, said);
    void this.#note();
    this.#show(
      saved.files.flatMap((file) => {
        if (!('problem' in file)) return [];
        const graded = { key: crypto.randomUUID(), file: file.name, ok: false } as const;
        return [{ graded: { ...graded, problem: file.problem }, text: '' }];
      }),
    );
    void this.add(
      saved.files.flatMap((file) => ('text' in file ? [new File([file.text], file.name)] : [])),
    );
    return saved.files.length;
  }

  /** Takes everything out of the page and the browser. */
  empty(): void {
    this.stop();
    this.#queue = [];
    this.files = [];
    this.#texts.clear();
    this.comments.clear();
    this.linked = null;
    void this.#store.empty();
  }

  async #note(): Promise<void> {
    const notes = { linked: this.linked, comments: [...this.comments] };
    if (!(await this.#store.note(notes))) this.kept = false;
  }

  async #work(): Promise<void> {
    this.#shownAt = performance.now();
    // More files may be dropped while the last ones are being checked.
    do await Promise.all(this.#graders.map((grader) => this.#checkOn(grader)));
    while (this.#working && this.#queue.length > 0);
  }

  /** Checks one file after the other, until none is left or the instructor stops. */
  async #checkOn(grader: Grader): Promise<void> {
    const free = () => this.#queue.find((file) => !this.#underWay.includes(file));
    for (let next = free(); next && this.#working; next = free()) {
      const file = next;
      this.#underWay = [...this.#underWay, file];
      const graded = await this.#grade(grader, file);
      this.#underWay = this.#underWay.filter((other) => other !== file);
      if (graded === null) break;
      // The instructor may have given up the rest, or emptied the gradebook, meanwhile.
      if (this.#queue.includes(file)) {
        this.#queue = this.#queue.filter((other) => other !== file);
        this.#ready.push(graded);
        this.progress = { ...this.progress, done: this.progress.done + 1 };
      }
      if (performance.now() - this.#shownAt >= showEvery) this.#showReady();
    }
    // Another file may still take long.
    this.#showReady();
  }

  #showReady(): void {
    this.#show(this.#ready);
    this.#ready = [];
    this.#shownAt = performance.now();
  }

  #show(ready: readonly KeptFile[]): void {
    if (ready.length === 0) return;
    for (const { graded, text } of ready) this.#texts.set(graded.key, text);
    this.files = [...this.files, ...ready.map(({ graded }) => graded)];
    void this.#store.keep(ready).then((could) => {
      if (!could) this.kept = false;
    });
  }

  /** Null where checking was stopped: the file is still to be checked. */
  async #grade(grader: Grader, file: File): Promise<KeptFile | null> {
    const key = crypto.randomUUID();
    const { name } = file;
    if (file.size > submissionLimits.bytes) {
      return { graded: { key, file: name, ok: false, problem: 'too-large' }, text: '' };
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      return { graded: { key, file: name, ok: false, problem: 'not-read' }, text: '' };
    }
    const graded = await grader.grade(key, file, text);
    if (graded === null) return null;
    const judged = this.#real.then(() => checkedInReal(graded, this.#exercises));
    this.#real = judged.catch(() => undefined);
    return { graded: await judged, text: graded.ok ? text : '' };
  }
}

function commentKey({ learner, file }: GradebookRow): string {
  return learner === null ? `file ${file}` : learnerKey(learner);
}

/** Stands in while no file can be read, so that unreadable ones have rows all the same. */
const nothing: Assignment = { version: 1, id: 'nothing', title: '', exercises: [] };
