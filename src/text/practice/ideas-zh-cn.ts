/** 对每一种错误想法的回答；编号见 `src/exercise/practice/ideas.ts`。 */
export const ideas = {
  'assignment-copies':
    '赋值什么也不复制，只是给对象多取了一个名字。通过一个名字所做的修改，从另一个名字也看得到。',
  'follows-the-name':
    '第二个名字绑定的是对象，不是第一个名字。第一个名字改绑到别处，第二个名字还在原处。',
  'plus-equals-makes-new':
    '对列表来说，`+=` 是把原来那个列表加长，它的每个名字都看得到新元素。只有 `a = a + b` 才会新建列表。',
  'plus-changes-in-place':
    '`a = a + b` 新建一个列表，再让名字 `a` 改绑到它。原来的列表没有变，别的名字看到的还是它。',
  'arguments-are-copied':
    '调用函数不会复制参数。形参只是调用者那个列表的又一个名字，函数对它做的修改，外面也看得到。',
  'rebinding-reaches-caller':
    '函数里面，形参改绑到了新列表。这只是形参自己的事，调用者的名字仍然指着原来的列表。',
  'repeating-copies':
    '`[row] * n` 是把同一行写了 n 遍。里层列表只有一个，占着好几个位置，改了它，每个位置看到的都变。',
  'copy-goes-deep':
    '这样的副本有自己的位置，位置里放的却是同样的元素。它只复制一层，里层的列表由两边共用。',
  'copy-is-a-name': '这里新建了外层列表。在原列表里添加或替换元素，不会影响副本。',
  'default-made-anew':
    '默认值只在 `def` 执行时创建一次，保存在函数里。每次不传这个参数，拿到的都是同一个列表。',
  'value-is-kept': '函数在被调用时才去查模块里的名字，不是在创建时。到那时，名字已经是最后的值了。',
  'equal-means-same':
    '`==` 问两个值是否相等，`is` 问是不是同一个对象。相等的，完全可以是两个对象。',
  'two-so-they-differ':
    '两个问题分开再看一遍：`==` 比较内容，`is` 问两边是不是同一个对象。答案不一定一样，也不一定都是否定的。',
  'numbers-are-never-shared':
    'CPython 一启动就备好了小整数，3.14 里是 −5 到 256。谁要用这些数，拿到的都是现成的那一个。',
  'strings-are-never-shared':
    '相等的字符串可以是同一个对象：写在同一个程序里的，还有驻留过的，都是如此。',
  'each-call-copies': '不可变的东西用不着复制。要复制整个元组，CPython 就把元组本身交给你。',
  'same-object-counts-once': '每个位置都是一个单独的引用。一个对象在列表里出现两次，就计两次。',
  'containers-do-not-count': '容器抓着它的元素：每个位置都是一个引用，和名字一样计数。',
  'del-frees': '`del` 只是去掉一个名字。再也没有引用指向对象时，它才会被释放，而这里还有。',
  'list-gone-object-gone': '列表只是放开了自己的那些位置。指向对象的名字还抓着它。',
  'argument-not-counted': '`getrefcount` 查看模块里的名字时，它的参数本身也是一个引用，也计在内。',
  'always-one-too-high':
    '3.13 及以前，参数会多算一个引用。从 3.14 起，取自局部变量的参数是借用的，不再加一。',
  'one-name-only':
    '少算了一个。把函数逐行看一遍：指向对象的每个名字，列表或元组里的每个位置，都要算。',
  'copy-shares-nothing': '容器的副本有自己的位置，每个位置都引用同样的对象，全都要算。',
  'only-what-is-named-holds':
    '没有名字的地方也有引用：绑定方法里、默认值里、迭代器里，还有循环变量。',
  'loop-list-stays':
    '循环用的那个列表没有名字，循环一结束就没了，它的引用也随之消失。留下来的只有循环变量。',
  'waits-for-the-end': 'CPython 不会等到程序结束。计数归零要做的事，就在造成归零的那一行当场做完。',
  'never-freed':
    '会释放的：最后一个引用在程序运行时消失，或者到程序结束时消失，那时就会调用 `__del__`。',
  'holder-takes-all':
    '持有者没了，对象要跟着走，前提是没有别人抓着它。这里有一个还被别的名字抓着，会活下来。',
  'inner-goes-first':
    '先释放的是外层对象：它的 `__del__` 运行之后，才放开里面的东西。这时里层对象的计数才归零。',
  'only-the-outer-goes': '外层对象一走，它的引用也没了。里层对象没有别人抓着，就在同一时刻归零。',
  'items-in-their-order': '列表清空时，是从末尾往开头逐个放开元素的。',
  'items-outlive-the-list': '抓着它们的只有这个列表。列表一放手，它们就释放了，赶在下一行之前。',
  'locals-live-on':
    '局部名字随调用一起结束。只有它们抓着的对象，在函数返回时就释放，赶在返回值被用到之前。',
  'freed-after-last-use': '名字一直抓着对象，直到名字结束为止，后面还用不用得到都一样。',
  'locals-all-go': '返回值在局部名字结束之前就交了出去：它多一个引用，能活到调用之后。',
  'result-is-kept': '没有人接住这次调用的返回值。这一行结束，它的最后一个引用就没了。',
  'result-goes-at-once': '返回值有了名字，这个名字一直抓着它，直到被删掉。',
  'rebinding-frees': '名字改绑到别处，只是少了一个引用。对象还有另一个名字，会活下去。',
  'old-goes-first': '先算右边。名字离开旧对象之前，新对象就已经有了。',
  'del-frees-a-ring':
    '环里的对象互相抓着。名字没了，它们的计数也不是零，所以靠计数一个也释放不了。',
  'rings-not-objects':
    '`gc.collect()` 返回的是不可达对象的个数，不是环的个数：它检查到的每个实例、列表、字典、集合都算。',
  'only-the-ring-itself': '只被环抓着的东西，和环一样不可达。挂在环上的容器也会被找到，也要计数。',
  'collector-frees-all': '这里没有环：名字一没，计数归零，全部当场释放，没有剩给回收器的。',
  'held-rings-go-too': '从某个名字还能走到的环，不是垃圾。回收器不会碰它，也不会碰它通向的一切。',
  'only-once-looked-at': '外面的引用没了以后，那个环也成了垃圾，下一次回收会找到它。',
  'only-the-unheld-go': '从被抓着的那个对象出发，沿着引用能走到其余的对象。都走得到，就都留下。',
  'always-waits-for-collector':
    '只有环才需要回收器。这里没有对象能绕回自己，名字一没，靠计数就释放了。',
  'disabled-is-off': '`gc.disable()` 关掉的是自动进行的回收。你自己要求的回收照样会做。',
  'collect-needs-names': '回收器找对象不靠名字，它看的是自己的链表。回收之后，环就没了。',
  'found-again': '第一次回收找到的已经释放了，第二次就没有可找的了。',
  'everything-is-looked-at':
    '回收器只看能持有其他对象的对象。字符串、数字、bytes 不能，根本不在它的链表里。',
  'only-rings-are-tracked': '对象受跟踪，是因为它有可能成为环的一部分，不是因为它已经在环里。',
  'only-instances-are-tracked': '列表、字典、集合和实例一样能持有对象，也都受跟踪。',
  'weak-holds': '弱引用抓不住对象，也不计数。最后一个普通引用没了，对象也就没了。',
  'weak-empties-at-once': '弱引用容器只会失去没有别人抓着的对象。这里有一个对象还有名字，会留下。',
  'weak-is-counted': '弱引用不计数：对象知道有弱引用，计数里却没有它。',
  'weak-lowers-the-count': '弱引用也不会让计数变小，计数还是原来那样。',
  'call-stays-weak': '调用弱引用，得到的是对象本身。给它取个名字，就是一个普通引用，要计数。',
  'callback-always': '回调属于那个弱引用。弱引用比对象先消失，就不会有任何调用。',
  'callback-at-the-end': '对象的最后一个引用一消失，回调马上就被调用，赶在下一行之前。',
  'callback-never': '对象消失时弱引用还在，所以会调用它的回调。',
  'any-back-link-is-a-ring':
    '往回的这个引用是弱引用，不计数。计数的引用没有构成环，靠计数就全部释放了。',
  'called-again': '终结器最多调用一次。你调用过之后，它就失效了。',
  'waits-for-zero-anyway': '终结器可以自己调用：当场就执行，那时对象还活着。',
  'finalize-holds': '`weakref.finalize` 不会让对象活着。对象消失时，它就会被调用。',
  'del-runs-again':
    '一个对象的 `__del__`，CPython 最多调用一次，就算它被救活后又失去引用也是如此。',
  'del-cannot-save': '`__del__` 可以把 `self` 存到别处。这样计数就不再是零，对象会活下去。',
  'watchers-before-del':
    '计数归零时，先运行 `__del__`，这时弱引用还有效；然后清掉弱引用，再调用它们的回调。',
  'first-set-first-called': '同一个对象的几个弱引用，回调并不按设置的先后调用。换个顺序试试。',
  'rings-with-del-stay':
    '那是 Python 3.4 以前的情形。现在回收器会调用环里每个对象的 `__del__`，再把它们释放。',
  'ring-in-other-order': '回收器按自己链表的次序调用终结器，先创建的对象排在前面。',
  'error-is-raised-to-you':
    '没有人能捕获它：`__del__` 是在别的事情中间被调用的。CPython 把错误报告到 stderr，然后继续。',
  'error-in-del-is-skipped':
    '和任何错误一样，那个 `__del__` 余下的部分不再执行。继续运行的只是外面的程序。',
  'freed-goes-to-the-system': '释放的块留在它的内存池里，排在最前面。下一个同样大小的对象就用它。',
  'place-waits-for-you':
    '没有对象住在那里，位置才是空的。这里要么还有对象在，要么已经被别的对象先占了。',
  'first-freed-first-taken': '池里的空闲块像一摞盘子：最后释放的，最先拿走。',
  'places-belong-to-classes': '块不认识类。大小属于同一级的任何对象，都可以用这个位置。',
  'any-free-place-fits': '每个池只有一种大小的块。大小级不同的对象，要到另一个池里去。',
  'ids-are-never-reused': '`id` 是活着的对象的地址。对象释放后，下一个对象可能就在这个地址上。',
  'only-exact-sizes-fit':
    '请求的大小会向上取到 16 字节的整数倍。两个长度取整后是同样的块，就能共用位置。',
  'contents-are-measured': '`getsizeof` 只量对象本身：容器的头部和它的引用，不包括引用指向的东西。',
  'same-items-same-size': '内容相等，大小不一定相等：要看是哪种对象，还要看创建时有没有预留空间。',
  'items-are-inside':
    '元素是各自独立的对象，在别的地方。元组里只有指向它们的引用，元素多长都一样。',
  'four-bytes-a-reference': '那是 32 位 CPython 里一个引用的大小。题目问的是 64 位。',
  'one-byte-an-item': '引用是一个地址，占 8 字节，元素再小也一样。',
  'one-byte-a-letter':
    '一个字符串里，每个字符占的空间都一样，而这里有一个字符一字节放不下。最宽的字符决定全部。',
  'two-bytes-a-letter': '只有最宽的字符需要两字节时，每个字符才占两字节。看看这里最宽的是哪个。',
  'four-bytes-a-letter': '只有含 🐍 这类字符的字符串，每个字符才占四字节。看看这里最宽的是哪个。',
  'letters-are-references': '字符串里存的是字符本身，不是指向字符的引用。',
  'grows-with-each-item':
    '它并不是一个元素一个元素地变大变小。空间是一段一段准备的，多数修改都用不着动它。',
  'never-grows': '这里预留的空间用完了，CPython 只好再扩大。',
  'unset-slots-take-nothing': '每个 slot 从一开始就在对象里占着位置，赋不赋值都一样。',
  'attributes-are-inside':
    '没有 `__slots__` 时，属性存放的地方不在 `getsizeof` 量的范围里，数字不变。',
} as const;
