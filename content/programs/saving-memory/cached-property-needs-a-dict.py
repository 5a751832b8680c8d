from functools import cached_property

class Reading:
    __slots__ = ('hour',)

    @cached_property
    def value(self):
        return 20.5

Reading().value
# raises: TypeError: No '__dict__' attribute on 'Reading' instance to cache 'value' property.
