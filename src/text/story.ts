import type { Localised } from './locale.ts';
import { storyEn } from './story-en.ts';
import type { StoryText } from './story-words.ts';
import { storyZhCn } from './story-zh-cn.ts';

/** What a step did, in sentences. */
export const storyText: Localised<StoryText> = { en: storyEn, 'zh-cn': storyZhCn };
