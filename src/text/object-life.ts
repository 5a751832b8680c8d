import type { Localised } from './locale.ts';
import { change, rich, type Rich } from './rich.ts';
import { keeperEn, thingEn } from './story-en.ts';
import type { KeeperWords, ObjectWords } from './story-words.ts';
import { keeperZhCn, thingZhCn } from './story-zh-cn.ts';

/** A change of a count, for a sentence. */
export interface ChangeWords {
  readonly kind: 'up' | 'down';
  readonly before: number;
  readonly after: number;
  readonly keeper: KeeperWords;
}

/** The words of what tells one object's life. */
export interface ObjectLifeText {
  readonly label: string;
  readonly following: (object: ObjectWords) => Rich;
  readonly reading: string;
  readonly stop: string;
  readonly collapse: string;
  readonly expand: string;
  readonly questions: Readonly<Record<'born' | 'raised' | 'lowered' | 'died', string>>;
  /** A place in the run, as it ends a sentence or stands alone. */
  readonly at: (step: number, line: number | null) => string;
  readonly born: (place: string) => Rich;
  readonly died: (byCollector: boolean, place: string) => Rich;
  readonly survives: Rich;
  readonly raised: (change: ChangeWords, place: string) => Rich;
  readonly lowered: (change: ChangeWords, place: string) => Rich;
  readonly neverRaised: Rich;
  readonly neverLowered: Rich;
  readonly now: Readonly<Record<'unborn' | 'dead' | 'unheld', Rich>>;
  readonly held: (count: number, keepers: readonly KeeperWords[], more: number) => Rich;
  readonly changes: string;
  /** One change, short: who, and the count before and after. */
  readonly change: (change: ChangeWords) => Rich;
  readonly temporaries: string;
  readonly page: (first: number, last: number, of: number) => string;
  readonly earlier: string;
  readonly later: string;
}

const arrow = ({ before, after }: ChangeWords) => change(`${before} → ${after}`);
const capital = (text: Rich): Rich => {
  const [first, ...rest] = text;
  if (typeof first !== 'string') return text;
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest];
};
const list = (items: readonly Rich[], separator: string): Rich =>
  items.flatMap((item, index) => (index === 0 ? item : [separator, ...item]));

export const objectLifeText: Localised<ObjectLifeText> = {
  en: {
    label: 'The life of one object',
    following: (object) => rich`Following ${thingEn(object)}`,
    reading: 'Its life is being read…',
    stop: 'Stop following',
    collapse: 'Hide what it holds',
    expand: 'Show what it holds',
    questions: {
      born: 'Where was it born?',
      raised: 'Who raised its count last?',
      lowered: 'Who lowered it last?',
      died: 'When does it die?',
    },
    at: (step, line) => (line === null ? `step ${step}` : `step ${step}, line ${line}`),
    born: (place) => rich`It is born at ${place}.`,
    died: (byCollector, place) =>
      byCollector
        ? rich`The collector frees it at ${place}.`
        : rich`Its last reference goes at ${place}, and it is freed at once.`,
    survives: ['It is alive when the program ends.'],
    raised: (each, place) =>
      capital(rich`${keeperEn(each.keeper)} raised it, ${arrow(each)}, at ${place}.`),
    lowered: (each, place) =>
      capital(rich`${keeperEn(each.keeper)} let go of it, ${arrow(each)}, at ${place}.`),
    neverRaised: ['No reference to it was made before this step.'],
    neverLowered: ['No reference to it went before this step.'],
    now: {
      unborn: ['At this step it is not born yet.'],
      dead: ['At this step it has been freed.'],
      unheld: ['At this step nothing that counts refers to it.'],
    },
    held: (count, keepers, more) =>
      rich`At this step its count is ${change(String(count))}: ${list(keepers.map(keeperEn), ', ')}${more > 0 ? `, and ${more} more` : ''}.`,
    changes: 'Each change of its count',
    change: (each) =>
      each.kind === 'up'
        ? rich`${arrow(each)} ${keeperEn(each.keeper)}`
        : rich`${arrow(each)} ${keeperEn(each.keeper)} lets go`,
    temporaries: 'with temporaries',
    page: (first, last, of) => `${first} to ${last} of ${of}`,
    earlier: 'Earlier changes',
    later: 'Later changes',
  },
  'zh-cn': {
    label: '一个对象的一生',
    following: (object) => rich`正在跟踪${thingZhCn(object)}`,
    reading: '正在读取它的一生……',
    stop: '停止跟踪',
    collapse: '隐藏它的内容',
    expand: '显示它的内容',
    questions: {
      born: '它在哪里诞生？',
      raised: '谁最近增加了它的计数？',
      lowered: '谁最近减少了它的计数？',
      died: '它何时消亡？',
    },
    at: (step, line) => (line === null ? `第 ${step} 步` : `第 ${step} 步（第 ${line} 行）`),
    born: (place) => rich`它在${place}诞生。`,
    died: (byCollector, place) =>
      byCollector
        ? rich`它在${place}被垃圾回收器释放。`
        : rich`它在${place}失去最后一个引用，随即被释放。`,
    survives: ['程序结束时它仍然存活。'],
    raised: (each, place) =>
      rich`${keeperZhCn(each.keeper)}在${place}增加了它的计数：${arrow(each)}。`,
    lowered: (each, place) => rich`${keeperZhCn(each.keeper)}在${place}放开了它：${arrow(each)}。`,
    neverRaised: ['这一步之前没有增加过对它的引用。'],
    neverLowered: ['这一步之前没有减少过对它的引用。'],
    now: {
      unborn: ['到这一步它还没有诞生。'],
      dead: ['到这一步它已经被释放。'],
      unheld: ['到这一步没有计数的引用指向它。'],
    },
    held: (count, keepers, more) =>
      rich`到这一步它的计数是 ${change(String(count))}：${list(keepers.map(keeperZhCn), '、')}${more > 0 ? `，另有 ${more} 个` : ''}。`,
    changes: '计数的每次变化',
    change: (each) =>
      each.kind === 'up'
        ? rich`${arrow(each)} ${keeperZhCn(each.keeper)}`
        : rich`${arrow(each)} ${keeperZhCn(each.keeper)}放开`,
    temporaries: '包括临时引用',
    page: (first, last, of) => `第 ${first}–${last} 次，共 ${of} 次`,
    earlier: '更早的变化',
    later: '更晚的变化',
  },
};
