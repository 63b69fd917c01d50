"""What the values of the model share: how they are made, equal, shown, and never changed.

`dataclass` writes these methods for each class as text and compiles it at every start, which took
longer than reading a briefing; here they stand once.
"""

from dataclasses import Field, FrozenInstanceError, dataclass
from itertools import takewhile
from operator import attrgetter
from typing import Any, ClassVar, NoReturn, TypeVar, dataclass_transform

Kind = TypeVar("Kind")
_set = object.__setattr__


@dataclass_transform(frozen_default=True, eq_default=False)
def value(kind: type[Kind]) -> type[Kind]:
    """Make a class of values; its annotations are its fields, what they are set to the defaults."""
    return dataclass(init=False, eq=False, repr=False)(kind)


class Value:
    """The base of all values; each class of them stands under `value`.

    All that is declared in the class itself are its fields.
    """

    __dataclass_fields__: ClassVar[dict[str, Any]]
    _fields: ClassVar["attrgetter[Any]"]
    _names: ClassVar[tuple[str, ...]]
    _known: ClassVar[frozenset[str]]
    _defaults: ClassVar[dict[str, Any]]
    _tail: ClassVar[tuple[Any, ...]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        names = cls.__annotations__
        cls._fields = attrgetter(*names)
        cls._names, cls._known = tuple(names), frozenset(names)
        cls._defaults = {name: vars(cls)[name] for name in names if name in vars(cls)}
        last = takewhile(cls._defaults.__contains__, reversed(cls._names))
        cls._tail = tuple([cls._defaults[name] for name in last])[::-1]
        if any(isinstance(default, Field) for default in cls._defaults.values()):
            raise TypeError(f"{cls.__qualname__}: a default stands as it is, not in a field")

    def __init__(self, *given: Any, **named: Any) -> None:
        """Set each field, in order or by name; raise ``TypeError`` where that does not come out."""
        names = self._names
        lacking = len(names) - len(given)
        if named or not 0 <= lacking <= len(self._tail):
            given = self._ordered(given, named)
        elif lacking:
            given += self._tail[-lacking:]
        # One by one and in one order: so Python keeps no dictionary for each, which takes two
        # thirds of the memory of a value.
        for name, one in zip(names, given, strict=True):
            _set(self, name, one)
        self.__post_init__()

    def _ordered(self, given: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        """Return the values of all fields in their order."""
        names = self._names
        made = {**self._defaults, **dict(zip(names, given, strict=False)), **named}
        twice = named and not named.keys().isdisjoint(names[: len(given)])
        if made.keys() != self._known or len(given) > len(names) or twice:
            raise TypeError(f"{self.__class__.__qualname__} takes {', '.join(names)}")
        return tuple([made[name] for name in names])

    def __post_init__(self) -> None:
        """Raise ``ValueError`` where the fields do not go together."""

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

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
