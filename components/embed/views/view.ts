import type { PlayedFigures } from '#components/simulation-thread/played-figures.ts';
import type { EmbedTrouble } from '#text/embed.ts';
import type { Locale } from '#text/locale.ts';
import type { EmbedAddress } from '../embed-address.ts';

/** What each kind of figure gets to show in a frame. */
export interface ViewProps {
  /** The run; only charts take a second one. */
  readonly runs: readonly [PlayedFigures, ...PlayedFigures[]];
  /** What the programs are called. */
  readonly labels: readonly string[];
  readonly address: EmbedAddress;
  readonly locale: Locale;
  /** Called where the run has nothing for this figure. */
  readonly ontrouble: (trouble: EmbedTrouble) => void;
}
