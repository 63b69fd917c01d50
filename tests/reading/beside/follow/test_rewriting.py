"""A paragraph written anew is taken apart into the words that differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.reading.beside.follow import correction, reread
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.beside.follow.rewriting import MOST, derive_places, derive_rewriting
from tests.reading.beside.follow.stories import DEFICIT, of_words, story


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        ("took 288 arrests", "took 228 arrests", [(5, 8, "228")]),
        ("a b c", "a b c", []),
        ("a b", "a b more", [(3, 3, " more")]),
        ("a b c d", "x b c y", [(0, 1, "x"), (6, 7, "y")]),
        ("a b c", "x y c", [(0, 3, "x y")]),
        ("100", "1000", [(0, 3, "1000")]),
        ("", "new", [(0, 0, "new")]),
        ("old", "", [(0, 3, "")]),
    ],
)
def test_only_what_differs_is_replaced(
    before: str, after: str, places: list[tuple[int, int, str]]
) -> None:
    assert list(derive_places(before, after)) == places


@given(st.text("ab 1", max_size=40), st.text("ab 1", max_size=40))
def test_what_is_replaced_always_gives_the_new_text(before: str, after: str) -> None:
    text = before
    places = derive_places(before, after)
    assert len(places) <= MOST
    for start, end, words in reversed(places):
        text = text[:start] + words + text[end:]
    assert text == after


def test_two_numbers_corrected_at_once_leave_what_stands_between() -> None:
    briefing = story(DEFICIT)
    first = briefing.articles[0].block_starts[1]
    before = DEFICIT[1]
    after = before.replace("£61 million", "£64 million").replace("£130 million", "£84 million")
    followed = derive_rewriting(briefing, "a", first, before, after)
    money = [f.quantity.point for f in followed.after.figures if f.quantity.unit == "GBP"]
    assert money == [61_000_000, 64_000_000, 84_000_000]
    assert set(followed.changed) == {
        of_words(briefing, "£61 million", nth=1).id,
        of_words(briefing, "£130 million").id,
    }
    assert not followed.lost and not followed.found
    half = of_words(briefing, "more than half")
    assert followed.after.figures_by_id[half.id].quantity == half.quantity


@pytest.mark.parametrize(
    ("old", "new", "times"),
    [
        ("The council counted 40 boats. No man had asked the people who live there.",
         "The council counted 40 boats. Nobody asked those folk that dwell there.", 1),
        ("The town had hoped that many more boats would come. It counted 40 boats.",
         "The port had feared that far more ships would come. It counted 40 boats.", 1),
        ("The old town counted 40 boats and many new lamps.",
         "The new town counted 40 boats and many old lamps.", 2),
        ("The old town had two ferries and many new lamps.",
         "The new town had two ferries and many old lamps.", 2),
    ],
)  # fmt: skip
def test_words_between_which_nothing_is_counted_are_read_together(
    old: str, new: str, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    briefing = story(("A report", old))
    start, read = len("A report\n\n"), reread.derive_reread
    apart = briefing
    for low, high, words in reversed(derive_places(old, new)):
        apart = derive_correction(apart, "a", start + low, start + high, words).after
    seen: list[object] = []
    monkeypatch.setattr(correction, "derive_reread", lambda *a: seen.append(a) or read(*a))
    after = derive_rewriting(briefing, "a", start, old, new).after
    assert after.articles == apart.articles and after.figures == apart.figures
    assert len(seen) == times
