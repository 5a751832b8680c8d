import { cpythonHolders } from './cpython-holders.ts';
import type { Localised } from './locale.ts';
import { code, joined, name, rich, type Rich } from './rich.ts';
import type { KeeperWords, ObjectWords } from './story-words.ts';

/** What the learner does in the collector's place. */
export type HandPhaseName = 'copy' | 'subtract' | 'put-aside' | 'rescue' | 'finalize' | 'free';

/** Why an answer is what it is; titles are as on the objects' cards. */
export type HandReasonWords =
  | { readonly kind: 'count'; readonly count: number }
  | {
      readonly kind: 'subtracted';
      readonly count: number;
      readonly inside: readonly KeeperWords[] | null;
      readonly left: number;
    }
  | {
      readonly kind: 'held-outside';
      readonly left: number;
      readonly keepers: readonly KeeperWords[];
    }
  | { readonly kind: 'reached-in-time' | 'rescued'; readonly by: string | null }
  | {
      readonly kind:
        | 'zero'
        | 'not-reached'
        | 'has-finalizer'
        | 'no-finalizer'
        | 'finalized-before'
        | 'resurrected'
        | 'freed'
        | 'lives-on';
    };

/** The words of a collection that the learner runs by hand. */
export interface ByHandText {
  readonly title: string;
  readonly intro: string;
  readonly phase: Readonly<Record<HandPhaseName, string>>;
  readonly task: Readonly<Record<HandPhaseName, string>>;
  readonly object: string;
  readonly count: string;
  /** What is asked of each object: a number, or whether. */
  readonly asked: Readonly<Record<HandPhaseName, string>>;
  readonly check: string;
  readonly show: string;
  readonly next: string;
  readonly again: string;
  readonly right: string;
  readonly wrong: string;
  readonly missing: string;
  readonly tally: (right: number, of: number) => string;
  readonly allRight: string;
  readonly done: string;
  readonly place: (phase: number, of: number) => string;
  readonly nothing: string;
  readonly some: (shown: number) => string;
  /** Why the right answer is right. */
  readonly because: (reason: HandReasonWords) => Rich;
  /** What to look at after a wrong number. */
  readonly hint: (reason: HandReasonWords) => Rich;
}

function ownerEn({ type, number }: ObjectWords): Rich {
  return [code(number === null ? type : `${type} ${number}`)];
}

function keeperEn(keeper: KeeperWords): Rich {
  if (keeper.kind === 'name') return rich`the name ${name(keeper.name)}`;
  if (keeper.kind === 'temporary') return ['a temporary'];
  if (keeper.kind === 'interpreter')
    return rich`CPython itself (${cpythonHolders.en.said(keeper.reason)})`;
  return rich`${code(keeper.label)} of ${ownerEn(keeper.owner)}`;
}

function keeperZh(keeper: KeeperWords): Rich {
  if (keeper.kind === 'name') return rich`名字 ${name(keeper.name)}`;
  if (keeper.kind === 'temporary') return ['一个临时引用'];
  if (keeper.kind === 'interpreter')
    return rich`CPython 自己（${cpythonHolders['zh-cn'].said(keeper.reason)}）`;
  return rich`${ownerEn(keeper.owner)} 的 ${code(keeper.label)}`;
}

function insideEn(inside: readonly KeeperWords[] | null): Rich {
  if (inside === null) return ['Count the references that come from other objects of the list.'];
  if (inside.length === 0) return ['No reference to it comes from an object of the list.'];
  const held = joined(inside.map(keeperEn), ', ', ' and ');
  return inside.length === 1
    ? rich`One reference comes from an object of the list: ${held}.`
    : rich`${inside.length} references come from objects of the list: ${held}.`;
}

function insideZh(inside: readonly KeeperWords[] | null): Rich {
  if (inside === null) return ['数一数来自链表上其他对象的引用。'];
  if (inside.length === 0) return ['没有来自链表上对象的引用。'];
  return rich`来自链表上对象的引用有 ${inside.length} 个：${joined(inside.map(keeperZh), '、')}。`;
}

