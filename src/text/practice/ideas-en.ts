/** What answers each wrong idea, in English; the ids are those of `src/exercise/practice/ideas.ts`. */
export const ideas = {
  'assignment-copies':
    'An assignment copies nothing. It gives the object one more name, so a change through one name is seen through the other.',
  'follows-the-name':
    'The second name was tied to the object, not to the first name. Tying the first name to something else leaves the second where it was.',
  'plus-equals-makes-new':
    'For a list, `+=` extends the very list that is there, so every name of it sees the new item. Only `a = a + b` makes a new list.',
  'plus-changes-in-place':
    '`a = a + b` builds a new list and ties the name `a` to it. The old list, and whoever else has it, stays as it was.',
  'arguments-are-copied':
    'A call copies no argument. The parameter is one more name for the caller’s own list, so what the function does to it shows outside.',
  'rebinding-reaches-caller':
    'Inside, the parameter was tied to a new list. That is a matter of the parameter alone: the caller’s name still leads to the old one.',
  'repeating-copies':
    '`[row] * n` writes the same row down n times. There is one inner list with several places, and a change to it shows in all of them.',
  'copy-goes-deep':
    'Such a copy has its own places, but the same items in them. Only one level is copied: an inner list is shared by both.',
  'copy-is-a-name':
    'Here a new outer list is made. What is added to, or replaced in, the original’s own places does not reach the copy.',
  'default-made-anew':
    'The default is made once, when `def` runs, and kept with the function. Every call without that argument gets the same list again.',
  'value-is-kept':
    'A function looks up a name of the module when it is called, not when it is made. By then the name has its last value.',
  'equal-means-same':
    '`==` asks whether two values are equal, `is` whether there is one object only. Equal things may well be two objects.',
  'two-so-they-differ':
    'Look at both questions again: `==` compares contents, and `is` asks whether both expressions lead to one object. They need not be answered alike, nor both with no.',
  'numbers-are-never-shared':
    'CPython keeps the small integers, −5 to 256 in 3.14, ready from the start. Whoever makes one of these gets the one that is there.',
  'strings-are-never-shared':
    'Equal strings can be one object: those written in one program, and those that were interned, are.',
  'each-call-copies':
    'What cannot be changed need not be copied. Asked for a copy of a whole tuple, CPython hands back the tuple itself.',
  'same-object-counts-once':
    'Each place is a reference of its own. An object that stands in a list twice is counted twice.',
  'containers-do-not-count':
    'A container holds its items: each of its places is a reference and is counted, like a name.',
  'del-frees':
    '`del` removes one name. The object is freed only when nothing refers to it any more, and here something still does.',
  'list-gone-object-gone':
    'The list lets go of its places, no more. Names that lead to the object still hold it.',
  'argument-not-counted':
    'While `getrefcount` runs on a name of the module, its argument is one more reference. It is counted too.',
  'always-one-too-high':
    'Up to 3.13 the argument was one more reference. Since 3.14 an argument taken from a local variable is lent, and adds nothing.',
  'one-name-only':
    'One is missing. Go through the function line by line: each name that leads to the object counts, and each place in a list or tuple.',
  'copy-shares-nothing':
    'The copy of a container has places of its own, and each of them refers to the same object. They all count.',
  'only-what-is-named-holds':
    'References also sit where no name of yours is: in a bound method, in a default value, in an iterator, in the name of a loop.',
  'loop-list-stays':
    'The list that the loop ran over has no name. It goes when the loop is over, and its references go with it. What stays is the loop’s own name.',
  'waits-for-the-end':
    'CPython does not wait for the end of the program. What happens at zero happens at once, in the middle of the line that brings it about.',
  'never-freed':
    'It is freed: the last reference goes while the program runs, or when it ends, and `__del__` is called then.',
  'holder-takes-all':
    'An object falls with its holder only if nobody else holds it. Here one of them has a second holder and lives on.',
  'inner-goes-first':
    'The outer object is freed first: `__del__` runs before it lets go of what it holds. Only then do the counts of the inner ones reach zero.',
  'only-the-outer-goes':
    'With the outer object its references go. Nothing else held the inner ones, so they reach zero in the same moment.',
  'items-in-their-order':
    'A list that is emptied lets go of its items from the end to the beginning.',
  'items-outlive-the-list':
    'The list held them, and nobody else did. They are freed as it lets go, before the next line.',
  'locals-live-on':
    'Local names end with their call. What they alone held is freed as the function returns, before its result is used.',
  'freed-after-last-use':
    'A name holds its object until the name ends, whether it is used again or not.',
  'locals-all-go':
    'The result is handed out before the local names end: it has one reference more, and outlives the call.',
  'result-is-kept':
    'Nobody takes the result of this call. With the end of the line its last reference is gone.',
  'result-goes-at-once':
    'The result of the call has a name, which holds it until that name is deleted.',
  'rebinding-frees':
    'A name that moves on takes one reference away. The object has another name still, and lives on.',
  'old-goes-first':
    'The right side is worked out first. The new object is there before the name leaves the old one.',
  'del-frees-a-ring':
    'The objects of a ring hold one another. Without the names their counts are still not zero, so counting frees none of them.',
  'rings-not-objects':
    '`gc.collect()` gives the number of unreachable objects, not of rings: each instance, list, dict and set that it looked at counts.',
  'only-the-ring-itself':
    'What only the ring holds is as unreachable as the ring. Containers that hang on it are found and counted too.',
  'collector-frees-all':
    'There is no ring: the names go, the counts reach zero, and everything is freed at once. Nothing is left for the collector.',
  'held-rings-go-too':
    'A ring that can be reached from a name is no garbage. The collector leaves it alone, with all that it leads to.',
  'only-once-looked-at':
    'When the outside reference is gone, that ring is garbage as well, and the next collection finds it.',
  'only-the-unheld-go':
    'From the object that is held, the references lead on to the others. All of them are reached, so all of them stay.',
  'always-waits-for-collector':
    'The collector is needed for rings only. Here no object leads back to itself, so counting frees them as soon as the names go.',
  'disabled-is-off':
    '`gc.disable()` stops the collections that start by themselves. A collection that you ask for runs all the same.',
  'collect-needs-names':
    'The collector needs no name to find an object: it goes through its own lists. After it ran, the ring is gone.',
  'found-again': 'What the first collection found is freed. The second finds nothing left.',
  'everything-is-looked-at':
    'The collector looks only at objects that can hold others. Strings, numbers and bytes cannot, so it does not even list them.',
  'only-rings-are-tracked':
    'An object is tracked because it could be part of a ring, not because it is.',
  'only-instances-are-tracked':
    'Lists, dicts and sets can hold objects just as instances can, and are tracked as well.',
  'weak-holds':
    'A weak reference does not hold: it is not counted. When the last ordinary reference goes, so does the object.',
  'weak-empties-at-once':
    'Weak containers lose only what nobody else holds. One of the objects has a name and stays.',
  'weak-is-counted':
    'Weak references are not counted: the object knows of them, but its count does not.',
  'weak-lowers-the-count': 'A weak reference takes nothing away either. The count is as it was.',
  'call-stays-weak':
    'Calling a weak reference gives the object itself. Kept under a name, that is an ordinary reference and is counted.',
  'callback-always':
    'The callback belongs to the weak reference. If that has gone before the object, nobody is called.',
  'callback-at-the-end':
    'The callback is called as soon as the object’s last reference goes, before the next line.',
  'callback-never':
    'The weak reference is still there when the object goes, so its callback is called.',
  'any-back-link-is-a-ring':
    'The link back is weak and is not counted. So there is no ring of counted references, and counting frees everything.',
  'called-again': 'A finalizer is called once at most. After you have called it, it is dead.',
  'waits-for-zero-anyway':
    'You may call a finalizer yourself: it does its work then and there, while the object still lives.',
  'finalize-holds':
    '`weakref.finalize` does not keep the object alive. It is called when the object goes.',
  'del-runs-again':
    'CPython calls `__del__` of an object once at most, even if it was saved and is lost a second time.',
  'del-cannot-save':
    '`__del__` may store `self` somewhere. Then the count is no longer zero and the object lives on.',
  'watchers-before-del':
    'When a count reaches zero, `__del__` runs first, while weak references still work. Then they are cleared, and their callbacks are called.',
  'first-set-first-called':
    'The callbacks of an object’s weak references are not called in the order in which you set them. Try the other order.',
  'rings-with-del-stay':
    'That was so before Python 3.4. Today the collector calls `__del__` of each object in the ring, and frees them.',
  'ring-in-other-order':
    'The collector calls the finalizers in the order of its list, and the older object comes first there.',
  'error-is-raised-to-you':
    'Nobody could catch it: `__del__` is called in the middle of something else. CPython reports the error on stderr and goes on.',
  'error-in-del-is-skipped':
    'The rest of that `__del__` is left out, as after any error. It is only the program around it that goes on.',
  'freed-goes-to-the-system':
    'A freed block stays in its pool, first in line. The next object of that size gets it.',
  'place-waits-for-you':
    'A place is free only while no object lives there. Here another one is in it still, or has taken it first.',
  'first-freed-first-taken':
    'The free blocks of a pool are a pile: the one that was freed last is taken first.',
  'places-belong-to-classes':
    'Blocks do not know of classes. Any object whose size falls into the same size class may have the place.',
  'any-free-place-fits':
    'Each pool has blocks of one size. An object of another size class goes to another pool.',
  'ids-are-never-reused':
    'An `id` is the address of a living object. When it is freed, the next object may stand at that address.',
  'only-exact-sizes-fit':
    'Requests are rounded up to a multiple of 16 bytes. Two lengths that are rounded to the same block share places.',
  'contents-are-measured':
    '`getsizeof` measures the object alone: a container’s header and its references, not what they lead to.',
  'same-items-same-size':
    'Equal contents do not make equal sizes: it matters what kind of object it is, and whether it was built with room to grow.',
  'items-are-inside':
    'The items are objects of their own, somewhere else. A tuple holds a reference to each, whatever its length.',
  'four-bytes-a-reference':
    'That is a reference in a 32-bit CPython. The question is about 64 bits.',
  'one-byte-an-item': 'A reference is an address and takes 8 bytes, however small the item is.',
  'one-byte-a-letter':
    'All letters of a string take the same room, and one letter here does not fit into a byte. The widest one decides for all.',
  'two-bytes-a-letter':
    'Two bytes a letter are taken only if the widest letter needs them. Look which one is the widest here.',
  'four-bytes-a-letter':
    'Four bytes a letter are taken only by strings with letters like 🐍. Look which letter is the widest here.',
  'letters-are-references': 'A string holds its letters themselves, not references to them.',
  'grows-with-each-item':
    'It does not grow or shrink item by item. Room is made in steps, so that most changes need none.',
  'never-grows': 'The spare room is used up here: CPython had to make more.',
  'unset-slots-take-nothing':
    'A slot has its place in the object from the beginning, whether it is set or not.',
  'attributes-are-inside':
    'Without `__slots__` the attributes are kept apart from what `getsizeof` measures. The number stays the same.',
} as const;
