"""The words that a pattern asks for first stand in all that it matches: proven, not tried."""

import gc
import re
from collections.abc import Iterable
from importlib import import_module
from pkgutil import walk_packages
from re import _constants as _op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import pytest

import briefing_app.core.lines
import briefing_app.importers
import briefing_app.reading
from briefing_app.reading.pattern import Pattern, small

_UNKNOWN = "\x00"
_LONGEST = 30
_REPEATS = (_op.MAX_REPEAT, _op.MIN_REPEAT, _op.POSSESSIVE_REPEAT)


class _Proof(NamedTuple):
    """How what a pattern matches may read that has none of its words."""

    words: tuple[str, ...]
    any_case: bool

    def left(self, parsed: Iterable[Any], before: set[str]) -> set[str]:
        """Return how that may end which began as ``before``, sure letters alone."""
        ends = set(before)
        for op, given in parsed:
            ends = {end[-_LONGEST:] for end in self._after(op, given, ends)}
            ends = {end for end in ends if not any(word in end for word in self.words)}
        return ends

    def _after(self, op: Any, given: Any, ends: set[str]) -> set[str]:
        if op is _op.LITERAL:
            return {end + self._sign(given) for end in ends}
        if op is _op.IN and all(kind is _op.LITERAL for kind, _ in given):
            return {end + self._sign(sign) for end in ends for _, sign in given}
        if op is _op.SUBPATTERN:
            return self.left(given[-1], ends)
        if op is _op.ATOMIC_GROUP:
            return self.left(given, ends)
        if op is _op.BRANCH:
            return {end for branch in given[1] for end in self.left(branch, ends)}
        if op in _REPEATS:
            least, most, item = given
            once = self.left(item, ends)
            again = {end + _UNKNOWN for end in once} if most > 1 else set()
            return (ends if least == 0 else set()) | once | again
        if op is _op.ASSERT and given[0] > 0:
            return ends if self.left(given[1], {_UNKNOWN}) else set()
        if op in (_op.ASSERT, _op.ASSERT_NOT, _op.AT):
            return ends
        return {end + _UNKNOWN for end in ends}

    def _sign(self, code: int) -> str:
        return chr(code).lower() if self.any_case else chr(code)


def lacks_none(pattern: Pattern) -> bool:
    """Whether all that a pattern matches has one of its words."""
    parsed = _parser.parse(pattern.source, pattern.flags)
    return not _Proof(pattern.words, pattern.any_case).left(parsed, {""})


def patterns() -> list[Pattern]:
    for package in (briefing_app.core.lines, briefing_app.importers, briefing_app.reading):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    found = [one for one in gc.get_objects() if isinstance(one, Pattern) and one.having]
    return sorted(found, key=lambda one: one.source)


@pytest.mark.parametrize("pattern", patterns(), ids=lambda one: one.source[:60])
def test_what_matches_has_one_of_the_words(pattern: Pattern) -> None:
    assert lacks_none(pattern)
    assert not pattern.any_case or pattern.having == pattern.having.lower()


@pytest.mark.parametrize(
    ("source", "having", "proven"),
    [
        (r"\b(?:more|less) than\b", "than", True),
        (r"\b(?:more|less)\b", "more", False),
        (r"(?:\d+ )?than?", "than", False),
        (r"ma[dk]es? up", "made|make", True),
        (r"\w+(?=\s(?:on|from)\s)", "on|from", True),
        (r"\w+(?!\son\s)", "on", False),
        (r"(?<=\son\s)\w+", "on", False),
        (r"(?:rise|fall)+", "rise|fall", True),
        (r"[Tt]otals?", "total", True),
    ],
)
def test_a_word_that_may_be_left_out_is_seen(source: str, having: str, proven: bool) -> None:
    assert lacks_none(Pattern(source, re.IGNORECASE, having)) is proven


def test_a_word_has_the_case_of_the_pattern() -> None:
    assert not lacks_none(Pattern(r"[Tt]otals?", having="total"))
    assert lacks_none(Pattern(r"[Tt]otals?", having="otal"))
    assert lacks_none(Pattern(r"(?i:total)s", having="total"))


def test_small_letters_stand_where_the_great_ones_stood() -> None:
    assert small("Rose by A Half") == "rose by a half"
    assert small("\u0130STANBUL rose") == "\u0130stanbul rose"
