if any(isinstance(reading, dict) or hasattr(reading, '__dict__') for reading in log):
    raise AssertionError('still-roomy')
