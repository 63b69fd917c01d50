"""What no number of its kind can be about."""

import pytest

from briefing_app.reading.labels.fitting.kinds import fits
from briefing_app.reading.labels.label import Candidate
from tests.reading.labels.helpers import scene_of
from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "text", "rule", "may"),
    [
        (
            "Households hold 9 billion euros there.",
            "9 billion euros",
            "households",
            "subject",
            False,
        ),
        ("Deposits reached 9 billion euros there.", "9 billion euros", "deposits", "subject", True),
        (
            "The radiographers voted by 71 per cent.",
            "71 per cent",
            "radiographers",
            "subject",
            False,
        ),
        ("The turnout was 71 per cent.", "71 per cent", "turnout", "subject", True),
        ("Every ninth worker (11 per cent) left.", "11 per cent", "ninth worker", "host", True),
        ("The school has lain idle for three years.", "three years", "school", "subject", False),
        ("The average wait was three years.", "three years", "average wait", "subject", True),
        ("Victims wait 71 days longer.", "71 days", "rise in victims", "move-subject", False),
        ("Visitors rose by 71 per cent.", "71 per cent", "rise in visitors", "move-subject", True),
        ("Nurses at 38 hospitals walked out.", "38", "nurses", "subject", False),
        ("On the night (-9 °C) it was full.", "-9 °C", "people", "earlier-moved", False),
        ("The mean was 9 °C.", "9 °C", "mean", "subject", True),
        ("The colony has 38 pairs.", "38", "colony", "subject", True),
        (
            "One class in four came by bus.",
            "One class in four",
            "share of pupils",
            "share-of",
            False,
        ),
        (
            "One class in four came by bus.",
            "One class in four",
            "share of classes",
            "share-of",
            True,
        ),
    ],
)
def test_a_number_is_of_what_its_kind_can_be(
    sentence: str, number: str, text: str, rule: str, *, may: bool
) -> None:
    assert fits(scene_of(sentence, number), Candidate(text, rule, frozenset())) is may


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # What is narrowed where it stands takes no other's name.
        (
            "Gin sales doubled to €14 million. Here, sales to Asia fell by 31%.",
            "31%",
            "fall in sales to Asia",
        ),
        ("The quake left 900 homeless.", "900", "people left homeless"),
    ],
)
def test_what_stands_beside_it_tells_more(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "false"),
    [
        ("It paid 0.7% more than the average, which is worth £34m.", "£34m", "value of average"),
        ("It paid 2% more than the rest, which cost it £4m.", "£4m", "cost of rest"),
        ("We paid £9,000 less for travel than planned.", "£9,000", "money paid"),
    ],
)
def test_what_sums_up_a_comparison_is_not_of_its_last_noun(
    text: str, number: str, false: str
) -> None:
    assert label(text, number) != false
