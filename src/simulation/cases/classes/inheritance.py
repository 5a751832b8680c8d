class A:
    kind = 'a'
    def who(self):
        return self.kind
class B(A):
    kind = 'b'
class C(B):
    def who(self):
        return 'c:' + self.kind
print(A().who(), B().who(), C().who(), isinstance(C(), A), isinstance(1, (str, int)))  # expect: a b c:b True True
