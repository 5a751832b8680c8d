import type { ExerciseKey, LessonKey, Summary } from '#progress/summary.ts';
import type { ProgressText } from '#text/progress.ts';

/**
 * Writes progress into the places a page keeps for it: an element with
 * `data-lesson-progress="<lesson id>"` gets how many exercises are solved, one with
 * `data-exercise-progress="<exercise id>"` whether this one is; `data-state` is then `done`,
 * `begun` or `new`. One with `data-chapter-progress="<lesson id> <lesson id> …"` gets how many of all
 * these lessons' exercises are solved, one with `data-review-progress="<exercise id> …"` how many of
 * these exercises are. An untouched place stays empty.
 */
export function markPage(lessons: readonly LessonKey[], summary: Summary, text: ProgressText) {
  for (const lesson of lessons) {
    const { solved, total } = summary.lesson(lesson);
    const reached = lesson.exercises.map((key) => ({ key, at: summary.exercise(key) }));
    const touched = reached.some(({ at }) => at.attempts > 0);
    const state = total > 0 && solved === total ? 'done' : touched ? 'begun' : 'new';
    fill(`lesson-progress="${lesson.id}"`, state, touched ? text.share(solved, total) : '');
    for (const { key, at } of reached) {
      const one = at.solved ? 'done' : at.attempts > 0 ? 'begun' : 'new';
      const words = { done: text.exerciseSolved, begun: text.exerciseTried, new: '' }[one];
      fill(`exercise-progress="${key.id}"`, one, words);
    }
  }
  markChapters(lessons, summary, text);
  markReviews(lessons, summary, text);
}

/** The places of chapters name the lessons that they are about. */
function markChapters(lessons: readonly LessonKey[], summary: Summary, text: ProgressText) {
  const known = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  for (const element of document.querySelectorAll<HTMLElement>('[data-chapter-progress]')) {
    const ids = element.dataset.chapterProgress?.split(' ') ?? [];
    const own = ids.flatMap((id) => known.get(id) ?? []);
    const keys = own.flatMap(({ exercises }) => exercises);
    markShare(element, keys, summary, text);
  }
}

/** The places of reviews name the exercises that they are about. */
function markReviews(lessons: readonly LessonKey[], summary: Summary, text: ProgressText) {
  const known = new Map(lessons.flatMap(({ exercises }) => exercises.map((key) => [key.id, key])));
  for (const element of document.querySelectorAll<HTMLElement>('[data-review-progress]')) {
    const ids = element.dataset.reviewProgress?.split(' ') ?? [];
    const keys = ids.flatMap((id) => known.get(id) ?? []);
    markShare(element, keys, summary, text);
  }
}

function markShare(
  element: HTMLElement,
  keys: readonly ExerciseKey[],
  summary: Summary,
  text: ProgressText,
) {
  const reached = keys.map((key) => summary.exercise(key));
  const solved = reached.filter((one) => one.solved).length;
  const touched = reached.some(({ attempts }) => attempts > 0);
  const done = keys.length > 0 && solved === keys.length;
  element.dataset.state = done ? 'done' : touched ? 'begun' : 'new';
  element.textContent = touched ? text.share(solved, keys.length) : '';
}

function fill(place: string, state: string, words: string) {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-${place}]`)) {
    element.dataset.state = state;
    element.textContent = words;
  }
}