function becauseEn(reason: HandReasonWords): Rich {
  switch (reason.kind) {
    case 'count':
      return [`Its count is ${reason.count}, so its copy is ${reason.count}.`];
    case 'subtracted':
      return rich`${insideEn(reason.inside)} ${reason.count} − ${reason.count - reason.left} = ${reason.left}.`;
    case 'held-outside': {
      const left = `Its copy is ${reason.left}: something outside the list refers to it`;
      if (reason.keepers.length === 0) return [`${left}.`];
      return rich`${left}, ${joined(reason.keepers.map(keeperEn), ', ', ' and ')}.`;
    }
    case 'zero':
      return ['Its copy is 0 when the collector comes to it: it goes on the list, for now.'];
    case 'reached-in-time':
      return reason.by === null
        ? ['A reachable object that comes earlier has set its copy back to 1.']
        : rich`Its copy was 0, but ${code(reason.by)} comes earlier, is reachable and refers to it: its copy is back at 1 when the collector comes to it.`;
    case 'rescued':
      return reason.by === null
        ? ['Something reachable refers to it, so it comes back.']
        : rich`${code(reason.by)} is reachable and refers to it, so it comes back.`;
    case 'not-reached':
      return ['Nothing reachable refers to it: it stays on the list.'];
    case 'has-finalizer':
      return rich`Its class has ${code('__del__')}, or it has something left to unwind, and that has not run yet.`;
    case 'no-finalizer':
      return ['It has no finalizer.'];
    case 'finalized-before':
      return ['Its finalizer has run in an earlier collection, and runs only once.'];
    case 'resurrected':
      return [
        'After the finalizers something outside refers to it, or to what leads to it: it is resurrected and lives on.',
      ];
    case 'freed':
      return [
        'Nothing outside refers to it, after the finalizers either: it is cleared and freed.',
      ];
    case 'lives-on':
      return ['It is not freed in this collection.'];
  }
}

function becauseZh(reason: HandReasonWords): Rich {
  switch (reason.kind) {
    case 'count':
      return [`它的引用计数是 ${reason.count}，所以副本是 ${reason.count}。`];
    case 'subtracted':
      return rich`${insideZh(reason.inside)}${reason.count} − ${reason.count - reason.left} = ${reason.left}。`;
    case 'held-outside': {
      const left = `它的副本是 ${reason.left}：链表之外还有引用`;
      if (reason.keepers.length === 0) return [`${left}。`];
      return rich`${left}，来自${joined(reason.keepers.map(keeperZh), '、')}。`;
    }
    case 'zero':
      return ['回收器走到它时副本是 0：暂时移到不可达链表。'];
    case 'reached-in-time':
      return reason.by === null
        ? ['排在前面的某个可达对象已把它的副本设回 1。']
        : rich`它的副本原为 0，但排在前面的 ${code(reason.by)} 可达并引用它：回收器走到它时，副本已被设回 1。`;
    case 'rescued':
      return reason.by === null
        ? ['某个可达对象引用它，所以它被移回。']
        : rich`${code(reason.by)} 可达并引用它，所以它被移回。`;
    case 'not-reached':
      return ['没有可达的对象引用它：它留在链表上。'];
    case 'has-finalizer':
      return rich`它的类有 ${code('__del__')}，或者它还有要收尾的代码，而且还没有运行过。`;
    case 'no-finalizer':
      return ['它没有终结方法。'];
    case 'finalized-before':
      return ['它的终结方法在更早的回收中已经运行过，只运行一次。'];
    case 'resurrected':
      return ['终结方法运行之后，外部又有引用指向它（或通向它的对象）：它复活，继续存活。'];
    case 'freed':
      return ['终结方法运行之后，外部仍没有引用：它被清空并释放。'];
    case 'lives-on':
      return ['这次回收没有释放它。'];
  }
}

