import { exerciseIdSchema } from '#instructor/assignment.ts';
import { loadPracticeWords } from '#components/practice/practice-words.ts';
import type { ClassText } from '#text/instructor/class.ts';
import type { Locale } from '#text/locale.ts';

/** The wording of an exercise's feedback by exercise and feedback id. */
export type IdeaWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What says which wrong idea a feedback is about; an id stands for itself where there are no words. */
export type SayIdea = (exercise: string, feedback: string) => string;

/** Fetches the wording of all feedbacks; null where it cannot be had. */
export async function fetchIdeaWords(root: string): Promise<IdeaWords | null> {
  const response = await fetch(`${root}teach/feedback.json`).catch(() => null);
  if (!response?.ok) return null;
  return (await response.json()) as IdeaWords;
}

/** Puts the words of the course, of practice and of programs that fail together. */
export async function ideaSayer(
  root: string,
  locale: Locale,
  text: ClassText,
): Promise<SayIdea | null> {
  const [course, practice] = await Promise.all([
    fetchIdeaWords(root),
    loadPracticeWords[locale]().catch(() => null),
  ]);
  if (course === null) return null;
  const drawn = new Map(Object.entries({ ...practice?.ideas, ...practice?.otherwise }));
  const obstacles = new Map(Object.entries(text.obstacles));
  return (exercise, feedback) => {
    const known = exerciseIdSchema.safeParse(exercise).success && Object.hasOwn(course, exercise);
    const own = known ? course[exercise] : undefined;
    const said = own && Object.hasOwn(own, feedback) ? own[feedback] : undefined;
    return said ?? drawn.get(feedback)?.replaceAll('`', '') ?? obstacles.get(feedback) ?? feedback;
  };
}
