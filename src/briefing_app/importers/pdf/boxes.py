"""Asks pdfium about many characters of a page at once.

A long report has half a million places to ask for, and a call from Python costs more than its
answer. So the calls are made in one row, their answers stand in one piece of memory, and no call
lets other threads run meanwhile.
"""

import ctypes
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import repeat
from operator import sub
from typing import Any, NamedTuple

_NAME = 128  # bytes of a font's name
_Asked = Callable[..., int]


class Boxes(NamedTuple):
    """The loose boxes of some characters; ``there`` says which have one."""

    edges: "array[float]"
    there: list[int]

    @property
    def left(self) -> list[float]:
        """Where each begins."""
        return self.edges[0::4].tolist()

    @property
    def right(self) -> list[float]:
        """Where each ends."""
        return self.edges[2::4].tolist()

    @property
    def heights(self) -> list[float]:
        """How high each is."""
        return list(map(sub, self.edges[1::4], self.edges[3::4]))


class Asked:
    """One page of text that is asked about; the places of characters go in, their answers out."""

    def __init__(self, textpage: Any) -> None:
        """Keep where pdfium has the page, and a place for answers that nobody wants."""
        self._page = ctypes.cast(textpage.raw, ctypes.c_void_p)
        self._unused = ctypes.c_double()
        self._other = repeat(ctypes.addressof(self._unused))

    def boxes(self, at: Sequence[int]) -> Boxes:
        """Return the boxes as wide as the characters go on, and as high as their font."""
        space = (ctypes.c_float * (4 * len(at)))()
        there = self._each("FPDFText_GetLooseCharBox", at, _steps(space, 16, len(at)))
        return Boxes(array("f", bytes(space)), there)

    def bottoms(self, at: Sequence[int]) -> list[float]:
        """Return where the ink of each character ends below."""
        space = (ctypes.c_double * len(at))()
        other = self._other
        self._each("FPDFText_GetCharBox", at, other, other, _steps(space, 8, len(at)), other)
        return list(space)

    def baselines(self, at: Sequence[int]) -> list[float]:
        """Return where the line is on which each character stands."""
        space = (ctypes.c_double * len(at))()
        self._each("FPDFText_GetCharOrigin", at, self._other, _steps(space, 8, len(at)))
        return list(space)

    def angles(self, at: Sequence[int]) -> list[float]:
        """Return how far each character is turned, in radians."""
        ask = _function("FPDFText_GetCharAngle", 0)
        return list(map(ask, repeat(self._page), at))

    def fonts(self, at: Sequence[int]) -> list[bytes]:
        """Return the name of each character's font."""
        space = ctypes.create_string_buffer(_NAME * len(at))
        names = _steps(space, _NAME, len(at))
        self._each("FPDFText_GetFontInfo", at, names, repeat(_NAME), self._other)
        found = space.raw
        starts = range(0, len(found), _NAME)
        return [found[n : n + _NAME].partition(b"\0")[0] for n in starts[: len(at)]]

    def _each(self, name: str, at: Sequence[int], *more: Iterable[int]) -> list[int]:
        return list(map(_function(name, len(more)), repeat(self._page), at, *more))


def _steps(space: Any, step: int, count: int) -> Iterable[int]:
    start = ctypes.addressof(space)
    return range(start, start + step * count, step)


@cache
def _function(name: str, more: int) -> _Asked:
    """Return a function of pdfium that takes a page, the place of a character, and addresses."""
    from pypdfium2 import raw

    gives = ctypes.c_float if name == "FPDFText_GetCharAngle" else ctypes.c_int
    takes = (ctypes.c_void_p, ctypes.c_int, *[ctypes.c_void_p] * more)
    address = ctypes.cast(getattr(raw, name), ctypes.c_void_p).value or 0
    return ctypes.PYFUNCTYPE(gives, *takes)(address)
