"""What the values of the model share: they are equal by their fields, and shown by them.

`dataclass` writes these methods for each class as text and compiles it at every start, which took
longer than reading a briefing; here they stand once.
"""

from operator import attrgetter
from typing import Any, ClassVar


class Value:
    """The base of a dataclass that is frozen and made with ``eq=False, repr=False``.

    All that is declared in the class itself are its fields.
    """

    _fields: ClassVar["attrgetter[Any]"]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._fields = attrgetter(*cls.__annotations__)

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class, and equal in each field."""
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or bool(self._fields(self) == self._fields(other))

    def __hash__(self) -> int:
        """Return what equal values have in common."""
        return hash(self._fields(self))

    def __repr__(self) -> str:
        """Return the value as it is written in code."""
        names = self.__class__.__annotations__
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({said})"
