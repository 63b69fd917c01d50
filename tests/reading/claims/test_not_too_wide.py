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
    # another clause stands between
    "We opened six shops and closed eleven, so that at Easter we sold from 204, five fewer than at New Year.",
    "The baker took on three people and let eight go, so that he now works from 61 tables, five fewer than before.",
    # a limit is no claim
    "Debt fell from £60m to £45m and is 0.8 times the result, below the limit of 1.4 times.",
    "Stocks fell from 900 to 700 tonnes, or 1.2 times what is sold in a week, under the ceiling of 1.6 times.",
    # what is paid for each is no part of what is left
    "The fund had £80 million. It has helped 2,400 firms with £9,500 each on average. That leaves £57 million.",
    # so much a month is twelve times that a year
    "If each of our 900 members gave £3 a month, that would bring in £32,400 a year.",
    # how long somebody is punished is no time in which anything was done
    "The clerk was jailed for three years and six months. He forged 1,104 slips, 23 every month.",
    "The driver was banned for two years. He was caught 36 times, twice a month.",
    "The guard who took £90,000 over three years was jailed for four years and two months.",
    # what it was before is no whole
    "Cases rose to 412 from 350; in 247 of them, or six out of ten, somebody was hurt.",
    # a count with its share is no share
    "Pain was told of by 152 of those who had the drug, i.e. 18 percent, compared with 36 (9 percent), half as often.",
    # a sum that is spent on more
    "The club borrows £9m to mend the stand and to buy 20 flats, at an average of £310,000 each.",
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
