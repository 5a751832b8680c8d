e = ValueError("x")
e.add_note("hello\nyou")
raise e
