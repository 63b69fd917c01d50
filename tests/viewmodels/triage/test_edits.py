"""What the keys do: each key leaves a briefing that can be saved and gone through again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, RelationKind, Status
from briefing_app.core.span import Span
from briefing_app.fileformat.checks import References, check_ids
from briefing_app.viewmodels.triage.edits import (
    TriageStep,
    derive_acceptance,
    derive_decision,
    derive_field_edit,
    derive_merge,
    derive_removal,
    derive_same,
    derive_selection,
    derive_split,
)
from briefing_app.viewmodels.triage.fields import Field
from briefing_app.viewmodels.triage.item import Decision, TriageItem
from briefing_app.viewmodels.triage.making import Refused, derive_made
from briefing_app.viewmodels.triage.triage import Triage, derive_triage
from tests.fileformat.samples import scaled
from tests.viewmodels.triage.samples import RANGE, drafted, spector


def assert_valid(briefing: Briefing) -> None:
    check_ids(briefing)
    references = References(briefing)
    references.mended()
    assert references.notices == []
    for figure in briefing.figures:
        span = figure.evidence
        assert isinstance(span, Span)
        assert briefing.articles_by_id[span.source].text[span.start : span.end] == span.exact


def done(briefing: Briefing, step: TriageStep | Refused | None) -> Briefing:
    assert isinstance(step, TriageStep), step
    return step.edit(briefing)


def the(triage: Triage, words: str) -> TriageItem:
    return next(item for item in triage.items if item.value == words)


@pytest.mark.parametrize("status", Status)
def test_a_decision_is_remembered_as_a_persons(status: Status) -> None:
    briefing = spector()
    item = the(derive_triage(briefing), "288")
    after = done(briefing, derive_decision(briefing, item, status))
    figure = after.figures_by_id[item.figure]
    assert (figure.status, figure.decided) == (status, True)


def test_a_year_can_be_made_a_figure_and_be_taken_back() -> None:
    briefing = spector()
    item = the(derive_triage(briefing), "2021")
    step = derive_decision(briefing, item, Status.KEY)
    after = done(briefing, step)
    assert isinstance(step, TriageStep)
    made = after.figures_by_id[step.key]
    assert (made.quantity.point, made.status) == (2021, Status.KEY)
    assert_valid(after)
    assert item.key not in derive_triage(after).rows
    removed = done(after, derive_removal(derive_triage(after).item(step.key)))  # type: ignore[arg-type]
    assert removed == briefing


def test_what_is_no_figure_cannot_be_set_aside_or_removed() -> None:
    briefing = spector()
    item = the(derive_triage(briefing), "2021")
    assert isinstance(derive_decision(briefing, item, Status.ASIDE), Refused)
    assert isinstance(derive_removal(item), Refused)
    assert isinstance(derive_field_edit(briefing, item, Field.WHAT, "x"), Refused)


def test_the_rest_is_accepted_in_one_step() -> None:
    briefing = spector()
    triage = derive_triage(briefing)
    after = done(briefing, derive_acceptance(triage))
    assert derive_triage(after).undecided == 0
    assert derive_acceptance(derive_triage(after)) is None
    before = {f.id: f.status for f in briefing.figures}
    assert {f.id: f.status for f in after.figures} == before


def test_the_same_thing_is_set_aside_for_the_other() -> None:
    briefing = spector()
    triage = derive_triage(briefing)
    one, other = the(triage, "71,000"), the(triage, "58,000")
    after = done(briefing, derive_same(briefing, one, other.figure))
    item = derive_triage(after).item(one.key)
    assert item is not None
    assert item.decision is Decision.ASIDE
    assert "same thing" in item.reason
    assert any(r.kind is RelationKind.SAME for r in after.relations)
    assert isinstance(derive_same(briefing, one, one.figure), Refused)


def test_a_range_is_split_and_merged_again() -> None:
    briefing = drafted(RANGE)
    item = next(i for i in derive_triage(briefing).items if "–" in i.value)
    after = done(briefing, derive_split(briefing, item))
    values = [f.quantity.point for f in after.figures][:2]
    assert values == [40, 60]
    triage = derive_triage(after)
    assert isinstance(derive_split(after, triage.items[0]), Refused)
    merged = done(after, derive_merge(after, triage, triage.items[0]))
    assert merged.figures[0].quantity.is_range
    assert_valid(merged)
    last = derive_triage(merged).items[-1]
    assert isinstance(derive_merge(merged, derive_triage(merged), last), Refused)


@pytest.mark.parametrize(
    ("text", "one_range"),
    [
        ("Storms cut power to 40 to 60 homes.", True),
        ("Between 40 and 60 homes lost power.", True),
        ("Storms cut power to 40 homes and 60 homes burned.", False),
        ("Storms hit 2 of 9 homes.", False),
        ("Storms hit 40 homes, 60 homes and 80 homes.", False),
    ],
)
def test_only_the_ends_of_a_range_are_merged(text: str, one_range: bool) -> None:
    briefing = drafted(text)
    figures = briefing.figures
    if len(figures) == 1 and figures[0].quantity.is_range:
        briefing = done(briefing, derive_split(briefing, derive_triage(briefing).items[0]))
    triage = derive_triage(briefing)
    first = next(item for item in triage.items if item.decision.is_figure)
    merged = derive_merge(briefing, triage, first)
    assert isinstance(merged, Refused) is not one_range
    if isinstance(merged, Refused):
        assert "apart" in merged.sentence or "after this one" in merged.sentence


@pytest.mark.parametrize(
    ("words", "value", "unit", "hedge"),
    [
        ("850 kilograms of drugs", "850", "kg", "exact"),
        ("$53.4 million in cash", "53400000", "USD", "exact"),
        ("more than 100,000", "100000", "death", "more_than"),
    ],
)
def test_selected_words_are_read(words: str, value: str, unit: str, hedge: str) -> None:
    briefing = spector()
    bare = Briefing("b", articles=briefing.articles)
    text = briefing.articles[0].text
    start = text.index(words)
    made = derive_made(bare, "a1", start, start + len(words), Status.USED)
    assert isinstance(made, Figure)
    assert str(made.quantity.point) in (value, f"{value}.0")
    assert made.quantity.hedge.value == hedge
    assert made.label
    assert made.quantity.unit == unit or unit == "death"


def test_words_without_a_number_are_refused() -> None:
    briefing = spector()
    text = briefing.articles[0].text
    start = text.index("partner agencies")
    refused = derive_selection(briefing, "a1", start, start + 16)
    assert isinstance(refused, Refused)
    assert "no number" in refused.sentence


ACTS = st.tuples(st.integers(0, 30), st.sampled_from("kusmpdwvane=x"))


@settings(max_examples=scaled(30, 600), deadline=None)
@given(st.sampled_from([spector(), drafted(RANGE)]), st.lists(ACTS, max_size=25))
def test_any_sequence_of_keys_keeps_the_briefing_valid(
    briefing: Briefing, acts: list[tuple[int, str]]
) -> None:
    for at, act in acts:
        triage = derive_triage(briefing)
        if not triage.items:
            return
        item = triage.items[at % len(triage.items)]
        briefing = _after(briefing, triage, item, act, at)
        assert_valid(briefing)
        text = briefing.articles[0].text
        covered = {i for it in derive_triage(briefing).items for i in range(it.start, it.end)}
        assert all(i in covered for i, sign in enumerate(text) if sign.isdigit())


def _after(briefing: Briefing, triage: Triage, item: TriageItem, act: str, at: int) -> Briefing:
    other = triage.items[(at + 1) % len(triage.items)]
    steps = {
        "k": lambda: derive_decision(briefing, item, Status.KEY),
        "u": lambda: derive_decision(briefing, item, Status.USED),
        "s": lambda: derive_decision(briefing, item, Status.ASIDE),
        "m": lambda: derive_merge(briefing, triage, item),
        "p": lambda: derive_split(briefing, item),
        "d": lambda: derive_removal(item),
        "w": lambda: derive_field_edit(briefing, item, Field.WHAT, "a label"),
        "v": lambda: derive_field_edit(briefing, item, Field.VALUE, "10–20"),
        "n": lambda: derive_field_edit(briefing, item, Field.VALUE, "nonsense"),
        "e": lambda: derive_field_edit(briefing, item, Field.UNIT, "cats"),
        "a": lambda: derive_acceptance(triage),
        "=": lambda: derive_same(briefing, item, other.figure),
        "x": lambda: derive_selection(briefing, item.source, item.start, other.end),
    }
    step = steps[act]()
    return step.edit(briefing) if isinstance(step, TriageStep) else briefing
