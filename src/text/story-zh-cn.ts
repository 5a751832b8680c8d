import { change, code, joined, name, rich, type Rich } from './rich.ts';
import { cpythonHolders } from './cpython-holders.ts';
import type { KeeperWords, ObjectWords, StoryText } from './story-words.ts';

/** 不必注明类型的值。 */
const onlyOne = new Set(['NoneType', 'bool']);
const short = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

/** 用最好认的方式称呼一个对象。 */
export function thingZhCn({ type, text, name: known, number }: ObjectWords): Rich {
  if (text !== null) {
    return onlyOne.has(type) ? [code(text)] : rich`${type} ${code(short(text))}`;
  }
  if (known !== null) return rich`${name(known)} 引用的 ${type}`;
  if (number !== null) return [code(`${type} ${number}`)];
  return rich`一个 ${type}`;
}

function things(objects: readonly ObjectWords[]): Rich {
  return joined(objects.map(thingZhCn), '、', '和');
}

/** 称呼引用的持有者。 */
export function keeperZhCn(holder: KeeperWords): Rich {
  if (holder.kind === 'name') return rich`名字 ${name(holder.name)}`;
  if (holder.kind === 'temporary') return ['一个临时引用'];
  if (holder.kind === 'interpreter') {
    return rich`CPython 自身（${cpythonHolders['zh-cn'].said(holder.reason)}）`;
  }
  return rich`${thingZhCn(holder.owner)} 的 ${code(holder.label)}`;
}

function kept(keepers: readonly KeeperWords[]): Rich {
  const owners = new Set(
    keepers.map((each) => (each.kind === 'part' ? JSON.stringify(each.owner) : each)),
  );
  const [first] = keepers;
  if (keepers.length > 1 && owners.size === 1 && first?.kind === 'part') {
    return rich`剩下的 ${keepers.length} 个引用都在 ${thingZhCn(first.owner)} 里，所以它继续存活。`;
  }
  // 汉字之间不留空。
  const gap = first?.kind === 'name' || first?.kind === 'temporary' ? '' : ' ';
  return rich`还剩${gap}${joined(keepers.map(keeperZhCn), '、', '和')} 引用它，所以它继续存活。`;
}

const arrow = (before: number, after: number) => change(`${before} → ${after}`);

