"""Spans quote exactly, follow their words, and never guess."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.span import Match, make_span, moved_by_edit, resolve

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
