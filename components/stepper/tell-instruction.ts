import type { Fact } from '#scene/story.ts';
import type { ByInstructionText } from '#text/by-instruction.ts';
import type { Rich } from '#text/rich.ts';
import type { StoryText } from '#text/story-words.ts';
import type { RunInstruction } from './stepper-state.svelte.ts';
import { tell } from './tell.ts';

/** What an instruction did, in sentences; that it is not known, where it is not. */
export function tellInstruction(
  { instruction, code, line, isJoined, with: toldWith }: RunInstruction,
  facts: readonly Fact[],
  story: StoryText,
  text: ByInstructionText,
): Rich {
  const said = !isJoined
    ? [text.notJoined]
    : toldWith && facts.length === 0
      ? [text.with[toldWith]]
      : tell(null, facts, story);
  const { name, argument } = instruction;
  const words = argument === '' ? name : `${name} ${argument.replace(/ at 0x[0-9a-f]+.*?>/, '>')}`;
  return text.step(words, code.name, instruction.line ?? line, said);
}
