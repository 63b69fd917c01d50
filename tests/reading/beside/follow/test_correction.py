"""After a correction figures, claims and relations say what the text says; the rest stays."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core import edits
from briefing_app.core.arithmetic import is_lost
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Outcome, Ruling, Status
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.core.verdicts import verdict_on
from tests.reading.beside.follow.stories import (
    DEFICIT,
    FERRY,
    claim_of,
    corrected,
    of_words,
    story,
)


@pytest.fixture(scope="module")
def deficit() -> Briefing:
    return story(DEFICIT)


@pytest.fixture(scope="module")
def ferry() -> Briefing:
    return story(FERRY)


def test_a_number_put_for_a_number_is_the_same_figure_with_another_value(deficit: Briefing) -> None:
    before = of_words(deficit, "£130 million")
    found = corrected(deficit, "£130", "£84")
    after = found.after.figures_by_id[before.id]
    assert after.quantity == Quantity(Decimal(84_000_000), "GBP")
    assert isinstance(after.evidence, Span)
    assert after.evidence.exact == "£84 million"
    assert (after.label, after.period) == (before.label, before.period)
    assert (found.changed, found.found, found.lost) == ((before.id,), (), ())


def test_a_claim_that_rested_on_the_number_is_summed_again(deficit: Briefing) -> None:
    claim = claim_of(deficit, "fallen by more than half")
    assert verdict_on(deficit, claim).outcome is Outcome.HOLDS
    after = corrected(deficit, "£130", "£84").after
    assert verdict_on(after, claim_of(after, claim.span.exact)).outcome is Outcome.FAILS


def test_the_words_of_a_claim_state_another_number(deficit: Briefing) -> None:
    claim = claim_of(deficit, "fallen by more than half")
    after = corrected(deficit, "more than half", "more than a third").after
    now = claim_of(after, "fallen by more than a third")
    assert now.id == claim.id
    assert now.operands == claim.operands
    assert now.stated is not None and claim.stated is not None
    assert now.stated.point < claim.stated.point


def test_the_same_number_elsewhere_stays_what_it_is_and_the_difference_is_said(
    deficit: Briefing,
) -> None:
    after = corrected(deficit, "£61 million", "£64 million", nth=1).after
    first, second = of_words(after, "£61 million"), of_words(after, "£64 million")
    assert first.quantity.point == 61_000_000
    assert second.quantity.point == 64_000_000
    assert verdict_on(after, claim_of(after, "£61 million")).outcome is Outcome.FAILS


def test_the_head_of_the_briefing_follows_its_headline(deficit: Briefing) -> None:
    after = corrected(deficit, "£61 million", "£64 million").after
    assert after.headline == after.title == "Council's deficit falls to £64 million"
    own = edits.with_head(deficit, headline="Ours")
    assert corrected(own, "£61 million", "£64 million").after.headline == "Ours"


def test_words_that_are_gone_are_lost_and_no_verdict_rests_on_them(deficit: Briefing) -> None:
    found = corrected(deficit, "from £130 million two years before", "a good deal")
    gone = of_words(deficit, "£130 million").id
    assert gone in found.lost
    assert is_lost(found.after.figures_by_id[gone])
    for claim in found.after.claims:
        rests = any(getattr(o, "figure", "") == gone for o in claim.operands)
        assert not rests or verdict_on(found.after, claim).outcome is Outcome.UNCHECKED


def test_lost_words_that_are_put_in_again_are_the_same_figure(deficit: Briefing) -> None:
    lost = corrected(deficit, "45 complaints", "some complaints").after
    found = corrected(lost, "some complaints", "45 complaints")
    id_ = of_words(deficit, "45 complaints").id
    assert not is_lost(found.after.figures_by_id[id_])
    assert found.after.figures_by_id[id_].quantity == deficit.figures_by_id[id_].quantity
    assert found.found == ()


def test_a_lost_figure_keeps_its_place_among_the_others(deficit: Briefing) -> None:
    order = tuple(deficit.evidence_numbers)
    gone = corrected(deficit, "About 1,200 staff", "Many people").after
    assert is_lost(gone.figures_by_id[of_words(deficit, "About 1,200 staff").id])
    for old, new in (
        ("said on Tuesday", "said on Tuesday, late at night and in so many words"),
        ("The deficit fell to £61 million in 2023, the council said", "The council said"),
    ):
        gone = corrected(gone, old, new).after
        known = tuple(id_ for id_ in gone.evidence_numbers if id_ in order)
        assert known == tuple(id_ for id_ in order if id_ in known)


def test_a_number_that_became_part_of_another_is_lost() -> None:
    before = story(("Operations put off", "The wards had fires in five operations."))
    after = corrected(before, "The wards had fires", "One").after
    said = [f.quantity.point for f in after.figures if not is_lost(f)]
    assert said == [Decimal("0.2")]
    assert is_lost(after.figures_by_id[of_words(before, "five operations").id])


def test_a_new_number_is_a_figure_in_use_with_a_label(deficit: Briefing) -> None:
    found = corrected(deficit, "45 complaints", "45 complaints and 7 fires")
    (new,) = found.found
    figure = found.after.figures_by_id[new]
    assert (figure.quantity.point, figure.status) == (7, Status.USED)
    assert "fire" in figure.label
    numbers = found.after.evidence_numbers
    assert numbers[new] == numbers[of_words(deficit, "45 complaints").id] + 1


def test_a_hedge_and_a_period_follow_the_words(deficit: Briefing) -> None:
    id_ = of_words(deficit, "About 1,200 staff").id
    after = corrected(deficit, "About", "Almost").after
    assert after.figures_by_id[id_].quantity.hedge is Hedge.ALMOST
    year = of_words(deficit, "£61 million", nth=1).id
    after = corrected(deficit, "in 2023", "in 2022").after
    assert after.figures_by_id[year].period == "2022"


def test_what_a_person_decided_stays_where_the_thing_is_the_same(deficit: Briefing) -> None:
    figure = replace(of_words(deficit, "£130 million"), label="my label", status=Status.KEY)
    mine = edits.with_figure(deficit, replace(figure, decided=True))
    mine = edits.with_note(mine, "Ask.", about=figure.id)
    claim = claim_of(mine, "fallen by more than half")
    mine = edits.with_ruling(mine, claim.id, Ruling(Outcome.UNCHECKED, "Not comparable."))
    after = corrected(mine, "£130", "£84").after
    kept = after.figures_by_id[figure.id]
    assert (kept.label, kept.status, kept.decided) == ("my label", Status.KEY, True)
    assert after.notes == mine.notes
    ruled = claim_of(after, claim.span.exact)
    assert ruled.ruling is not None
    assert verdict_on(after, ruled).outcome is Outcome.UNCHECKED


def test_another_thing_in_the_place_takes_nothing_along(deficit: Briefing) -> None:
    figure = replace(of_words(deficit, "45 complaints"), label="my label", status=Status.KEY)
    mine = edits.with_figure(deficit, replace(figure, decided=True))
    found = corrected(mine, "45 complaints", "3 kilometres of queues")
    assert figure.id in found.lost
    (new,) = found.found
    assert found.after.figures_by_id[new].label != "my label"


def test_a_value_set_by_hand_stays_and_what_the_text_says_is_kept(deficit: Briefing) -> None:
    figure = of_words(deficit, "£130 million")
    by_hand = replace(figure, quantity=replace(figure.quantity, value=Decimal(131_000_000)))
    mine = edits.with_figure(deficit, by_hand)
    assert mine.figures_by_id[figure.id].said == figure.quantity
    after = corrected(mine, "£130", "£84").after.figures_by_id[figure.id]
    assert after.quantity.point == 131_000_000
    assert after.said is not None and after.said.point == 84_000_000
    agreed = corrected(mine, "£130", "£131").after.figures_by_id[figure.id]
    assert agreed.said is None


def test_a_unit_set_by_hand_stays_with_a_new_number(deficit: Briefing) -> None:
    figure = of_words(deficit, "45 complaints")
    by_hand = replace(figure, quantity=replace(figure.quantity, unit="formal complaint"))
    after = corrected(edits.with_figure(deficit, by_hand), "45", "48").after
    assert after.figures_by_id[figure.id].quantity == Quantity(Decimal(48), "formal complaint")


def test_the_ends_of_a_split_range_follow_their_ends(ferry: Briefing) -> None:
    whole = next(f for f in ferry.figures if f.quantity.is_range)
    split = edits.with_split(ferry, whole.id)
    after = corrected(split, "40 and 60", "45 and 75").after
    ends = [f.quantity.value for f in after.figures if f.evidence == _evidence(after, whole.id)]
    assert ends == [45, 75]


def _evidence(briefing: Briefing, figure_id: str) -> object:
    return briefing.figures_by_id[figure_id].evidence


def test_a_number_that_was_taken_out_does_not_come_back(ferry: Briefing) -> None:
    without = edits.without_figure(ferry, of_words(ferry, "17").id)
    found = corrected(without, "85 boats", "86 boats")
    assert found.found == ()


def test_quotations_and_points_say_what_the_text_says_now(deficit: Briefing) -> None:
    text = deficit.articles[0].text
    start = text.index("The deficit fell")
    span = replace(deficit.claims[0].span, start=start, end=start + 31, exact=text[start:][:31])
    quoted = edits.with_quotation(deficit, span)
    after = corrected(quoted, "£61 million", "£64.5 million", nth=1).after
    assert after.quotations[0].exact == "The deficit fell to £64.5 million"


def test_nothing_happens_where_nothing_changes(deficit: Briefing) -> None:
    assert corrected(deficit, "£130", "£130").after is deficit


def test_what_stands_far_away_is_not_read_again(deficit: Briefing) -> None:
    after = corrected(deficit, "45 complaints", "46 complaints").after
    assert after.claims == deficit.claims
    assert after.figures[:-1] == deficit.figures[:-1]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Costs came to £7.3 million, of which £4.9 million went to the 78 players.", "78", "87"),
        ("Of 85 boats, 17 were sold to the 12 islands.", "12", "21"),
        ("Grants for the 25 schools rose to €4 million.", "25", "52"),
    ],
)
def test_what_a_figure_is_about_follows_a_number_that_it_says(
    text: str, old: str, new: str
) -> None:
    before = story(("A report", text))
    assert any(old in f.label for f in before.figures), [f.label for f in before.figures]
    after = corrected(before, old, new).after
    labels = [f.label.replace(old, new) for f in before.figures]
    assert [f.label for f in after.figures] == labels


def test_a_label_of_a_persons_own_stays_whatever_number_it_says() -> None:
    before = story(
        ("A report", "Costs came to £7 million, of which £4 million went to 78 players.")
    )
    first = replace(before.figures[1], label="pay of the 78", decided=True)
    after = corrected(edits.with_figure(before, first), "78", "87").after
    assert after.figures[1].label == "pay of the 78"


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("About 1,200 staff left in May.", "staff", "nurses"),
        ("The fire burnt 40 barns.", "barns", "boats"),
        ("Costs came to £7 million, of which £4 million went to 78 players.", "78", "87"),
    ],
)  # fmt: skip
def test_a_label_that_was_only_accepted_follows_its_words(text: str, old: str, new: str) -> None:
    before = story(("A report", text))
    for figure in before.figures:
        before = edits.with_status(before, figure.id, Status.KEY)
    after = corrected(before, old, new).after
    for a, b in zip(before.figures, after.figures, strict=True):
        if old in a.label.split():
            assert new in b.label.split() and old not in b.label.split()
    assert any(old in f.label.split() for f in before.figures)
