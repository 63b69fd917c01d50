"""A pattern is compiled when it is first used, and then does what the compiled one does."""

import re

import pytest

from briefing_app.core.lines.pattern import Pattern


def test_nothing_is_compiled_before_the_first_use() -> None:
    wrong = Pattern("(")
    with pytest.raises(re.error):
        wrong.search("a")


def test_it_finds_what_the_compiled_pattern_finds() -> None:
    word = Pattern(r"b(\w)", re.IGNORECASE)
    assert word.match("abc") is None
    assert (found := word.match("abc", 1)) is not None and found.group() == "bc"
    assert (found := word.search("a Bc")) is not None and found.re is word.compiled
    assert word.fullmatch("bcd") is None
    assert [it.start() for it in word.finditer("bc bd")] == [0, 3]
    assert word.findall("bc BD") == ["c", "D"]
    assert word.sub("x", "bc bd", count=1) == "x bd"
    assert Pattern(r",\s").split("a, b, c", 1) == ["a", "b, c"]


def test_a_text_without_the_words_is_not_searched() -> None:
    wrong = Pattern("(", re.IGNORECASE, having="than|from")
    assert wrong.search("more by 5") is None and wrong.match("more") is None
    assert list(wrong.finditer("more by 5", 0, 4)) == []
    with pytest.raises(re.error):
        wrong.search("more Than 5")


def test_a_part_of_a_text_is_searched_alone() -> None:
    than = Pattern(r"\bthan (\d)", having="than")
    assert (found := than.search("than 1 than 2", 3)) is not None and found[1] == "2"
    assert [it[1] for it in than.finditer("than 1 than 2 than 3", 3, 15)] == ["2"]
