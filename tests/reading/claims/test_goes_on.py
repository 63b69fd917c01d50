# ruff: noqa: E501 - one text a line
"""Numbers that another sentence, clause or paragraph goes on with."""

import pytest

from tests.reading.claims.said import sums


def told_of(text: str) -> list[str]:
    """The sums of an article of these paragraphs, with plain blanks."""
    return [
        told.replace("\N{NO-BREAK SPACE}", " ") for told in sums(f"News of the day\n\n{text}\n")
    ]


HOLDS = [
    # what "it" became, in the sentence after
    ("The grant came to £81,000. Two partners left and it fell to £52,000.", "£52,000 < £81,000"),
    ("The choir had 34 members in 2019. It has since grown to 57.", "57 > 34"),
    ("The fee was €210. Under the new rules students pay less, and the figure dropped to €165.", "€165 < €210"),
    # what it was, under a paragraph of one sentence
    ("The queue has reached 5,120 cases.\n\nNobody at the court expects it to shrink soon. Two years ago it stood at 3,900.", "5,120 > 3,900"),
    # a clause within the sentence, and the verb after it
    ("The union, whose membership fell from 900 to 760 in a decade, wants 12 per cent.", "760 < 900"),
    ("The bill rose from £31m to £34m and now takes 70 per cent of income, where a year ago it took 82 per cent.", "£34m > £31m"),
    ("The bill rose from £31m to £34m and now takes 70 per cent of income, where a year ago it took 82 per cent.", "70 % < 82 %"),
    # "that" goes on with what was told
    ("They are 18 per cent of staff, although that is still short of the 25 per cent the plan asks for.", "18 % < 25 %"),
    ("Bus use rose to 41 per cent, because it was below the 48 per cent of 2019.", "41 % < 48 %"),
    # what is taken from one number to another
    ("It takes the charge for a large home from £1,742.36 to £1,829.30.", "£1,829.30 > £1,742.36"),
    # an average is named by how long it is of, those who are counted by what they pay
    ("Rain came to 57 mm, against a ten-year average of 95.", "57 mm < 95 (average)"),
    ("Rain came to 57 mm, compared with a 30-year mean of 95.", "57 mm < 95"),
    ("Of its tenants, 214 now pay more than $2,500 a month, compared with 168 a year ago.", "214 > 168"),
    # one group's shares of two things
    ("They make up 6 per cent of adults but 34 per cent of those in custody.", "6 % < 34 %"),
    ("Foreigners, who are 9 per cent of the town, made up 21 per cent of its jobless.", "9 % < 21 %"),
    ("Women hold a third of the posts but a tenth of the chairs.", "a third > a tenth"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), HOLDS)
def test_it_is_compared_with_what_was_told(text: str, told: str) -> None:
    assert f"holds {told}" in told_of(text)


OPEN = [
    "The grant came to £81,000. Two partners left and it fell to £92,000.",  # the other way: of something else
    "The school has 340 pupils and 410 seats. It has since grown to 570.",  # of which?
    "It runs from stop 14 to stop 20.",
    "Ages go from 14 to 20.",
    "Of these 30 per cent are men, and 12 per cent of women are ill.",
    "The village had 240 homes. A year ago it was hit by a flood that broke 31.",
]


@pytest.mark.parametrize("text", OPEN)
def test_what_is_told_of_something_else_is_not_compared(text: str) -> None:
    assert not [s for s in told_of(text) if "unchecked" not in s]


GAPS = [
    ("Lending grew by 12.8 per cent and deposits by 10.6 per cent. The gap has narrowed to 2.2 percentage points.", "12.8 − 10.6 = 2.2 points"),
    ("She has 41 per cent, her rival 36 per cent. The lead has shrunk to five points.", "41 − 36 = 5 points"),
    ("A flat costs £528,000 in the north and £176,000 in the south, so the gap has widened to £352,000.", "£528,000 − £176,000 = £352,000"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), GAPS)
def test_a_gap_becomes_as_great_as_the_two_are_apart(text: str, told: str) -> None:
    assert f"holds {told}" in told_of(text)


def test_what_is_left_of_a_whole_whose_part_was_only_included() -> None:
    text = "A total of 940 came.\n\nThe storm broke 186 roofs, including 121 of houses. The other 65 were of barns.\n"
    assert "holds 186 − 121 = 65" in told_of(text)


def test_examples_are_not_all_of_a_whole() -> None:
    text = "It spent £10.7 million, including £3.8 million on roads. Another £2.1 million came later.\n"
    assert not [s for s in told_of(text) if "£2.1" in s and "fails" in s]