/** 用中文讲述一步。 */
export const storyZhCn: StoryText = {
  line: (line, source, said) => rich`第 ${line} 行 ${code(source)}：${said}`,
  start: ['第一行执行之前：还没有任何名字。'],
  end: ['程序结束。'],
  nothing: ['图中没有变化。'],
  between: '',
  bound: (bound, object, fresh) =>
    fresh
      ? rich`名字 ${name(bound)} 引用一个新的 ${object.type}${object.text === null ? '' : rich` ${code(short(object.text))}`}。`
      : rich`名字 ${name(bound)} 引用${object.name === bound ? rich`已有的 ${object.type}` : thingZhCn(object)}。`,
  rebound: (bound, object, fresh) =>
    rich`名字 ${name(bound)} 离开原来的对象，改为引用${fresh ? rich`一个新的 ${object.type}` : object.name === bound ? thingZhCn({ ...object, name: null }) : thingZhCn(object)}。`,
  unbound: (names) =>
    rich`名字 ${joined(
      names.map((each) => [name(each)]),
      '、',
    )} 消失。`,
  called: (called) => rich`调用 ${code(`${called}()`)}，它有了自己的一组名字。`,
  returned: (returned) => rich`${code(`${returned}()`)} 返回，它的名字随之消失。`,
  counted: (object, before, after) => {
    const by = Math.abs(after - before);
    return rich`${thingZhCn(object)} ${after > before ? '增加' : '减少'} ${by} 个引用：${arrow(before, after)}。`;
  },
  kept,
  freed: (objects, byCollector) =>
    byCollector
      ? rich`回收器释放${things(objects)}。`
      : objects.length === 1
        ? rich`${things(objects)}不再有任何引用，CPython 立即释放它。`
        : rich`${things(objects)}相继失去最后一个引用，随即被释放。`,
  manyFreed: (objects, byCollector) =>
    byCollector
      ? rich`回收器释放 ${objects} 个对象。`
      : rich`${objects} 个对象失去最后一个引用，随即被释放。`,
  lost: (objects) =>
    rich`再没有名字能到达${things(objects)}，但计数不为零：只有垃圾回收器能释放${objects.length === 1 ? '它' : '它们'}。`,
  printed: (text) => rich`打印 ${code(short(text.replaceAll('\n', ' ⏎ ')))}。`,
  raised: (message) => rich`程序到此以 ${code(message)} 结束。`,
  collected: (objects) => [
    objects === 0
      ? '进行一次垃圾回收，没有可释放的对象。'
      : `进行一次垃圾回收，找到 ${objects} 个不可达对象。`,
  ],
  allocated: (object, holder) =>
    rich`一个新的 ${object.type} 诞生，由${keeperZhCn(holder)}持有：${change('1')}。`,
  gained: (object, holder, before, after) =>
    rich`${keeperZhCn(holder)}开始引用${thingZhCn(object)}：${arrow(before, after)}。`,
  dropped: (object, holder, before, after) =>
    rich`${keeperZhCn(holder)}放开${thingZhCn(object)}：${arrow(before, after)}。`,
  moved: (object, from, to) =>
    rich`对${thingZhCn(object)}的引用从${keeperZhCn(from)}转给${keeperZhCn(to)}，计数不变。`,
  borrowed: (object) => rich`一个临时引用借用${thingZhCn(object)}，不计数。`,
  handedBack: (object) => rich`对${thingZhCn(object)}的借用结束，计数不变。`,
  weak: (object) => rich`对${thingZhCn(object)}的弱引用不计数。`,
  weakrefCleared: ['弱引用被清空：它不再指向任何对象。'],
  lineBegins: ['这一行开始执行。'],
  collectionStarts: (generation, asked) => [
    asked
      ? `程序要求回收第 ${generation} 代。`
      : `新对象的数目超过阈值：开始回收第 ${generation} 代。`,
  ],
  phase: {
    'update-refs': ['回收器为它查看的每个对象复制一份引用计数。'],
    'subtract-refs': ['凡是来自这些对象内部的引用，都从副本中减去。'],
    'move-unreachable': ['副本为 0 的对象暂时放入不可达链表；大于 0 的对象能到达的，再移回来。'],
    'weak-references': ['如果有指向不可达对象的弱引用，就清空它们。'],
    finalizers: ['不可达对象若有终结方法（__del__），此时各运行一次。'],
    resurrection: ['回收器再检查一遍，看终结方法是否让某个对象复活。'],
    clear: ['清空不可达对象：它们之间的引用消失，计数归零，随即被释放。'],
    'assess-work': [
      '回收器算出这次增量要做多少工作：新对象的数目加上全部对象的一部分，再减去先前多做的工作。',
    ],
    'mark-roots': ['名称能到达的对象标记为存活，这些对象能到达的也一样。'],
    'mark-stacks': ['正在运行的帧持有的对象标记为存活，这些对象能到达的也一样。'],
    'completed-scavenge': [
      '所有对象都已查看，于是两个老对象空间互换：现在的“已访问”从此成为“待处理”，下一次增量从标记开始。',
    ],
  },
  idlePhase: ['不可达链表上什么也没有剩下，这个阶段无事可做。'],
  refs: (object, before, refs) =>
    before === null
      ? rich`${thingZhCn(object)}的副本从 ${change(String(refs))} 开始。`
      : refs > before
        ? rich`可达的对象引用着${thingZhCn(object)}，所以它也可达，副本重设为 ${refs}：${arrow(before, refs)}。`
        : rich`有一个对${thingZhCn(object)}的引用来自内部，副本减少：${arrow(before, refs)}。`,
  marked: (object) => rich`${thingZhCn(object)}存活，移到已访问空间的末尾。`,
  listed: (object) => rich`${thingZhCn(object)}暂时放入不可达链表。`,
  rescued: (object, listed) =>
    listed
      ? rich`${thingZhCn(object)}可达，移出链表。`
      : rich`${thingZhCn(object)}的副本大于 0：有来自外部的引用，所以它可达。`,
  resurrected: (object) =>
    rich`${thingZhCn(object)}又可达了：某个终结方法把它（或通向它的对象）的引用存到了程序找得到的地方。它复活，继续存活。`,
  finalized: (object) => rich`运行${thingZhCn(object)}的终结方法：它一生只运行这一次。`,
};
