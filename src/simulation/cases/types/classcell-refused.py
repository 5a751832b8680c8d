for text in ('cell', 'qual'):
    try:
        if text == 'cell':
            class C3:
                __classcell__ = 42
        else:
            class Q2:
                __qualname__ = object()
    except TypeError as e:
        print(str(e).split(' at 0x')[0])
