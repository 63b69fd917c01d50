"""What the values of the model share: how they are made, equal, shown, and never changed.

`dataclass` writes these methods for each class as text and compiles it at every start, which took
longer than reading a briefing; here they stand once. `dataclasses.replace` and `fields` know values
as they know dataclasses.
"""

from collections.abc import Mapping
from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Never, NoReturn, cast, dataclass_transform

_set = object.__setattr__


class _Fields:
    """The fields of a class as `dataclasses` tells them, made when they are first asked for.

    A start asks few classes for them.
    """

    def __get__(self, one: object, kind: type[Any]) -> dict[str, Any]:
        if kind is Value:
            raise AttributeError("Value itself has no fields")
        # Lazy on purpose: it is loaded when a value is first changed.
        from dataclasses import dataclass

        dataclass(init=False, eq=False, repr=False)(kind)
        made: dict[str, Any] = vars(kind)["__dataclass_fields__"]
        return made


@dataclass_transform(frozen_default=True, eq_default=False)
class Value:
    """The base of all values: annotations are the fields, what they are set to the defaults.

    All that is declared in the class itself are its fields.
    """

    __dataclass_fields__: ClassVar[dict[str, Any]] = cast(Any, _Fields())
    _fields: ClassVar["attrgetter[Any]"]
    _names: ClassVar[tuple[str, ...]]
    _defaults: ClassVar[dict[str, Any]]
    _tail: ClassVar[tuple[Any, ...]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        names = cls.__annotations__
        cls._fields = attrgetter(*names)
        cls._names = tuple(names)
        cls._defaults = {name: vars(cls)[name] for name in names if name in vars(cls)}
        last = takewhile(cls._defaults.__contains__, reversed(cls._names))
        cls._tail = tuple([cls._defaults[name] for name in last])[::-1]
        if any(hasattr(default, "default_factory") for default in cls._defaults.values()):
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
        rest, made = names[len(given) :], {**self._defaults, **named}
        fits = len(given) <= len(names) and named.keys() <= set(rest) <= made.keys()
        if not fits:
            raise TypeError(f"{self.__class__.__qualname__} takes {', '.join(names)}")
        return (*given, *[made[name] for name in rest])

    def __post_init__(self) -> None:
        """Raise ``ValueError`` where the fields do not go together."""

    def __setattr__(self, name: str, value: object) -> NoReturn:
        _refuse(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        _refuse(f"cannot delete field {name!r}")

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


if TYPE_CHECKING:
    from dataclasses import replace as replace
else:

    def replace(one, /, **fields):
        """Return a value with other fields: what `dataclasses.replace` does for any dataclass.

        It is for the modules on the way of a start, which loads no dataclasses.
        """
        unchanged = {name: getattr(one, name) for name in one._names if name not in fields}
        return one.__class__(**unchanged, **fields)


def field_names(kind: type[Value]) -> tuple[str, ...]:
    """Return the names of a class's fields, in their order."""
    return kind._names


def field_defaults(kind: type[Value]) -> Mapping[str, Any]:
    """Return the default of each field that has one."""
    return kind._defaults


def _refuse(why: str) -> Never:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(why)
