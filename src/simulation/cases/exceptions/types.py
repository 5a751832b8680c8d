print(OSError, FileNotFoundError, Warning, EOFError, BufferError, GeneratorExit, SystemError, PermissionError, ModuleNotFoundError, UnicodeError)
