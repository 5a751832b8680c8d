try: raise ExceptionGroup("a", [ValueError(1)])
except* ValueError as e: raise KeyError(2) from e
