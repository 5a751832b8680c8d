/** For each rule a hint and the reason it gives, in English; ids as in `src/exercise/practice/ideas.ts`. */
export const rules = {
  'one-object-many-names': {
    hint: 'How many lists does this program make? Count the square brackets.',
    why: 'There is one list, and all these names lead to it. What is done through one name is seen through each.',
  },
  'assignment-ties-a-name': {
    hint: 'To which object does the second name lead after its own line?',
    why: 'An assignment ties one name to an object and leaves every other name where it is.',
  },
  'change-or-tie-anew': {
    hint: 'Does that line change the list that is there, or make a new one and move the name?',
    why: 'A change of a list is seen by all its names; a new list is seen only by the name that is tied to it.',
  },
  'arguments-are-names': {
    hint: 'The parameter is a name of its own. Where does it lead at first, and where after the line in the function?',
    why: 'A call ties the parameter to the caller’s object. What changes the object shows outside; what ties the parameter anew does not.',
  },
  'same-object-in-several-places': {
    hint: 'How many inner lists are there? Draw the arrows.',
    why: 'The repetition writes down the same inner list several times, so one change shows at every place that still leads to it.',
  },
  'copy-one-level': {
    hint: 'What is new after the copy: the outer list, or also what is in it?',
    why: 'The copy has places of its own for one level. Whatever stands in them is the very same object, unless it was copied too.',
  },
  'default-made-once': {
    hint: 'When is the default value made, and where is it kept between calls?',
    why: 'The default is made when `def` runs and belongs to the function, so calls without that argument share one list.',
  },
  'names-are-looked-up-when-called': {
    hint: 'When the functions are called, where does the name of the loop lead?',
    why: 'The functions hold no value, only the name. They look it up when they are called, and then all find the same.',
  },
  'is-asks-for-one-object': {
    hint: 'Answer two questions apart: are the contents equal? Is there one object or are there two?',
    why: '`==` compares contents, `is` asks whether both sides are one object.',
  },
  'small-numbers-are-kept': {
    hint: 'Which integers does CPython keep ready? In 3.14 they end at 256.',
    why: '64-bit CPython 3.14 keeps the integers from −5 to 256; only these come as one object each time. Others are made anew.',
  },
  'written-strings-are-shared': {
    hint: 'Does the second string stand in the program, or is it made while the program runs?',
    why: 'Strings written in one program are one object where they are equal, and so are interned ones. A string that is put together at run time is an object of its own.',
  },
  'nothing-to-copy': {
    hint: 'Could anybody tell a copy of a tuple from the tuple? And of a list?',
    why: 'A whole copy of something that cannot change is the thing itself. A list can change, so each copy of it is a new list.',
  },
  'each-reference-counts': {
    hint: 'Count for each line: the names that lead to the object, and the places in the list.',
    why: 'The count is the number of references: each name and each place in a list is one.',
  },
  'count-by-getrefcount': {
    hint: 'Count names and places, then think of the argument of `getrefcount` itself.',
    why: 'Each name and each place counts, and while `getrefcount` looks, its argument counts too: the name is one of the module.',
  },
  'locals-are-lent': {
    hint: 'In 3.14 a local variable lends its reference to a call. Does the argument count?',
    why: 'The argument comes from a local variable, which outlives the call. CPython 3.14 lends it and counts nothing, so the number is that of the names and places.',
  },
  'each-place-counts': {
    hint: 'How many places lead to the object at the end that did not before?',
    why: 'The difference is the number of places that have come and are still there. A second name of the container adds none; a copy of it adds as many as it has.',
  },
  'holders-you-do-not-see': {
    hint: 'What does each of these lines keep for later? Something in it must lead to the object.',
    why: 'A bound method, a default value, an iterator and the name of a loop each hold the object as a name does.',
  },
  'freed-at-zero': {
    hint: 'How many references are left after each line? When is it the last?',
    why: 'The object is freed at the moment when its last reference goes, in the middle of that line.',
  },
  'falls-with-its-holder': {
    hint: 'Who holds each of the objects? Follow it from the outside to the inside.',
    why: 'With an object go its references. Whoever had no other holder reaches zero in the same moment, and so on down the chain.',
  },
  'items-from-the-end': {
    hint: 'All items lose a reference in one line. From which end does a list let go of them?',
    why: 'A list lets go of its items from the end to the beginning. Each that nobody else holds is freed in that moment.',
  },
  'locals-end-with-the-call': {
    hint: 'Which objects have only a local name when the function returns?',
    why: 'When a call ends, its local names go. The result has been handed out before and lives as long as somebody takes it.',
  },
  'new-before-old': {
    hint: 'What is done first: the right side, or the name?',
    why: 'The right side is worked out first, so the new object is there before the name leaves the old one, which then has one reference less.',
  },
  'a-ring-keeps-itself': {
    hint: 'What are the counts when the names are gone? Follow the references round.',
    why: 'In a ring each object is held by another, so no count reaches zero. Only the collector finds them, with all that only they hold.',
  },
  'a-chain-needs-no-collector': {
    hint: 'Can you come back to where you started, along the references?',
    why: 'The references do not close to a ring. When the names go, the counts reach zero one after another, and nothing is left to collect.',
  },
  'reached-from-outside': {
    hint: 'Which objects can still be reached from a name? Start there and follow the references.',
    why: 'What can be reached from a name is kept, ring or not. The collector frees only what cannot be reached.',
  },
  'containers-are-counted-too': {
    hint: 'List the objects that can hold others: instances, lists, dicts, sets. Which are unreachable now?',
    why: 'The collector counts the objects that it looks at and finds unreachable: instances, lists, dicts and sets, but no strings.',
  },
  'tracked-can-hold': {
    hint: 'Which of these values can hold another object?',
    why: 'The collector tracks objects that can hold others. Strings, numbers and bytes cannot.',
  },
  'weak-does-not-hold': {
    hint: 'Which ordinary references does each object have? Leave the weak ones out.',
    why: 'Only ordinary references keep an object. When the last one goes it is freed, and weak references to it are empty.',
  },
  'weak-is-not-counted': {
    hint: 'Does the object’s count know of weak references?',
    why: 'Weak references, proxies and weak containers are not counted.',
  },
  'called-it-is-strong': {
    hint: 'What does calling a weak reference give, and who keeps that?',
    why: 'Calling a weak reference gives the object itself. Under a name of its own that is an ordinary reference.',
  },
  'watcher-must-live': {
    hint: 'Is the weak reference itself still there when the object goes?',
    why: 'A callback is called by its weak reference. With the weak reference it is gone.',
  },
  'told-when-it-goes': {
    hint: 'On which line does the last ordinary reference go?',
    why: 'The callback is called in the moment in which the object’s last reference goes.',
  },
  'weak-back-makes-no-ring': {
    hint: 'Follow the counted references only. Do they close to a ring?',
    why: 'The links back are weak. So the counted references make no ring, counting frees all of it, and the collector finds nothing.',
  },
  'finalize-at-zero': {
    hint: 'On which line does the last reference to the object go?',
    why: '`weakref.finalize` does not hold the object. It calls in the moment in which the object’s last reference goes.',
  },
  'finalize-once': {
    hint: 'How often can one finalizer be called?',
    why: 'Called by hand, a finalizer does its work at once, and is dead from then on.',
  },
  'del-may-save': {
    hint: 'What is the object’s count when its `__del__` has ended?',
    why: '`__del__` stored the object in a list. It has a reference again and lives on.',
  },
  'del-runs-once': {
    hint: 'The object is lost a second time. Is `__del__` called again?',
    why: 'The object was saved once. When it is lost again CPython frees it without a second `__del__`.',
  },
  'del-then-watchers': {
    hint: 'A weak reference may still be used in `__del__`. What does that say about the order?',
    why: 'At zero `__del__` comes first, then the callbacks of weak references, of which `weakref.finalize` is one; the one set last is called first.',
  },
  'ring-waits-for-collector': {
    hint: 'Does `del` bring one of the counts to zero?',
    why: 'The ring keeps its objects past `del`. The collector calls their `__del__` in the order of its list, once each, and frees them.',
  },
  'errors-in-del-go-nowhere': {
    hint: 'Who could catch an error of `__del__`? Nobody called it.',
    why: 'An error ends that `__del__`, is reported on stderr, and goes no further. The program runs on.',
  },
  'last-freed-first-taken': {
    hint: 'The freed blocks of one size are a pile. Which one lies on top when the next object is made?',
    why: 'A freed block stays in its pool. The block that was freed last is the first to be given out again.',
  },
  'places-by-size': {
    hint: 'Compare the sizes: a slot takes 8 bytes. Do both objects fall into one size class?',
    why: 'Which place an object gets depends on its size class alone. Its class does not matter.',
  },
  'an-id-while-it-lives': {
    hint: 'Which of these objects live at the same time?',
    why: 'An `id` is the address of an object while it lives. Two objects that are never there together may have the same; two that are, never.',
  },
  'sizes-are-rounded-up': {
    hint: 'A bytes object takes 33 bytes and its length. Round both up to a multiple of 16.',
    why: 'Requests are rounded up to a multiple of 16 bytes. Objects that come to the same block size share places, others do not.',
  },
  'only-its-own-bytes': {
    hint: '`getsizeof` measures one object. What belongs to it, and what is another object?',
    why: '`getsizeof` measures the object alone, not what its references or attributes lead to.',
  },
  'eight-bytes-a-reference': {
    hint: 'How many references has the larger one more? What does an address take in 64 bits?',
    why: 'Each place for a reference takes 8 bytes, whatever it leads to.',
  },
  'widest-letter-decides': {
    hint: 'Which is the widest letter? ASCII and Latin-1 fit into one byte, most others into two, emoji into four.',
    why: 'All letters of a string take as much room as its widest one: 1, 2 or 4 bytes.',
  },
  'lists-grow-in-steps': {
    hint: 'How was the list built? One that grew item by item has room to spare, and gives room back in steps too.',
    why: 'A list that grows asks for more room than it needs, so that most appends need none. One that is made in one piece may have no room to spare.',
  },
  'dicts-grow-in-jumps': {
    hint: 'A table of 8 places takes 5 entries, one of 16 takes 10. Is there still room?',
    why: 'A dict makes room in jumps. Entries that fit into the table that is there do not change its size.',
  },
} as const;
