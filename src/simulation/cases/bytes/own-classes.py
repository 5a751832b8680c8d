# Classes made of bytes and bytearray: what operators give is of the builtin type again.
import sys


class Packet(bytes):
    def __new__(cls, data, tag):
        self = super().__new__(cls, data)
        self.tag = tag
        return self

    def __repr__(self):
        return f'Packet({bytes(self)!r}, {self.tag!r})'


packet = Packet(b'ab', 'first')
print(repr(packet), str(packet), packet.tag, packet[0], len(packet), sys.getsizeof(packet))
for made in (packet[:], packet * 1, packet + b'', b'' + packet, packet.upper(), bytes(packet)):
    print(type(made).__name__, made)
print(packet == b'ab', hash(packet) == hash(b'ab'), {b'ab': 'found'}[packet], b'b' in packet)


class Buffer(bytearray):
    def __init__(self, *data):
        super().__init__(*data)
        self.writes = 0

    def __setitem__(self, index, value):
        self.writes += 1
        super().__setitem__(index, value)


buffer = Buffer(b'xyz')
buffer[0] = 65
buffer += b'!'
print(buffer, type(buffer).__name__, buffer.writes, buffer.decode(), sys.getsizeof(buffer))
print(type(buffer[:2]).__name__, type(buffer + b'').__name__, buffer == b'Ayz!')
whole = b'shared'
print(whole + b'' is whole, b'' + whole is whole, whole[:] is whole)
