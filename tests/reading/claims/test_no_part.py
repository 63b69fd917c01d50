"""Numbers that are no parts of a sum, and changes that end at another number."""

import pytest

from briefing_app.core.figure import ClaimKind
from tests.reading.article.helpers import body


@pytest.mark.parametrize(
    "text",
    [
        "Demand was 248.6 GW, above the previous record of 243.3 GW. Capacity stood at 491.9 GW.",
        "It took 61 guests in May, against an average of 52 guests. It took 113 guests in June.",
        "The town sold 40 plots, short of a target of 75 plots. Its stock was 115 plots.",
    ],
)
def test_records_averages_and_targets_are_no_parts(text: str) -> None:
    assert not [c for c in body(text).claims if c.kind is ClaimKind.TOTAL and not c.why]


def test_parts_are_added_up() -> None:
    text = "The fund gave 40 grants to schools and 75 grants to clubs, 115 grants in all."
    assert [c for c in body(text).claims if c.kind is ClaimKind.TOTAL and not c.why]


def test_a_change_does_not_start_where_it_is_said_to_end() -> None:
    text = (
        "Income rose to £214 million, of which £88 million came from tickets. Costs grew more "
        "slowly, by 3 per cent, to £207 million."
    )
    assert all(c.why for c in body(text).claims if "3 per cent" in c.span.exact)


def test_votes_by_which_it_is_decided_are_no_change() -> None:
    draft = body("The motion was lost by 7 votes to 6. The staff was cut by 7 people in May.")
    assert [f.change for f in draft.figures] == ["", "", "down"]


def test_a_verb_behind_a_noun_is_no_part_of_it() -> None:
    draft = body("A grant that pays for 14 outreach workers expires in May.")
    assert [f.quantity.unit for f in draft.figures] == ["outreach worker"]
