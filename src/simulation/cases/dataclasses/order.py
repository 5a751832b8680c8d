from dataclasses import dataclass

@dataclass(order=True)
class Version:
    major: int
    minor: int = 0

versions = [Version(2), Version(1, 5), Version(1, 2)]
print(sorted(versions))
print(Version(1) < Version(1, 1), Version(2) >= Version(2), max(versions))
try:
    Version(1) < 5
except TypeError as error:
    print(error)
