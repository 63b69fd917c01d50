"""Changes between versions of an article, and what is carried over."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Note
from briefing_app.core.edits import with_figure
from briefing_app.core.figure import Status
from briefing_app.reading.beside.versions import DifferenceKind, carry_over, derive_differences
from briefing_app.reading.draft import derive_briefing, derive_draft
from tests.reading.article.helpers import article

OLD = (
    "Fire on the heath\n\nA fire has burned 310 hectares of heath, the fire service said. "
    "Some 1,800 people were told to leave.\n\nThe service sent 640 firefighters. The cost has "
    "reached $2.7 million."
)
NEW = (
    "Fire on the heath\n\nThe service sent 640 firefighters and 11 aircraft. A fire has burned "
    "420 hectares of heath, the fire service said.\n\nSome 1,800 people were told to leave."
)


def kinds(old: str, new: str) -> dict[str, str]:
    rows = derive_differences(
        derive_draft(article(old)).figures, derive_draft(article(new)).figures
    )
    return {
        (d.new or d.old).evidence.exact: d.kind.value  # type: ignore[union-attr]
        for d in rows
    }


def test_what_became_of_each_figure() -> None:
    assert kinds(OLD, NEW) == {
        "640 firefighters": "same",
        "11 aircraft": "new",
        "420 hectares": "changed",
        "Some 1,800 people": "same",
        "$2.7 million": "gone",
    }


def test_a_text_has_not_changed_against_itself() -> None:
    assert set(kinds(OLD, OLD).values()) == {"same"}


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Quakes came from 3 to 5 km down.", "Quakes came from 2 to 6 km down.", "changed"),
        ("Between 40 and 60 boats left.", "Between 45 and 55 boats left.", "changed"),
        ("A loss of £1m-£3m is feared.", "A loss of £2 million is feared.", "changed"),
        ("Between 40 and 60 boats left.", "Some of 40 to 60 boats left.", "same"),
    ],
)
def test_ranges_with_the_same_middle_are_not_the_same(old: str, new: str, kind: str) -> None:
    assert set(kinds(f"Report\n\n{old}", f"Report\n\n{new}").values()) == {kind}


def test_all_is_new_against_nothing() -> None:
    figures = derive_draft(article(NEW)).figures
    assert {d.kind for d in derive_differences((), figures)} == {DifferenceKind.NEW}
    assert {d.kind for d in derive_differences(figures, ())} == {DifferenceKind.GONE}


def test_decisions_are_carried_over() -> None:
    old = derive_briefing(article(OLD))
    area = next(f for f in old.figures if f.quantity.unit == "ha")
    people = next(f for f in old.figures if f.quantity.point == 1800)
    decided = tuple(
        replace(f, label="people evacuated", status=Status.KEY, decided=True)
        if f is people
        else replace(f, label="area burned", status=Status.ASIDE, decided=True)
        if f is area
        else f
        for f in old.figures
    )
    old = replace(old, figures=decided, notes=(Note("n1", "Ask the mayor.", people.id),))
    new = carry_over(old, derive_draft(article(NEW)))
    kept = new.figures_by_id[people.id]
    assert (kept.label, kept.status, kept.decided) == ("people evacuated", Status.KEY, True)
    assert kept.evidence.exact == "Some 1,800 people"  # type: ignore[union-attr]
    assert new.articles[0].text == article(NEW).text
    changed = new.figures_by_id[area.id]
    assert changed.label == "area burned"
    assert changed.quantity.point == 420
    assert changed.status is Status.ASIDE
    assert new.notes == old.notes
    assert len({f.id for f in new.figures}) == len(new.figures)
    for claim in new.claims:
        assert all(o.figure in new.figures_by_id for o in claim.operands)  # type: ignore[union-attr]


def test_a_label_that_names_a_number_is_read_anew() -> None:
    old = article("Staff leave\n\nAbout 1,200 staff left, a third of the 3,600 employed.")
    new = article("Staff leave\n\nAbout 1,200 staff left, a third of the 3,800 employed.")
    kept = carry_over(derive_briefing(old), derive_draft(new))
    assert not any("3,600" in figure.label for figure in kept.figures)


def test_a_value_set_by_hand_stays_and_says_what_the_new_text_says() -> None:
    old = derive_briefing(article(OLD))
    for words, told in (("310 hectares", 420), ("640 firefighters", 640)):
        figure = next(f for f in old.figures if f.evidence.exact == words)  # type: ignore[union-attr]
        by_hand = replace(figure, quantity=replace(figure.quantity, value=Decimal(5)))
        after = carry_over(with_figure(old, by_hand), derive_draft(article(NEW)))
        kept = after.figures_by_id[figure.id]
        assert kept.quantity.value == 5
        assert kept.said is not None and kept.said.value == told
