# ruff: noqa: E501 - one text a line
"""Rules of claims that took more than they may: these true sentences are not refuted."""

import pytest

from tests.reading.claims.said import verdicts

TRUE = [
    "Of the 60 pupils, 20 walk and 15 cycle. The rest: 14 by bus, 11 by car.",
    "The farm has 900 acres. Wheat takes 310 acres. The rest: 400 acres of grass and 190 acres of wood.",
    "Rents rose to £480 from £400: 30 per cent in the centre of the town.",
    "Spending rose to £48m from £40m: half for schools, half for care.",
    "By a margin of three to one, people in the town, home to 4,000 adults and 1,000 children, reject the road.",
    "The ratio of debt to sales is 3 to 1: the bank has 12 branches in Orme and 6 branches in Aune.",
    "By sea it takes 40 days, by rail 22 days. The saving at Orme, 9 days, is the least.",
    "The winner came home in 2.1 hours, just ahead of her sister, who needed 2.3 hours.",
    "Older people pay less than the young (£410 versus £520).",
    "The bridge cost £46m against a budget of £40m, with an overrun of £9m on steel offset by savings.",
]


@pytest.mark.parametrize("text", TRUE)
def test_what_is_true_is_not_refuted(text: str) -> None:
    assert "fails" not in verdicts("News of the day\n\n" + text).values()


@pytest.mark.parametrize(
    "text",
    [
        "Staff outnumber managers 14 to 1. The firm has 420 workers in Orme and 30 workers in Aune.",
        "Pupils outnumbered teachers 20 to 1. The school had 35 teachers when 820 pupils came.",
    ],
)
def test_a_ratio_is_borne_out_by_no_order(text: str) -> None:
    assert "holds" not in verdicts("News of the day\n\n" + text).values()
