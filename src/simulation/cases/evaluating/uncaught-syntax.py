exec('x = (')
