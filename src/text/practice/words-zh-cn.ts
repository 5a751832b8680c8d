import { ideas } from './ideas-zh-cn.ts';
import { rules } from './rules-zh-cn.ts';

/** 练习对程序的讲解。 */
export const words = {
  ideas,
  rules,
  /** 答错了，但看不出是哪种想法。 */
  otherwise: {
    'true-or-false': '这里 Python 打印的是 `True` 或 `False`。',
    'several-answers': '这里 Python 打印好几样东西，中间用空格隔开。请逐个回答。',
    'a-number': '把程序逐行走一遍，把数字记在纸上。',
    'a-list': '按 Python 打印的样子写出列表，方括号和引号都要有，并跟上对它的每一次修改。',
    'a-word': '逐行跟着名字走：每个名字指着哪里？',
    'another-cell': '标出的格子还不对。把名字和位置再数一遍。',
  },
  topicHint: {
    'names-and-sharing': '每个对象只画一次，再从每个名字画箭头指向它的对象。',
    identity: '对每个表达式问一句：它给出的是已有的对象，还是新对象？',
    'reference-counts': '把引用这个对象的，一个一个写下来。',
    'zero-and-cascade': '在每行旁边记下各个对象的计数。归零就当场释放。',
    'cycles-and-collection': '画出对象和它们之间的箭头，再把名字拿走。',
    'weak-references': '普通引用画实线，弱引用画虚线。只有实线抓得住。',
    finalizers: '先找到对象在哪一行消失，再看为它调用了什么。',
    pools: '想想对象的位置：哪个空着？下一个轮到谁？',
    sizes: '想一想：在 64 位 CPython 里，这一个对象由哪些部分组成？',
  },
} as const;
