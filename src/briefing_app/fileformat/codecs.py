"""Small converters between JSON values and the model's values, to be put together in `shapes`.

They are strict: a value of the wrong type is a `FaultError`, never guessed at. They know nothing of
files or of what a briefing is. Written for the standard library's json, because importing msgspec
takes longer (25 ms) than reading the briefing that ships (a few), see docs/file-format/README.md.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.value import Value, field_defaults, field_names
from briefing_app.fileformat.errors import FaultError, shown
from briefing_app.fileformat.limits import MAX_INTEGER, MAX_NUMBER, MAX_WORDS
from briefing_app.words.quoted import quoted
from briefing_app.words.said import marked, numbered, said, translated

T = TypeVar("T")
V = TypeVar("V", bound=Value)
_set = object.__setattr__
E = TypeVar("E", bound=StrEnum)

_DECIMAL = Pattern(r"-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]{1,4})?")
_PLAIN_EXPONENT = 40
_NEEDED = object()
"""In place of a default, where there is none: equal to no value."""


class Seen:
    """What a reading came across: whether there was any key this program does not know."""

    def __init__(self) -> None:
        self.unknown = False


class Codec(Protocol[T]):
    """Reads a JSON value strictly, and writes a value of the model as JSON."""

    def read(self, value: object, seen: Seen) -> T:
        """Return the model's value, or raise `FaultError`."""

    def write(self, value: T) -> object:
        """Return the JSON value."""


class Text:
    """A string; ``filled`` asks for at least one character, ``longest`` bounds their number."""

    def __init__(self, filled: bool = False, longest: int = MAX_WORDS) -> None:
        """Remember what is refused."""
        self.filled = filled
        self.longest = longest

    def read(self, value: object, seen: Seen) -> str:
        """Return the string."""
        if type(value) is not str:
            raise FaultError(said("there is {kind} where text is expected", kind=_named(value)))
        if self.filled and not value:
            raise FaultError(said("an identifier is empty"))
        if len(value) > self.longest:
            raise FaultError(
                said(
                    "a text of more than {most} characters is too long there",
                    most=numbered(self.longest),
                )
            )
        return value

    def write(self, value: str) -> object:
        """Return the string; what could not be read again is not written."""
        return self.read(value, Seen()) if self.filled or len(value) > self.longest else value


class Truth:
    """True or false."""

    def read(self, value: object, seen: Seen) -> bool:
        """Return the truth value."""
        if type(value) is not bool:
            raise FaultError(
                said("there is {kind} where true or false is expected", kind=_named(value))
            )
        return value

    def write(self, value: bool) -> object:
        """Return the truth value."""
        return value


class Whole:
    """A whole number from 0 to 2**53."""

    def read(self, value: object, seen: Seen) -> int:
        """Return the number."""
        if type(value) is not int or not 0 <= value <= MAX_INTEGER:
            raise FaultError(
                said("there is {kind} where a whole number from 0 is expected", kind=_named(value))
            )
        return value

    def write(self, value: int) -> object:
        """Return the number."""
        return self.read(value, Seen())


class Number:
    """A decimal number, written as text so that no reader rounds it."""

    def read(self, value: object, seen: Seen) -> Decimal:
        """Return the number exactly as it is written."""
        if type(value) is not str:
            raise FaultError(
                said("there is {kind} where a number in quotes is expected", kind=_named(value))
            )
        if len(value) > MAX_NUMBER:
            raise FaultError(
                said(
                    "a number of more than {most} characters is too long",
                    most=MAX_NUMBER,
                )
            )
        if _DECIMAL.fullmatch(value) is None:
            raise FaultError(said("“{text}” is not a number", text=shown(value)))
        number = Decimal(value)
        if abs(number.adjusted()) > MAX_NUMBER:
            raise FaultError(said("the number {text} is too large or too small", text=shown(value)))
        return number

    def write(self, value: Decimal) -> object:
        """Return the number in plain digits, with an exponent only where those would be many."""
        return decimal_text(value)


def decimal_text(value: Decimal) -> str:
    """Return a number as the file writes it; raise `FaultError` where the file cannot hold it."""
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        raise FaultError(said("{value} is not a number that can be kept", value=value))
    plain = -_PLAIN_EXPONENT <= exponent <= _PLAIN_EXPONENT
    text = format(value, "f") if plain else str(value)
    if len(text) > MAX_NUMBER or abs(value.adjusted()) > MAX_NUMBER:
        raise FaultError(said("the number {text} is too long to be kept", text=shown(text)))
    return text


class Word(Generic[E]):
    """One of the words of an enumeration."""

    def __init__(self, kind: type[E]) -> None:
        """Remember the words that are allowed."""
        self.words: dict[str, E] = {str(member.value): member for member in kind}

    def read(self, value: object, seen: Seen) -> E:
        """Return the member of the enumeration."""
        member = self.words.get(value) if type(value) is str else None
        if member is None:
            what = quoted(shown(value)) if type(value) is str else _named(value)
            raise FaultError(
                said("{what} is not one of {words}", what=what, words=", ".join(self.words))
            )
        return member

    def write(self, value: E) -> object:
        """Return the word."""
        return value.value


class Maybe(Generic[T]):
    """A value or null."""

    def __init__(self, inner: Codec[T]) -> None:
        """Remember the codec of what is not null."""
        self.inner = inner

    def read(self, value: object, seen: Seen) -> T | None:
        """Return the value, or None."""
        return None if value is None else self.inner.read(value, seen)

    def write(self, value: T | None) -> object:
        """Return the JSON value, or null."""
        return None if value is None else self.inner.write(value)


