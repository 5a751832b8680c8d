print(id(['sea']) == id(['hill']))  # expect: True
