import { ideas } from './ideas-en.ts';
import { rules } from './rules-en.ts';

/** What practice says about programs, in English. */
export const words = {
  ideas,
  rules,
  /** To a wrong answer that shows no known idea. */
  otherwise: {
    'true-or-false': 'Python prints `True` or `False` here.',
    'several-answers':
      'Python prints several things here, with a space between each. Answer them one by one.',
    'a-number': 'Go through the program line by line, and keep the number on paper.',
    'a-list':
      'Write the list as Python prints it, with brackets and quotation marks, and follow each change to it.',
    'a-word': 'Follow the names line by line: where does each of them lead?',
    'another-cell': 'The marked cells are not right yet. Count each name and each place again.',
  },
  topicHint: {
    'names-and-sharing': 'Draw each object once, and an arrow from each name to its object.',
    identity: 'For each expression: does it give an object that is there already, or a new one?',
    'reference-counts': 'Write down who refers to the object, one after another.',
    'zero-and-cascade': 'Keep the count of each object beside the lines. At zero it goes at once.',
    'cycles-and-collection':
      'Draw the objects and the arrows between them, then take the names away.',
    'weak-references': 'Draw ordinary references as lines and weak ones dotted. Only lines hold.',
    finalizers: 'First find the line on which the object goes, then what is called for it.',
    pools: 'Think of the objects’ places: which one is free, and who comes next?',
    sizes: 'Ask what this one object consists of, in 64-bit CPython.',
  },
} as const;
