import type { Draw } from './draw.ts';
import type { IdeaId, RuleId } from './ideas.ts';
import type { PracticeLevel } from './setting.ts';
import type { Words } from './vocabulary.ts';

/** A change of a program: in each line that is the first text, it is replaced by the second. */
export type Instead = readonly (readonly [line: string, other: string])[];

/** An answer that shows a wrong idea, or the program that would be right about it. */
export type WrongLine =
  | { readonly idea: IdeaId; readonly answer: string | ((right: string) => string) }
  /** The answer is what the program would print so changed: it says what the idea takes it for. */
  | { readonly idea: IdeaId; readonly instead: Instead };

/** A wrong cell of a table of counts; `answer` is of the right count. */
export interface WrongCell {
  readonly idea: IdeaId;
  /** The text of the line. */
  readonly line: string;
  readonly object: string;
  readonly answer: (right: number) => number;
}

/** What is asked about a program. */
export type Asked =
  /** What its last line prints. */
  | { readonly kind: 'last-line'; readonly wrong: readonly WrongLine[] }
  /** All that it prints, to be picked: lines, the wrong ones with their ideas. */
  | {
      readonly kind: 'output';
      readonly wrong: readonly { readonly idea: IdeaId; readonly lines: readonly string[] }[];
    }
  /** The counts of objects after some lines, each the text of one. */
  | {
      readonly kind: 'counts';
      readonly lines: readonly string[];
      readonly objects: readonly string[];
      readonly wrong: readonly WrongCell[];
    };

/** A program with what is asked about it. What is right, only a run tells. */
export interface Sketch {
  readonly program: string;
  /** The one idea that it is about. */
  readonly rule: RuleId;
  /** The text of the line that decides, for a hint. */
  readonly decides: string;
  readonly asked: Asked;
  /**
   * What the last line prints if the rule is all there is to it. Where something else has a hand in
   * it (a dict that grows in between), a run prints otherwise, and another program is drawn.
   */
  readonly byRule?: string;
}

/** What a shape draws a program with. */
export interface Materials {
  readonly draw: Draw;
  readonly level: PracticeLevel;
  readonly words: Words;
}

/** A way to write programs about one idea. */
export interface Shape {
  /** The levels at which it is drawn. */
  readonly levels: readonly [PracticeLevel, PracticeLevel];
  sketch(materials: Materials): Sketch;
}

/** A program from its lines, without those that are null. */
export function lines(...parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null).join('\n')}\n`;
}
