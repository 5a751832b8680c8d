print(2, 'pier')
