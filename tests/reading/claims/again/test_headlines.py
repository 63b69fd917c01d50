# ruff: noqa: E501 - one text a line
"""Headlines that say a move, or that a target was met, without a number."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers.api import import_bytes
from briefing_app.reading.draft import derive_briefing

SAID = [
    ("trims its dividend", "Harbour firm trims its dividend\n\nThe dividend will be 40 cents a share, down from 55 cents a year ago."),
    ("cuts key rate", "Bank cuts key rate\n\nThe key rate is 3.25 per cent, compared with 3.50 per cent in March."),
    ("lifts wheat price", "State lifts wheat price\n\nThe wheat price will be $212 a tonne, after $198 last season."),
    ("smashes its target", "Book drive smashes its target\n\nPeople gave 12,400 books in a week. The library's target was 9,000."),
    ("misses its goal", "Appeal misses its goal\n\nThe appeal raised 81,000 dollars. The goal had been 100,000 dollars."),
    ("exceeds its forecast", "Airport exceeds its forecast\n\nThe airport handled 4.1 million passengers last year. It had forecast 3.8 million."),
    ("faster than expected", "Economy grew faster than expected\n\nOutput expanded 3.4% in the third quarter, beating forecasts of 3.1%."),
    ("misses recycling target", "Council misses recycling target\n\nIt recycled 43.8 per cent of waste, short of its own target of 50 per cent."),
    ("fuller than usual", "Dam fuller than usual\n\nThe lake was 87 per cent full, above the long-term average of 81 per cent."),
]  # fmt: skip
TABLE = "{}\n\nThe office has its figures for the year.\n\nItem\t2024\t2025\nBarley, winter\t310\t344\nOats\t120\t151\nRye and mixed\t88\t80\n"
JOINED = ["Barley and oats up", "Both oats and barley rose", "Oats and barley grew, rye down"]
NOTHING = [
    # the text sets it on the other side
    "Dam emptier than usual, roads above budget\n\nThe lake was 77 per cent full, below the average of 81 per cent.",
    # what is raised is no number of the text
    "Council raises concerns over parking\n\nParking will cost 2.40 euros, up from 2.10 euros.",
    # no target is told
    "Ferry line beats its budget\n\nThe line earned 4.1 million euros, after 3.9 million euros a year ago.",
    # the number follows: said there by whom it is met
    "Run beats its target of 40,000 pounds by far\n\nIt was a fine day for all.",
]  # fmt: skip


def judged(text: str) -> list[tuple[str, str]]:
    made = import_bytes(text.encode(), name="news.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    return [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]


@pytest.mark.parametrize(("words", "text"), SAID)
def test_a_headline_without_a_number_is_checked(words: str, text: str) -> None:
    assert (words, "holds") in judged(text)


def test_a_target_that_was_missed_is_not_met() -> None:
    text = SAID[3][1].replace("12,400", "8,400")
    assert ("smashes its target", "holds") not in judged(text)


@pytest.mark.parametrize("words", JOINED)
def test_the_first_of_two_that_rose_is_a_claim_of_its_own(words: str) -> None:
    claims = [c for c in judged(TABLE.format(words)) if c[0].casefold() in words.casefold()]
    assert len([c for c in claims if c[1] == "holds"]) == 2 + words.count("down")


@pytest.mark.parametrize("text", NOTHING)
def test_what_names_no_number_is_no_claim(text: str) -> None:
    headline = text.split("\n", 1)[0]
    assert not [span for span, _ in judged(text) if span in headline]
