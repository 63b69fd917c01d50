from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Status
from briefing_app.core.verdict import Outcome
from briefing_app.viewmodels.article.article import Part, PartKind, derive_parts
from briefing_app.viewmodels.article.find_hits import find_hits, lowered
from briefing_app.viewmodels.article.margin import LineNumber, collapse, derive_margin, rows_of
from briefing_app.viewmodels.article.mark_index import MarkIndex, PartFinder, Stretch
from briefing_app.viewmodels.article.marks import (
    FigureMark,
    claim_mark_words,
    derive_claim_marks,
    derive_figure_marks,
)
from briefing_app.viewmodels.article.places import Places
from tests import sample

BRIEFING = sample.briefing()


def _index(briefing=BRIEFING):
    parts = derive_parts(briefing)
    return parts, MarkIndex(PartFinder(parts), derive_figure_marks(briefing))


def test_every_figure_in_use_is_marked_with_its_words():
    parts, index = _index()
    words = [parts[p.at.part].text[p.at.start : p.at.end] for p in index.ordered]
    assert words == [
        "three continents", "288 arrests", "117 firearms", "850 kilograms", "64 kilograms",
        "$53.4 million", "71,000 people", "almost 58,000", "more than 100,000",
    ]  # fmt: skip
    assert [p.mark.number for p in index.ordered] == list(range(1, 10))


def test_lost_and_set_aside_figures_are_not_marked():
    first, second, *rest = BRIEFING.figures
    lost = replace(first, evidence=replace(first.evidence, lost=True))
    aside = replace(second, status=Status.ASIDE)
    marks = derive_figure_marks(replace(BRIEFING, figures=(lost, aside, *rest)))
    assert {m.key for m in marks} == {f.id for f in rest}


def test_claims_carry_their_verdict():
    marks = derive_claim_marks(BRIEFING)
    assert [m.outcome for m in marks] == [Outcome.HOLDS, Outcome.HOLDS]
    assert claim_mark_words(BRIEFING, marks[1]) == "Claim “nearly double” holds: 288 ÷ 150 = 1.92."
    assert marks[1].key == "arrests"


def test_lookup_from_a_place_to_a_key():
    parts, index = _index()
    placed = index.of_key("money")
    inside = index.around(placed.at.part, placed.at.start + 2)
    assert [p.mark.key for p in inside] == ["money"]
    assert index.around(placed.at.part, placed.at.start - 3) == []
    assert index.of_key("nothing") is None
    assert index.position("continents") == 0
    assert index.next_from(0, 0) == 0
    assert index.next_from(len(parts), 0) == len(index.ordered)


@pytest.mark.parametrize(
    ("numbers", "words"),
    [([], ""), ([2], "2"), ([3, 4, 5], "3–5"), ([5, 3, 4, 8, 3], "3–5, 8"), ([1, 3], "1, 3")],
)
def test_collapse(numbers, words):
    assert collapse(numbers) == words


def test_rows_of_break_where_they_must():
    assert rows_of("3–5", 6) == ("3–5",)
    assert rows_of("1003–1005", 6) == ("1003–", "1005")
    assert rows_of("3–5, 8, 12", 5) == ("3–5,", "8, 12")


@given(
    st.lists(st.tuples(st.floats(0, 400), st.integers(1, 1200)), max_size=30),
    st.integers(3, 8),
)
def test_margin_entries_never_overlap_and_none_is_missing(lines, fitting):
    numbers = [LineNumber(y, n, f"f{n}") for y, n in lines]
    entries = derive_margin(numbers, 14, fitting)
    edges = [(e.y - 7 * len(e.rows), e.y + 7 * len(e.rows)) for e in entries]
    assert all(a[1] <= b[0] + 1e-6 for a, b in pairwise(edges))
    assert {k for e in entries for k in e.keys} == {n.key for n in numbers}


@given(st.text(alphabet="aé🚀𝔸\u0301 ", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_places_count_units_as_the_document_does(text, a, b):
    a, b = sorted((min(a, len(text)), min(b, len(text))))
    places = Places()
    place = places.add(0, 0, text, 7)

    def units(words):
        return len(words.encode("utf-16-le")) // 2

    assert place.length == units(text)
    assert places.position_of(0, a) == 7 + units(text[:a])
    assert places.locate(7 + units(text[:a])) == (0, a)
    spans = list(places.spans(Stretch(0, a, b)))
    assert [(s.start, s.end) for s in spans] == ([(units(text[:a]), units(text[:b]))] * (a < b))


def test_a_part_in_several_places():
    places = Places()
    places.add(0, 0, "head", 0)
    places.add(1, 0, "one 🚀", 5)
    places.add(1, 6, "two", 12)
    assert [(s.position, s.start, s.end) for s in places.spans(Stretch(1, 4, 8))] == [
        (5, 4, 6),
        (12, 0, 2),
    ]
    assert places.position_of(2, 0) == -1
    assert places.locate(13) == (1, 7)


@pytest.mark.parametrize(
    ("text", "wanted", "hits"),
    [
        ("Drug, drugs, DRUG", "drug", [0, 6, 13]),
        ("aaa", "aa", [0]),
        ("", "a", []),
        ("abc", "", []),
        ("İstanbul and istanbul", "ISTANBUL", [13]),
        ("🚀 lift 🚀 LIFT", "lift", [2, 9]),
        ("Straße", "STRASSE", []),
    ],
)
def test_find(text, wanted, hits):
    assert [h.start for h in find_hits([lowered(text)], wanted)] == hits
    assert len(lowered(text)) == len(text)


def test_spans_outside_the_shown_text_are_not_placed():
    finder = PartFinder((Part(PartKind.PARAGRAPH, "short", "a", 10, block=1),))
    places = (("a", 0, 3, 5), ("b", 1, 0, 2), ("a", 1, 2, 89), ("a", 1, 5, 10))
    marks = [FigureMark(*place, "f", 1, "count") for place in places]
    assert list(map(finder.stretch, marks)) == [None, None, Stretch(0, 2, 5), None]
    assert MarkIndex(PartFinder(()), derive_figure_marks(BRIEFING)).ordered == ()
    assert derive_figure_marks(Briefing("b")) == ()
