import type { Localised } from './locale.ts';

/** A thing in which modelled CPythons differ, as `src/simulation/src/profiles/features.ts` names it. */
export type FeatureName =
  | 'version'
  | 'immortal-objects'
  | 'small-integers'
  | 'borrowed-loads'
  | 'borrowed-constants'
  | 'inlined-comprehensions'
  | 'slice-instructions'
  | 'dict-tracking'
  | 'class-descriptors'
  | 'thresholds'
  | 'collector-kind'
  | 'collection-start'
  | 'weak-references'
  | 'tuple-size'
  | 'function-size'
  | 'class-size'
  | 'instance-layout'
  | 'generator-size'
  | 'range-iterator-size'
  | 'frame-size'
  | 'ascii-string-size'
  | 'wide-string-size';

/** What each of them is, in a sentence that holds whichever two versions are compared. */
export const featureText: Localised<Readonly<Record<FeatureName, string>>> = {
  en: {
    version: 'The line prints the version itself, or something taken from it.',
    'immortal-objects':
      'Since 3.12 objects such as None and the small integers are immortal (PEP 683): where others have a count they have a fixed number. 3.14 chose another number.',
    'small-integers':
      'Since 3.15 there is one shared object for each integer up to 1024; before, for each up to 256.',
    'borrowed-loads':
      'Since 3.14 CPython may pass a local variable on without counting a reference for it: a borrowed reference. Before, every load counted one.',
    'borrowed-constants':
      'Since 3.15 constants too are passed on as borrowed references, which are not counted.',
    'inlined-comprehensions':
      'Since 3.12 a list, dict or set comprehension runs in the frame around it (PEP 709); before, it was a function with a frame of its own.',
    'slice-instructions':
      'Since 3.12 `a[i:j]` is evaluated by an instruction of its own, without a slice object.',
    'dict-tracking':
      'Since 3.14 the collector tracks a dict from the moment it is made; before, only once the dict held something that can be part of a cycle.',
    'class-descriptors':
      'Until 3.14 each class has descriptors of its own for `__dict__` and `__weakref__`, which refer back to it; since 3.15 they belong to no class.',
    thresholds:
      'The thresholds at which collections start: 700, 10, 10 until 3.12; 2000, 10, 10 since 3.13; but 2000, 10, 0 in 3.14.0 to 3.14.4.',
    'collector-kind':
      'The collector of 3.14.0 to 3.14.4 is incremental, and counts an object when it begins to be tracked; all the others collect by generations, and count it when it is allocated.',
    'collection-start':
      'In 3.11 a collection that is due starts in the middle of an allocation; since 3.12 it waits until the interpreter is between two instructions.',
    'weak-references':
      'Since 3.15 a weak reference without a callback still leads to its object while the finalizers of a cycle run; before, it was cleared first.',
    'tuple-size': 'Since 3.14 a tuple is one word larger: it has room for its hash.',
    'function-size':
      'A function is one word larger since 3.12, which gave it type parameters (PEP 695), and another since 3.14, which gave it annotations that are evaluated later (PEP 649).',
    'class-size': 'A class object is not the same size in these versions: it has more fields.',
    'instance-layout':
      'Since 3.12 the words for `__dict__` and for weak references both lie before an instance, and take one word less; in 3.11 the weak references had a word in its body.',
    'generator-size': 'Since 3.12 a generator is one word smaller, its variables aside.',
    'range-iterator-size': 'Since 3.12 the iterator of a range is one word smaller.',
    'frame-size': 'A frame object is not the same size in these versions.',
    'ascii-string-size':
      'Since 3.12 a string of ASCII characters is one word smaller: it no longer has room for a copy of wide characters (PEP 623).',
    'wide-string-size':
      'Since 3.12 a string is two words smaller: it no longer has room for a copy of wide characters and its length (PEP 623).',
  },
  'zh-cn': {
    version: '这一行打印的就是版本号，或者由版本号得出的东西。',
    'immortal-objects':
      '从 3.12 起，None、小整数等对象是永生对象（PEP 683）：本该放引用计数的地方放的是一个固定的数。3.14 又换了一个数。',
    'small-integers': '从 3.15 起，1024 以内的整数各有一个共享的对象；在那之前，只到 256。',
    'borrowed-loads':
      '从 3.14 起，CPython 传递局部变量时可以不计引用，也就是“借用引用”；在那之前，每次读取变量都要计一次。',
    'borrowed-constants': '从 3.15 起，传递常量时用的也是借用引用，不再计数。',
    'inlined-comprehensions':
      '从 3.12 起，列表、字典和集合推导式就在外层的栈帧里运行（PEP 709）；在那之前，它是一个有自己栈帧的函数。',
    'slice-instructions': '从 3.12 起，`a[i:j]` 有专门的指令，不再创建切片对象。',
    'dict-tracking':
      '从 3.14 起，字典一创建就被垃圾回收器跟踪；在那之前，要等它装进了可能构成循环的东西才跟踪。',
    'class-descriptors':
      '到 3.14 为止，每个类都有自己的 `__dict__` 和 `__weakref__` 描述器，它们又引用着类；从 3.15 起，它们不再属于某个类。',
    thresholds:
      '触发垃圾回收的阈值不同：3.12 及以前是 700、10、10；从 3.13 起是 2000、10、10；唯独 3.14.0 到 3.14.4 是 2000、10、0。',
    'collector-kind':
      '3.14.0 到 3.14.4 用的是增量式回收器，对象开始被跟踪时才计数；其余各版本分代回收，分配对象时就计数。',
    'collection-start':
      '在 3.11 里，到了该回收的时候，分配内存的中途就开始回收；从 3.12 起，要等解释器执行完当前的指令。',
    'weak-references':
      '从 3.15 起，循环里的终结器运行时，没有回调的弱引用仍然指得到对象；在那之前，弱引用会先被清除。',
    'tuple-size': '从 3.14 起，元组多占一个字长：它留了位置存自己的哈希值。',
    'function-size':
      '函数对象从 3.12 起多占一个字长，用来放类型参数（PEP 695）；从 3.14 起又多一个字长，用来放延后求值的注解（PEP 649）。',
    'class-size': '类对象的大小在这些版本里不一样：字段多了。',
    'instance-layout':
      '从 3.12 起，`__dict__` 和弱引用的位置都放在实例前面，合起来少占一个字长；在 3.11 里，弱引用在实例内部另占一个字长。',
    'generator-size': '从 3.12 起，生成器少占一个字长（它的变量不算）。',
    'range-iterator-size': '从 3.12 起，range 的迭代器少占一个字长。',
    'frame-size': '栈帧对象的大小在这些版本里不一样。',
    'ascii-string-size':
      '从 3.12 起，纯 ASCII 字符串少占一个字长：不再给宽字符副本留位置（PEP 623）。',
    'wide-string-size':
      '从 3.12 起，字符串少占两个字长：不再给宽字符副本及其长度留位置（PEP 623）。',
  },
};
