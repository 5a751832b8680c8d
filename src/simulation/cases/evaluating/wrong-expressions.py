for s in ['1 +', '', 'x = 1', 'a b', ' 1', '1\n', '(', 'pass', 'None', '1;2', '1 2', 'print(', 'x := 1', '*a', '1, 2']:
    try: print(repr(s), eval(s))
    except SyntaxError as e: print(repr(s), e)
    except Exception as e: print(type(e).__name__, e)
