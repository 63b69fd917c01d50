"""The words that a pattern asks for first stand in all that it matches: proven, not tried."""

import gc
import re
from collections.abc import Iterable
from importlib import import_module
from pkgutil import walk_packages
from re import _constants as _op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import briefing_app.core.lines
import briefing_app.importers
import briefing_app.reading
from briefing_app.core.lines.pattern import Pattern

_UNKNOWN = "\x00"
_LONGEST = 30
_REPEATS = (_op.MAX_REPEAT, _op.MIN_REPEAT, _op.POSSESSIVE_REPEAT)


def _left(parsed: Iterable[Any], before: set[str], words: tuple[str, ...]) -> set[str]:
    """How what matches may end that began as ``before`` and has none of the words."""
    ends = set(before)
    for op, given in parsed:
        ends = {end[-_LONGEST:] for end in _after(op, given, ends, words)}
        ends = {end for end in ends if not any(word in end for word in words)}
    return ends


def _after(op: Any, given: Any, ends: set[str], words: tuple[str, ...]) -> set[str]:
    if op is _op.LITERAL:
        return {end + chr(given).lower() for end in ends}
    if op is _op.IN and all(kind is _op.LITERAL for kind, _ in given):
        return {end + chr(sign).lower() for end in ends for _, sign in given}
    if op is _op.SUBPATTERN:
        return _left(given[-1], ends, words)
    if op is _op.ATOMIC_GROUP:
        return _left(given, ends, words)
    if op is _op.BRANCH:
        return {end for branch in given[1] for end in _left(branch, ends, words)}
    if op in _REPEATS:
        least, most, item = given
        once = _left(item, ends, words)
        again = {end + _UNKNOWN for end in once} if most > 1 else set()
        return (ends if least == 0 else set()) | once | again
    if op is _op.ASSERT and given[0] > 0:
        return ends if _left(given[1], {_UNKNOWN}, words) else set()
    if op in (_op.ASSERT, _op.ASSERT_NOT, _op.AT):
        return ends
    return {end + _UNKNOWN for end in ends}


def lacks_none(pattern: Pattern) -> bool:
    """Whether all that a pattern matches has one of its words."""
    parsed = _parser.parse(pattern.source, pattern.flags)
    return not _left(parsed, {""}, pattern.words)


def patterns() -> list[Pattern]:
    for package in (briefing_app.core.lines, briefing_app.importers, briefing_app.reading):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    found = [one for one in gc.get_objects() if isinstance(one, Pattern) and one.having]
    return sorted({one.source: one for one in found}.values(), key=lambda one: one.source)


@pytest.mark.parametrize("pattern", patterns(), ids=lambda one: one.source[:60])
def test_what_matches_has_one_of_the_words(pattern: Pattern) -> None:
    assert lacks_none(pattern)
    assert pattern.having == pattern.having.lower()


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
    ],
)
def test_a_word_that_may_be_left_out_is_seen(source: str, having: str, proven: bool) -> None:
    assert lacks_none(Pattern(source, re.IGNORECASE, having)) is proven
