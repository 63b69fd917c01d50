"""A number that nothing bears out fails where the two others are surely meant."""

from itertools import pairwise

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers.api import import_bytes
from briefing_app.reading.claims.meant.read_weights import WEIGHTS
from briefing_app.reading.draft import derive_briefing

SHARES = [
    (
        "Police took 743 knives off the street in May. Of those, 118 – nearly @ – had no owner.",
        "one in six",
        "one in three",
    ),
    (
        "The town has 412 shops on nine streets.\n\nBut 61 shops, or about @, open on Sundays.",
        "one in seven",
        "one in four",
    ),
    ("The county has 47,600 pupils. Some 15,400 pupils (@ per cent) learn Welsh.", "32", "36"),
]
RATES = [
    ("The choir sold 8,420 tickets in 12 towns last year, or @ per town.", "702", "832"),
    ("The film was shown in four cinemas and took $212,000, or $@ a cinema.", "53,000", "45,000"),
]
CHANGES = [
    ("Sick days fell from 1,905 to 1,524, i.e. by @ percent.", "20", "23"),
    (
        "Some 58 percent call it poor, compared with 49 percent in June, an increase of @ "
        "percentage points.",
        "9",
        "15",
    ),
]
TRUE = [
    # of what stands apart
    "The market drew 1,180 buyers, a third of them from abroad, and 2,600 sellers.",
    "Of the 300 flats, 45 are empty. That makes 30 per cent of all empty flats in the town.",
    # two parts of one whole that is not told
    "Kolar had 14,873 votes, or 41.6 per cent. Pereth received 14,261 votes (39.9 per cent).",
    # more than one thing is paid for
    "The city borrows £40m to rebuild a school and to buy 120 homes, on average for £215,000 each.",
    # the base is told by words alone
    "The house has 19 women among 120 members, seven more than the one before.",
    "The deficit was £11.4m, £3.2m worse than planned for want of £2.1m in grants.",
    # another thing moves
    "Group sales rose by 6.2% to £341.8m (2023: £321.9m). Online sales were 3.9% ahead.",
    "The firm made €41,300 after a loss of €6,800 the year before, a turnaround of €48,100.",
]


def _outcomes(text: str) -> list[str]:
    made = derive_briefing(import_bytes(text.encode(), name="a.txt").article)
    return [derive_verdict(made, claim).outcome.value for claim in made.claims]


@pytest.mark.parametrize(("text", "right", "wrong"), SHARES + RATES + CHANGES)
def test_a_wrong_number_fails_where_its_numbers_are_surely_meant(
    text: str, right: str, wrong: str
) -> None:
    assert "fails" not in _outcomes(text.replace("@", right))
    assert "fails" in _outcomes(text.replace("@", wrong))


@pytest.mark.parametrize("text", TRUE)
def test_what_is_told_of_other_numbers_never_fails(text: str) -> None:
    assert "fails" not in _outcomes(text)


def test_the_weights_are_in_order() -> None:
    assert all(a >= b for a, b in pairwise(WEIGHTS.values()))
    assert WEIGHTS["bias"] < 0