export const byHandText: Localised<ByHandText> = {
  en: {
    title: 'You are the collector',
    intro:
      'The objects stand in the order of the collector’s list. Do each phase yourself; what you enter is compared with what the collector did in this run. You may try as often as you like.',
    phase: {
      copy: 'Copy the counts',
      subtract: 'Subtract inner references',
      'put-aside': 'Put aside',
      rescue: 'Fetch back',
      finalize: 'Run finalizers',
      free: 'Clear and free',
    },
    task: {
      copy: 'What does update_refs write as the copy of each count?',
      subtract:
        'subtract_refs takes one from the copy for each reference that comes from another object of the list. What is left?',
      'put-aside':
        'move_unreachable walks along the list. Which objects does it put on the unreachable list when it comes to them, be it only for now?',
      rescue: 'Which of those come back, since something reachable refers to them?',
      finalize: 'These are unreachable. Whose finalizer runs now?',
      free: 'The finalizers have run, and the collector has looked again. Which objects does it free?',
    },
    object: 'Object',
    count: 'Count',
    asked: {
      copy: 'Copy',
      subtract: 'Copy after subtracting',
      'put-aside': 'Put aside',
      rescue: 'Comes back',
      finalize: 'Finalizer runs',
      free: 'Freed',
    },
    check: 'Check',
    show: 'Show me',
    next: 'Next phase',
    again: 'Begin again',
    right: 'Right.',
    wrong: 'Not so.',
    missing: 'No number yet.',
    tally: (right, of) => `${right} of ${of} right.`,
    allRight: 'All right: the picture shows it.',
    done: 'That was the whole collection, done by hand as CPython does it.',
    place: (phase, of) => `Phase ${phase} of ${of}`,
    nothing:
      'In this collection there is nothing to do by hand: it looks at none of the objects shown. Choose another one.',
    some: (shown) => `The first ${shown} objects of the list.`,
    because: becauseEn,
    hint: (reason) => {
      if (reason.kind === 'count') return ['Look at the count in the corner of its card.'];
      return reason.kind === 'subtracted' ? insideEn(reason.inside) : becauseEn(reason);
    },
  },
  'zh-cn': {
    title: '你来当回收器',
    intro:
      '对象按回收器链表的次序排列。请逐个阶段亲手完成；你的回答会与这次运行中回收器所做的比较。可以尝试任意多次。',
    phase: {
      copy: '复制引用计数',
      subtract: '减去内部引用',
      'put-aside': '移到一边',
      rescue: '移回',
      finalize: '运行终结方法',
      free: '清空并释放',
    },
    task: {
      copy: 'update_refs 为每个引用计数写下的副本是多少？',
      subtract: 'subtract_refs 对来自链表上其他对象的每个引用，把副本减一。剩下多少？',
      'put-aside':
        'move_unreachable 沿链表前进。走到哪些对象时，会把它们移到不可达链表（哪怕只是暂时）？',
      rescue: '其中哪些因为被可达的对象引用而移回？',
      finalize: '这些对象不可达。现在运行谁的终结方法？',
      free: '终结方法已运行，回收器又检查了一遍。它释放哪些对象？',
    },
    object: '对象',
    count: '计数',
    asked: {
      copy: '副本',
      subtract: '减去之后的副本',
      'put-aside': '移到一边',
      rescue: '移回',
      finalize: '运行终结方法',
      free: '被释放',
    },
    check: '检查',
    show: '给我看答案',
    next: '下一阶段',
    again: '重新开始',
    right: '对。',
    wrong: '不对。',
    missing: '还没有填数字。',
    tally: (right, of) => `${of} 个中答对 ${right} 个。`,
    allRight: '全部正确：图中可见。',
    done: '整个回收到此完成，与 CPython 的做法一样。',
    place: (phase, of) => `第 ${phase} 阶段，共 ${of} 个`,
    nothing: '这次回收没有可亲手做的：它不检查图中的对象。请选另一次。',
    some: (shown) => `链表上的前 ${shown} 个对象。`,
    because: becauseZh,
    hint: (reason) => {
      if (reason.kind === 'count') return ['看看卡片角上的引用计数。'];
      return reason.kind === 'subtracted' ? insideZh(reason.inside) : becauseZh(reason);
    },
  },
};
