for s in ("it's", 'say "hi"', 'both \' and "', 'tab\tnewline\n', '\x00\x7f\x80\xad', '\u200b\u2028', '\ue000', 'é中😀', '\\', '\r'):
    print(repr(s), ascii(s))
# expect: "it's" "it's"
# expect: 'say "hi"' 'say "hi"'
# expect: 'both \' and "' 'both \' and "'
# expect: 'tab\tnewline\n' 'tab\tnewline\n'
# expect: '\x00\x7f\x80\xad' '\x00\x7f\x80\xad'
# expect: '\u200b\u2028' '\u200b\u2028'
# expect: '\ue000' '\ue000'
# expect: 'é中😀' '\xe9\u4e2d\U0001f600'
# expect: '\\' '\\'
# expect: '\r' '\r'
