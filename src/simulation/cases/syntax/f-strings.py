name = 'Ann'
value = 3.14159
width = 10
print(f'{name} {name!r} {name!s:>5} {value:.2f} {value:{width}.{2}f}|')
print(f'{{}} {value:{width}}| {1 + 1 = } {name=} {name = !s}')
print(f"{'nested ' + f'{name}'} {[i for i in range(3)]} {(lambda: 5)()}")
print(f'{name:*^{width}}' f'{width:#x}' ' plain ' f'{width:08b}')
print(f'{ {"a": 1}["a"] } {name.upper()!r:>8} {1_000_000:,} {0.5:%}')
print(f'''{
    name
}''', f'{value if value > 3 else 0:.1e}')
print(f'{None} {True} {[]} {()} {"":3}|', f'')
