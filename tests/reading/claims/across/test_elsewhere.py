# ruff: noqa: E501 - one text a line
"""A clause that only says when or where it is so is set beside the number told before."""

import pytest

from tests.reading.claims.said import verdicts


def said(text: str) -> list[str]:
    return [
        f"{words}: {outcome}" for words, outcome in verdicts(f"News of the day\n\n{text}").items()
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The dam is 58 per cent full. At this time last year it was 73 per cent full.", "58 per cent full. At this time last year it was 73 per cent: holds"),
        ("Wages take 71p of each pound; at clubs of a similar size it is 66p.", "71p of each pound; at clubs of a similar size it is 66p: holds"),
        ("Only 36 children sat the test, whereas in a normal year there are about 55.", "36 children sat the test, whereas in a normal year there are about 55: holds"),
        ("Some 41 per cent had a job. In the survey of 2019 that was 22 per cent.", "41 per cent had a job. In the survey of 2019 that was 22 per cent: holds"),
        ("In Tarn 47 per cent passed (England: 62 per cent).", "47 per cent passed (England: 62 per cent): holds"),
        ("One car did 104 km/h where 50 is permitted.", "104 km/h where 50: holds"),
        ("Occupancy came to 79.8% (H1 2024: 77.4%).", "79.8% (H1 2024: 77.4%): holds"),
        ("The new cell lasted 11 cycles; the old one managed 19.", "11 cycles; the old one managed 19: holds"),
        ("Exports came to EUR 4.86 billion, while imports amounted to EUR 4.55 billion.", "EUR 4.86 billion, while imports amounted to EUR 4.55 billion: holds"),
        ("It pays $11 a kilo as opposed to $19 from the sea.", "$11 a kilo as opposed to $19: holds"),
        ("The deficit shrank to $3.2 billion, compared to a surplus of $1.1 billion.", "$3.2 billion, compared to a surplus of $1.1 billion: holds"),
        ("We spend $31 a head. In Marlow it's 48.", "$31 a head. In Marlow it's 48: holds"),
        ("Our reserves are £190,000. They ought to be £600,000.", "£190,000. They ought to be £600,000: holds"),
        ("Some 28 per cent swam. When it was first asked, in 2014, it was 34 per cent.", "28 per cent swam. When it was first asked, in 2014, it was 34 per cent: holds"),
        ("It had 12 crashes against 17 last year and an average of 15.", "12 crashes against 17 last year and an average of 15: holds"),
    ],
)  # fmt: skip
def test_what_is_so_elsewhere_is_set_beside_it(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "There were 22 pupils to a class. In addition there were 418 adults.",
        "In Tarn 47 per cent passed (England: 1,400 pupils).",
        "It gave $1.2 million to the school; the remaining $500,000 is still there.",
        "In 2024 some EUR 30 million remained (2023: loss of EUR 22 million).",
        "The club had 40 goals last season and has conceded 52 now.",
        "The surplus in goods was £2.1 billion, and that in services larger than the £0.5 billion of April.",
        "It has 12 buses and 14 trams. In winter there are 11.",
        "The club has 40 cups. At the door there are 900 seats.",
    ],
)
def test_other_things_are_not_set_beside_it(text: str) -> None:
    assert not [c for c in said(text) if c.endswith(": holds")]
