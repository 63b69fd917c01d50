"""Spans quote exactly, follow their words, and never guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.span import Match, lost_by_edit, make_span, moved_by_edit, resolve

TEXT = "It ended in 288 arrests. Officers took 117 firearms. Then 117 more."


@given(st.text(min_size=1), st.data())
def test_a_span_quotes_the_text_it_was_made_from(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = make_span("a", text, start, end)
    assert span.exact == text[start:end]
    assert text[: span.start].endswith(span.prefix)
    assert text[span.end :].startswith(span.suffix)


def test_words_at_their_offsets_are_exact() -> None:
    span = make_span("a", TEXT, 12, 23)
    assert span.exact == "288 arrests"
    assert resolve(span, TEXT).match is Match.EXACT


def test_words_that_stand_once_elsewhere_have_moved() -> None:
    span = make_span("a", TEXT, 12, 23)
    answer = resolve(span, "On Tuesday: " + TEXT)
    assert answer.match is Match.MOVED
    assert (answer.span.start, answer.span.exact) == (24, "288 arrests")


def test_words_that_stand_twice_are_told_apart_by_their_context() -> None:
    at = TEXT.index("117", 50)
    span = make_span("a", TEXT, at, at + 3)
    answer = resolve(span, "Correction. " + TEXT)
    assert answer.match is Match.MOVED
    assert answer.span.start == at + 12


def test_words_that_stand_twice_without_context_are_lost_not_guessed() -> None:
    at = TEXT.index("117")
    span = make_span("a", TEXT, at, at + 3)
    answer = resolve(span, "117 here and 117 there")
    assert answer.match is Match.LOST
    assert answer.span.lost
    assert answer.span.exact == "117"


@given(st.text(), st.text(min_size=1), st.text(), st.data())
def test_an_edit_elsewhere_moves_the_span_with_its_words(
    before: str, words: str, after: str, data: st.DataObject
) -> None:
    text = before + words + after
    span = make_span("a", text, len(before), len(before) + len(words))
    new = data.draw(st.text(max_size=5))
    if data.draw(st.booleans()):
        start = data.draw(st.integers(0, len(before)))
        end = data.draw(st.integers(start, len(before)))
    else:
        start = data.draw(st.integers(span.end, len(text)))
        end = data.draw(st.integers(start, len(text)))
    edited = text[:start] + new + text[end:]
    moved = moved_by_edit(span, start, end, len(new))
    assert moved is not None
    assert edited[moved.start : moved.end] == words


def test_an_edit_inside_the_words_does_not_say_where_they_are() -> None:
    span = make_span("a", TEXT, 12, 23)
    assert moved_by_edit(span, 13, 14, 1) is None


@pytest.mark.parametrize(
    ("start", "end", "inserted", "place"),
    [
        # Before the words, over their beginning, over all of them, inside of them, behind them.
        (0, 2, 5, 15), (10, 14, 0, 10), (4, 30, 1, 4), (14, 16, 0, 12), (30, 32, 9, 12),
    ],
)  # fmt: skip
def test_lost_words_keep_their_place_among_the_others(
    start: int, end: int, inserted: int, place: int
) -> None:
    span = make_span("a", TEXT, 12, 23)
    lost = lost_by_edit(span, start, end, inserted)
    assert (lost.lost, lost.start, lost.end - lost.start) == (True, place, 11)
    assert (lost.exact, lost.prefix) == (span.exact, span.prefix)
    assert resolve(lost, TEXT).span == span, "what is back is found"


def test_a_span_keeps_so_much_text_before_and_after_as_others_do() -> None:
    """32 code points are what annotation clients keep; less where the text ends."""
    text = "".join(chr(0x4E00 + i) for i in range(100))
    span = make_span("a", text, 50, 60)
    assert (span.prefix, span.suffix) == (text[18:50], text[60:92])
    first, last = make_span("a", text, 5, 6), make_span("a", text, 98, 99)
    assert (first.prefix, last.suffix) == (text[:5], text[99:])


def test_words_that_moved_to_the_very_beginning_are_found() -> None:
    span = make_span("a", TEXT, 12, 23)
    answer = resolve(span, "288 arrests were made.")
    assert (answer.match, answer.span.start) == (Match.MOVED, 0)
    assert not answer.span.lost


def test_what_was_lost_has_moved_when_its_words_are_back() -> None:
    span = make_span("a", TEXT, 12, 23)
    lost = resolve(span, "Nobody was arrested.").span
    assert lost.lost
    answer = resolve(lost, TEXT)
    assert (answer.match, answer.span) == (Match.MOVED, span)


def test_a_place_without_words_is_found_nowhere() -> None:
    """Its context alone would be a guess."""
    assert resolve(make_span("a", TEXT, 12, 12), TEXT).match is Match.LOST


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (2, 68), (68, 69)])
def test_a_place_outside_the_text_is_refused(start: int, end: int) -> None:
    wrong = rf"^{start}\.\.{end} is not inside a text of 67 characters$"
    with pytest.raises(ValueError, match=wrong):
        make_span("a", TEXT, start, end)


def test_how_a_span_was_found_is_said_in_files_by_these_words() -> None:
    assert [match.value for match in Match] == ["exact", "moved", "lost"]


@pytest.mark.parametrize(
    ("start", "end", "inserted", "moved"),
    [(0, 12, 3, 3), (12, 12, 3, 15), (23, 30, 0, 12), (23, 23, 5, 12), (0, 2, 2, 12)],
)
def test_an_edit_that_only_meets_the_words_leaves_them_whole(
    start: int, end: int, inserted: int, moved: int
) -> None:
    found = moved_by_edit(make_span("a", TEXT, 12, 23), start, end, inserted)
    assert found is not None
    assert (found.start, found.end) == (moved, moved + 11)
