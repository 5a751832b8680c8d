for s in ('hello World', "they're", 'ÀÉ straße', 'ǆ', 'ΑΣ', ''):
    print(ascii(s.upper()), ascii(s.lower()), ascii(s.title()), ascii(s.capitalize()), ascii(s.swapcase()), ascii(s.casefold()))
# expect: 'HELLO WORLD' 'hello world' 'Hello World' 'Hello world' 'HELLO wORLD' 'hello world'
# expect: "THEY'RE" "they're" "They'Re" "They're" "THEY'RE" "they're"
# expect: '\xc0\xc9 STRASSE' '\xe0\xe9 stra\xdfe' '\xc0\xe9 Stra\xdfe' '\xc0\xe9 stra\xdfe' '\xe0\xe9 STRASSE' '\xe0\xe9 strasse'
# expect: '\u01c4' '\u01c6' '\u01c5' '\u01c5' '\u01c4' '\u01c6'
# expect: '\u0391\u03a3' '\u03b1\u03c2' '\u0391\u03c2' '\u0391\u03c2' '\u03b1\u03c2' '\u03b1\u03c3'
# expect: '' '' '' '' '' ''
