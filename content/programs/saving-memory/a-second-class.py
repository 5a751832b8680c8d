from dataclasses import dataclass

class Reading:
    hour: int

Open = dataclass(Reading)
print(Open is Reading)  # expect: True
Closed = dataclass(slots=True)(Reading)
print(Closed is Reading, Closed.__slots__)  # expect: False ('hour',)
