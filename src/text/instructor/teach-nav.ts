import type { Localised } from '../locale.ts';

/** The links between the pages for instructors. */
export interface TeachNavText {
  readonly label: string;
  readonly assignment: string;
  readonly gradebook: string;
  readonly syllabus: string;
  readonly honesty: string;
  readonly embed: string;
  readonly licence: string;
}

export const teachNavText: Localised<TeachNavText> = {
  en: {
    label: 'For instructors',
    assignment: 'Assignments',
    gradebook: 'Gradebook',
    syllabus: 'Syllabus and teaching notes',
    honesty: 'What this site can assure',
    embed: 'Embed a figure',
    licence: 'What may be reused',
  },
  'zh-cn': {
    label: '教师专用页面',
    assignment: '布置作业',
    gradebook: '成绩册',
    syllabus: '教学大纲与备课笔记',
    honesty: '本站能保证什么',
    embed: '嵌入图',
    licence: '哪些可以再用',
  },
};