class Many(Generic[T]):
    """A list of values of one kind."""

    def __init__(self, inner: Codec[T]) -> None:
        """Remember the codec of the items."""
        self.inner = inner

    def read(self, value: object, seen: Seen) -> tuple[T, ...]:
        """Return the values as a tuple."""
        if type(value) is not list:
            raise FaultError(said("there is {kind} where a list is expected", kind=_named(value)))
        found: list[T] = []
        read = self.inner.read
        try:
            for item in value:
                found.append(read(item, seen))
        except FaultError as fault:
            raise fault.inside(segment(value[len(found)], len(found)).removeprefix("=")) from None
        return tuple(found)

    def write(self, value: tuple[T, ...]) -> object:
        """Return the JSON list."""
        write = self.inner.write
        return [write(item) for item in value]


class Choice(Generic[T]):
    """One of two kinds of object, told apart by whether ``key`` stands in it."""

    def __init__(self, key: str, having: "Record[Any]", lacking: "Record[Any]") -> None:
        """Remember the key and the two kinds."""
        self.key = key
        self.having = having
        self.lacking = lacking

    def record(self, value: object) -> "Record[Any]":
        """Return the codec of the kind that ``value`` is."""
        return self.having if type(value) is dict and self.key in value else self.lacking

    def read(self, value: object, seen: Seen) -> T:
        """Return the object of whichever kind it is."""
        kept: T = self.record(value).read(value, seen)
        return kept

    def write(self, value: T) -> object:
        """Return the JSON object."""
        having = isinstance(value, self.having.kind)
        return (self.having if having else self.lacking).write(value)


class Record(Generic[V]):
    """A JSON object for a value. Keys with the default value are left out when writing."""

    def __init__(self, kind: type[V], /, **codecs: Codec[Any]) -> None:
        """Remember the codec of each key, in the order in which keys are written."""
        self.kind = kind
        self.codecs = codecs
        names, defaults = field_names(kind), field_defaults(kind)
        self._quick = {key: defaults[key] for key in codecs if key in defaults}
        self.defaults = {key: self._quick.get(key, _NEEDED) for key in codecs}
        self.needed = [key for key in codecs if key not in self._quick]
        self._needed = frozenset(self.needed)
        self._reads: dict[str, Callable[[object, Seen], Any]] = {
            key: codec.read for key, codec in codecs.items()
        }
        self._plain = frozenset(
            key for key, codec in codecs.items() if type(codec) is Text and not codec.filled
        )
        self._order = names
        self._is_quick = set(names) == set(codecs)

    def read(self, value: object, seen: Seen) -> V:
        """Return the model's value; raise `FaultError` where a key is missing or wrong."""
        values = self.values(value, seen)
        try:
            if not self._is_quick:
                return self.kind(**values)
            # What __init__ of a value does, without looking at its fields again.
            made = object.__new__(self.kind)
            for key in self._order:
                _set(made, key, values[key])
            made.__post_init__()
            return made
        except ValueError as error:
            raise FaultError(str(error)) from None

    def values(self, value: object, seen: Seen) -> dict[str, Any]:
        """Return the values of all fields by name: those that are there, defaults for the rest."""
        if type(value) is not dict:
            raise FaultError(
                said("there is {kind} where an object is expected", kind=_named(value))
            )
        found: dict[str, Any] = self._quick.copy()
        reads, plain = self._reads, self._plain
        key = ""
        try:
            for key, item in value.items():
                if type(item) is str and key in plain and len(item) <= MAX_WORDS:
                    found[key] = item
                    continue
                read = reads.get(key)
                if read is None:
                    seen.unknown = True
                else:
                    found[key] = read(item, seen)
        except FaultError as fault:
            raise fault.inside(key) from None
        if not self._needed <= found.keys():
            missing = next(name for name in self.needed if name not in found)
            raise FaultError(said("“{missing}” is missing", missing=missing))
        return found

    def write(self, value: V) -> object:
        """Return the JSON object."""
        written: dict[str, object] = {}
        defaults = self.defaults
        for key, codec in self.codecs.items():
            item = getattr(value, key)
            if item != defaults[key]:
                written[key] = codec.write(item)
        return written


def segment(item: object, index: int) -> str:
    """Return how a path names an item of a list: ``=id`` where it has one, else its position."""
    if isinstance(item, Mapping):
        source = item.get("source")
        for name in (item.get("id"), item.get("key")):
            if isinstance(name, str):
                return f"={name}"
        if isinstance(source, Mapping) and isinstance(source.get("id"), str):
            return f"={source['id']}"
    return str(index)


_KINDS: dict[type, str] = {
    type(None): marked("nothing (null)", "kind of value in a file"),
    str: marked("text", "kind of value in a file"),
    bool: marked("true or false", "kind of value in a file"),
    dict: marked("an object", "kind of value in a file"),
    list: marked("a list", "kind of value in a file"),
}
_OTHER = marked("something else", "kind of value in a file")


def _named(value: object) -> str:
    """Return what kind of JSON value this is, in words."""
    if type(value) in (int, float):
        huge = abs(value) > MAX_INTEGER  # type: ignore[arg-type]
        return said("a huge number") if huge else said("a number", "kind of value in a file")
    return translated(_KINDS.get(type(value), _OTHER), "kind of value in a file")
