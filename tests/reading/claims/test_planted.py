"""Mistakes as they are made, each beside the same words with the right number."""

import pytest

from tests.reading.claims.said import verdicts

CAUGHT = [
    (
        "The port spent €48 million, of which €31 million went into berths and €9 million into "
        "cranes. The other €@ million went into sheds.",
        "8",
        "18",
    ),
    (
        "The trip cost £900, of which £520 was for the coach and £240 for rooms. The rest, £@, was "
        "for meals.",
        "140",
        "340",
    ),
    (
        "In all, @ people waited on trolleys in May:\n\n- Kerrane: 1,284\n- Moyle: 902\n"
        "- St Attracta: 774\n- Dunmarra: 561",
        "3,521",
        "2,960",
    ),
    (
        "Our income came to £@:\n\n- Grants: £148,000\n- Gifts: £131,000\n- Shop: £72,000",
        "351,000",
        "298,000",
    ),
]
TRUE = [
    # a part of a whole is no fall of it
    "In the south, where 23,100 hives wintered, 7,850 died (34 per cent).",
    "Of 48,200 hives 19,760 died, a loss of 41 per cent. In the north 25,100 hives wintered.",
    # from a loss to a profit it is both
    "The club made €41,300 after a loss of €6,800 in 2023, a turnaround of €48,100.",
    "The mill lost £2.1m in 2022 and made a profit of £1.4m last year, an improvement of £3.5m.",
    # some of the games are not all of them
    "They won nine of their 14 games. They scored 250 points, an average of 17.9 a game.",
    # a list need not be of all
    "Some 1,240 guests came from abroad, the most of them from:\n\n- Denmark: 410\n"
    "- Poland: 360\n- Spain: 190",
]
MISHEARD = [
    ("The club made €41,300 after a loss of €6,800 in 2023, a turnaround of €34,500.", "34,500"),
    ("In the south, where 23,100 hives wintered, 7,850 died (66 per cent).", "66"),
    ("The town grew by 3,870 people. Of these 2,940, or a quarter, came from abroad.", "quarter"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CAUGHT)
def test_a_wrong_sum_is_caught(text: str, right: str, wrong: str) -> None:
    head = "News of the day\n\n"
    assert "fails" not in verdicts(head + text.replace("@", right)).values()
    assert "fails" in verdicts(head + text.replace("@", wrong)).values()


@pytest.mark.parametrize("text", TRUE)
def test_what_is_true_does_not_fail(text: str) -> None:
    assert "fails" not in verdicts("News of the day\n\n" + text).values()


@pytest.mark.parametrize(("text", "number"), MISHEARD)
def test_a_wrong_number_is_not_borne_out(text: str, number: str) -> None:
    told = verdicts("News of the day\n\n" + text)
    assert not [words for words, out in told.items() if number in words and out == "holds"]
