"""Rules of labels that took more than they may: what each of them says no more."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "never"),
    [
        ("The charity lost its lease and works in 14 countries.", "14", "with works"),
        ("The firm sold its stores and deals in 400 brands.", "400", "with deals"),
        ("The chain opened 14 shops back in May.", "14", "back"),
        ("The town lost 12 shops out in the suburbs.", "12", "out"),
        ("The school has 60 fewer pupils than the academy across the road.", "60", "fall"),
        ("The mayor insisted on five days.", "five days", "on which"),
        ("Confidence in the economy fell by 12 points.", "12 points", "contraction"),
        ("Fuel economy fell by 12%.", "12%", "contraction"),
    ],
)
def test_what_is_said_no_more(text: str, number: str, never: str) -> None:
    assert never not in label(text, number)


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("Energy prices are 12% higher in real terms.", "12%", "rise in energy prices"),
        ("Prices are 4% lower in dollars.", "4%", "fall in prices"),
        ("Bills are 3% lower for pensioners since the cut.", "3%", "fall in bills"),
        ("The school has 60 fewer pupils than last year.", "60", "fall in pupils"),
        ("They kept 612 colleagues away.", "612", "colleagues kept away"),
        ("A third of adults were ill. Among women it was 40 per cent.", "40 per cent",
         "share of adults ill among women"),
    ],
)  # fmt: skip
def test_what_is_still_said(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
