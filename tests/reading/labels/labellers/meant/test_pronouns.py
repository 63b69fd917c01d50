"""What a pronoun stands for that has the number."""

import pytest

from briefing_app.reading.labels.labellers.meant.pronouns import meant
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # The same at another time: of what the last figure of the like is about.
        (
            "Allotments are let on 58 sites. In 1990 there had been only 31.",
            "31",
            "sites on which allotments are let",
        ),
        (
            "The vacancy rate rose to 6.8%. When the mill closed it had been 11.2%.",
            "11.2%",
            "vacancy rate",
        ),
        (
            "The class has 24 pupils per teacher. The 2019 figure was 27.",
            "27",
            "pupils per teacher",
        ),
        (
            "Guards stopped 212 boats, 40 of which were empty. Last year there were 96.",
            "96",
            "boats stopped by guards",
        ),
        # The subject of the sentence before, where it agrees in number.
        ("The herd has long been shrinking. It numbers 4,310.", "4,310", "herd"),
        (
            "The arable area hardly changed. It amounts to 910,000 hectares.",
            "910,000 hectares",
            "arable area",
        ),
        ("Duplicates are kept elsewhere. There were 57 of them.", "57", "duplicates"),
        ("Ticket sales rose. They were worth £3 million.", "£3 million", "value of ticket sales"),
    ],
)  # fmt: skip
def test_a_pronoun_stands_for_what_was_told(text: str, number: str, label: str) -> None:
    assert label in proposed(meant, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        # Another place or group than the one before: its label would be false here.
        ("Rent in Dorn is 31% of income; in Pell it is 44%.", "44%"),
        ("Of the boys 12% smoke. Among those who drink it is 30%.", "30%"),
        # The noun behind the number, or what it is set against, says what it is.
        ("The club has 900 members. It is 71 women who run it.", "71"),
        ("Sales were £4 million. That was 12% more than in 2019.", "12%"),
        # A number of one thing is no amount of another.
        ("The strike will cost £260. They are still out, and it is minus two.", "minus two"),
        # *They* are so many of the whole, not the share told before.
        ("Half of the sum went to nurses, although they were only 11%.", "11%"),
        # The subject before does not agree.
        ("The examiners met in May. It numbers 57.", "57"),
    ],
)
def test_a_pronoun_stands_for_nothing_else(text: str, number: str) -> None:
    assert not proposed(meant, text, number)
