import type { Flag } from '#instructor/flag.ts';
import { classText } from '#text/instructor/class.ts';
import type { GradebookText } from '#text/instructor/gradebook.ts';
import type { Locale } from '#text/locale.ts';
import { moment } from './moment.ts';

/** A flag as a sentence for the instructor; `titleOf` names an exercise by its id. */
export function flagWords(
  flag: Flag,
  text: GradebookText,
  locale: Locale,
  titleOf: (id: string) => string,
): string {
  switch (flag.kind) {
    case 'unreadable':
      return text.problems[flag.problem];
    case 'edited':
      return text.edited;
    case 'wrong-assignment':
      return text.wrongAssignment(flag.title);
    case 'other-version':
      return text.otherVersion;
    case 'late':
      return text.late(moment(flag.savedAt, locale));
    case 'unchecked':
      return flag.why === 'not-modelled'
        ? classText[locale].notModelled(titleOf(flag.exercise))
        : text.why[flag.why](titleOf(flag.exercise));
    case 'not-asked':
      return text.notAsked(titleOf(flag.exercise));
    case 'other-revision':
      return text.otherRevision(titleOf(flag.exercise), flag.answered, flag.now);
    case 'duplicate-learner':
      return text.duplicate(flag.files);
    case 'identical-answers':
      return text.identical(flag.files);
  }
}
