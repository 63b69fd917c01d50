"""What a claim comes to in words, the same on card, slide, sheet and in the list."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_figure, with_ruling
from briefing_app.core.figure import APART, ClaimKind, Outcome, Ruling, Status
from briefing_app.core.once import inherit
from briefing_app.core.quantity import Quantity
from briefing_app.core.told.doubts import NO_ORDER
from briefing_app.core.verdict import Verdict
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.article.marks import (
    MarkStyle,
    claim_mark_words,
    derive_claim_marks,
    derive_figure_marks,
)
from briefing_app.viewmodels.charts.offers.comparable import derive_comparable, derive_sound
from briefing_app.viewmodels.figures.card_detail import derive_detail
from briefing_app.viewmodels.figures.claim_words import (
    refuted_figures,
    says_something,
    sum_words,
    verdict_words,
)
from briefing_app.viewmodels.figures.text import figure_description
from briefing_app.viewmodels.sheet.notes import derive_checked
from briefing_app.viewmodels.triage.marks import derive_triage_marks
from briefing_app.viewmodels.triage.triage import derive_triage
from briefing_app.viewmodels.window.status import derive_claim_lines, derive_status
from tests.viewmodels.figures.claim_samples import claimed, failing, ward

REASON = "The ward rounds to tens"


def words_of(briefing: Briefing) -> str:
    claim = failing(briefing)
    return verdict_words(briefing, claim, verdict_on(briefing, claim))


def test_a_failing_claim_says_both_numbers_and_the_sum() -> None:
    assert words_of(ward()).replace("\xa0", " ") == "says 20 %, the text gives 84 ÷ 480 = 17.5 %"


NURSES = claimed(
    "The 540 nurses start in May. There are 450 nurses.",
    (("540 nurses", "540", "nurse"), ("450 nurses", "450", "nurse")),
    "540 nurses",
    ClaimKind.CONSISTENCY,
    (0, 1),
    None,
)
POOL = claimed(
    "The pool is 50 metres (140 feet) long.",
    (("50 metres", "50", "m"), ("140 feet", "140", "ft")),
    "50 metres (140 feet)",
    ClaimKind.CONVERSION,
    (0, 1),
    None,
)
SALES = claimed(
    "Sales rose from $1.5 million to $2.4 million, by 50 percent.",
    (("$2.4 million", "2400000", "USD"), ("$1.5 million", "1500000", "USD")),
    "by 50 percent",
    ClaimKind.CHANGE,
    (0, 1),
    Quantity(Decimal(50), "%"),
)
CLUB = claimed(
    "The club has 1,284 members, 1,712 before: a fall of a half.",
    (("1,284 members", "1284", "member"), ("1,712", "1712", "member"), ("a half", "0.5", "")),
    "a fall of a half",
    ClaimKind.CHANGE,
    (0, 1),
    Quantity(Decimal("0.5"), ""),
)


@pytest.mark.parametrize(
    ("briefing", "said"),
    [
        (NURSES, "says 540 nurses, the text gives 450 nurses elsewhere"),
        (POOL, "says 140 ft, the text gives 50 m = 164 ft"),
        (SALES, "says 50 %, the text gives ($2.4 million − $1.5 million) ÷ $1.5 million = 60 %"),
        (CLUB, "says a half, the text gives (1,284 − 1,712) ÷ 1,712 = −25 %"),
    ],
)
def test_units_and_scales_are_in_words(briefing: Briefing, said: str) -> None:
    assert words_of(briefing).replace("\xa0", " ") == said


def test_a_number_that_was_set_by_hand_is_not_said_to_be_of_the_text() -> None:
    briefing = SALES
    first = briefing.figures[0]
    figure = replace(first, quantity=Quantity(Decimal(2_700_000), "USD"), said=first.quantity)
    changed = replace(briefing, figures=(figure, *briefing.figures[1:]))
    said = words_of(changed).replace("\xa0", " ")
    assert said.startswith("says 50 %, the numbers as set give ($2.7")


def test_what_holds_across_unlike_numbers_says_so() -> None:
    briefing = ward("17.5")
    (claim,) = briefing.claims
    first, *others = briefing.figures
    marked = replace(first, quantity=replace(first.quantity, marks=("provisional",)))
    unlike = replace(briefing, figures=(marked, *others))
    said = verdict_words(unlike, claim, verdict_on(unlike, claim))
    assert said.endswith("; provisional against final")
    dated = [replace(f, period=p) for f, p in zip(briefing.figures, ("2021", "2022"), strict=False)]
    apart = replace(briefing, figures=(*dated, *briefing.figures[2:]))
    assert "different periods" in verdict_words(apart, claim, verdict_on(apart, claim))
    unsure = replace(apart, figures=tuple(replace(f, unsure=("period",)) for f in apart.figures))
    assert "different" not in verdict_words(unsure, claim, verdict_on(unsure, claim))


def test_the_number_that_is_the_claim_is_marked() -> None:
    briefing = ward()
    assert refuted_figures(briefing) == {"f2"}
    styles = {mark.key: mark.style for mark in derive_figure_marks(briefing)}
    assert styles == {"f0": MarkStyle.USED, "f1": MarkStyle.USED, "f2": MarkStyle.AT_ODDS}
    figure = briefing.figures_by_id["f2"]
    detail = derive_detail(briefing, figure, "en")
    assert detail.text.startswith("✗ says") and detail.tone == "bad"
    assert "fails: says" in figure_description(briefing, figure)


def test_it_is_marked_while_one_goes_through_the_figures_too() -> None:
    briefing = ward()
    marks = derive_triage_marks(briefing, derive_triage(briefing))
    assert {m.key for m in marks if m.style is MarkStyle.AT_ODDS} == {"f2"}


def test_one_that_was_set_aside_and_comes_back_is_marked_again() -> None:
    before, known = ward(), []
    for status in (Status.ASIDE, Status.USED):
        refuted_figures(before)
        after = with_figure(before, replace(before.figures_by_id["f2"], status=status))
        inherit(before, after)
        known.append(refuted_figures(after))
        before = after
    assert known == [frozenset(), {"f2"}]


def test_a_true_one_is_not() -> None:
    assert refuted_figures(ward("17.5")) == frozenset()


def test_no_chart_is_offered_of_a_refuted_number() -> None:
    assert derive_comparable(derive_sound(ward())) == ()
    assert {figure.id for figure in derive_comparable(derive_sound(ward("17.5")))} == {
        "f0",
        "f1",
        "f2",
    }


def test_a_ruling_stands_everywhere_with_its_reason() -> None:
    ruled = with_ruling(ward(), "c", Ruling(Outcome.HOLDS, f"{REASON}."))
    stated = ruled.figures_by_id["f2"]
    assert refuted_figures(ruled) == frozenset()
    detail = derive_detail(ruled, stated, "en")
    assert detail.text.startswith("✓") and REASON in detail.text and detail.tone == "ok"
    assert REASON in figure_description(ruled, stated)
    assert any(REASON in line.text and "17.5" in line.text for line in derive_claim_lines(ruled))
    assert any(REASON in entry.detail for entry in derive_checked(ruled))
    assert any(REASON in claim_mark_words(ruled, mark) for mark in derive_claim_marks(ruled))
    assert not derive_status(ruled).fails


@pytest.mark.parametrize(
    ("stated", "listed"),
    [
        (Quantity(Decimal(3_600_000), "USD"), False),
        (Quantity(Decimal(5), "branch"), False),
        (Quantity(Decimal(4), "%"), True),
        (Quantity(Decimal(3), "x"), True),
        (Quantity(Decimal("0.5"), ""), True),
        (None, True),
    ],
)
def test_an_amount_beside_nothing_says_nothing_to_check(
    stated: Quantity | None, listed: bool
) -> None:
    briefing = ward()
    claim = replace(briefing.claims[0], operands=(), stated=stated, why="It stands alone.")
    alone = replace(briefing, claims=(claim,))
    assert says_something(claim) is listed
    assert bool(derive_claim_lines(alone)) is listed
    assert bool(derive_checked(alone)) is listed


@pytest.mark.parametrize(
    ("arithmetic", "words"),
    [
        ("84 ÷ 480 × 100 = 17.5 %", "84 ÷ 480 = 17.5 %"),
        ("84 × 100 ÷ 480 = 17.5", "84 × 100 ÷ 480 = 17.5"),
        ("34,000,000 − 20.4 million = 13.6 million", "34,000,000 − 20.4 million = 13.6 million"),
        ("1,234,567,891 ÷ 2 = 617,283,945.5", "1,234,567,891 ÷ 2 = 617,283,945.5"),
        ("6,400 − 32,000 = −25,600", "6,400 − 32,000 = −25,600"),
    ],
)
def test_sums_as_people_read_them(arithmetic: str, words: str) -> None:
    assert sum_words(Verdict(Outcome.HOLDS, arithmetic)).replace("\xa0", " ") == words


@pytest.mark.parametrize("said", [{"sense": APART}, {"why": NO_ORDER}])
def test_numbers_only_set_side_by_side_are_no_claim_to_check_until_a_person_rules(
    said: dict[str, str],
) -> None:
    briefing = ward()
    claim = replace(failing(briefing), **said)
    beside = replace(briefing, claims=(claim,))
    assert not derive_claim_lines(beside)
    assert not derive_claim_marks(beside)
    assert not derive_checked(beside)
    assert "unchecked" not in derive_detail(beside, beside.figures_by_id["f2"], "en").text
    ruled = with_ruling(beside, claim.id, Ruling(Outcome.HOLDS, REASON))
    assert derive_claim_lines(ruled) and derive_claim_marks(ruled)
