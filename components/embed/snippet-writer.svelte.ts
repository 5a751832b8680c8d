import { type Bits, choiceOf, profileOf } from '#components/playground/python-choice.ts';
import { type FigureId, figureIds } from '#text/figures.ts';
import type { Locale } from '#text/locale.ts';
import type { ProfileId } from '@heapscope/simulation/reading';
import { embedAddress, isShownAtOnce, type Theme, usual, usualObject } from './embed-address.ts';

/** What is chosen on the page that writes the snippet. */
export class SnippetWriter {
  figure: FigureId = $state('heap');
  /** A program of the course by its name; null for the one in the editor. */
  name: string | null = $state(usual.heap.program);
  beside = $state('');
  source = $state('');
  profile: ProfileId = $state(usual.heap.profile);
  object = $state(usualObject);
  step: number | null = $state(null);
  theme: Theme = $state('auto');
  locale: Locale = $state('en');
  /** The program of the editor as an address holds it; null for one that is too long. */
  fragment: string | null = $state('');

  readonly isOwn = $derived(this.name === null);
  readonly isTooLong = $derived(this.isOwn && this.fragment === null);
  /** The address from the folder of all frames on; null while there is none. */
  readonly address = $derived.by(() => (this.isTooLong ? null : embedAddress(this.#choice())));
  readonly waitsForClick = $derived.by(() => !isShownAtOnce(this.#choice().program, this.profile));

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /** Chooses a figure, with the program and the CPython that the course shows by it. */
  pickFigure(figure: FigureId): void {
    this.figure = figure;
    this.step = null;
    if (this.name === null) return;
    this.name = usual[figure].program;
    this.profile = usual[figure].profile;
  }

  pickPython(python: string): void {
    this.profile = profileOf(python, choiceOf(this.profile).bits);
  }

  pickBits(bits: Bits): void {
    this.profile = profileOf(choiceOf(this.profile).python, bits);
  }

  /** Takes figure and program over from the query of the page's own address. */
  readQuery(search: string, programs: readonly string[]): void {
    const query = new URLSearchParams(search);
    const figure = figureIds.find((id) => id === query.get('figure'));
    if (figure) this.pickFigure(figure);
    const program = programs.find((id) => id === query.get('program'));
    if (program !== undefined) this.name = program;
    this.object = query.get('object') ?? this.object;
    this.beside = programs.find((id) => id === query.get('beside')) ?? '';
    if (query.has('step')) this.step = Number(query.get('step')) || 0;
  }

  #choice() {
    const { figure, name, profile, step, object, theme, locale, source, fragment } = this;
    const beside = this.beside === '' ? null : this.beside;
    const program =
      name === null
        ? ({ kind: 'given', source } as const)
        : ({ kind: 'named', name, beside } as const);
    return { figure, program, profile, step, object, theme, locale, fragment };
  }
}
