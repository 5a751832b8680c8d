import dis

def plain(photos):
    return show(photos)

def in_a_cell(photos):
    return show(photos), lambda: photos

def perhaps_unset(sure):
    if sure:
        photos = []
    return show(photos)

def tied_anew(photos):
    return show(photos, photos := None)

def kept_across_a_branch(photos):
    return show(photos or None)

for function in plain, in_a_cell, perhaps_unset, tied_anew, kept_across_a_branch:
    load = [one for one in dis.get_instructions(function) if one.argval == 'photos'
            and one.opname.startswith('LOAD')][0]
    print(function.__name__, load.opname)
# expect: plain LOAD_FAST_BORROW
# expect: in_a_cell LOAD_DEREF
# expect: perhaps_unset LOAD_FAST_CHECK
# expect: tied_anew LOAD_FAST
# expect: kept_across_a_branch LOAD_FAST
# real CPython only
