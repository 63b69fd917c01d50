# ruff: noqa: E501 - one text a line
"""Claims that are found by how their numbers are called or led in, each true and made false."""

import pytest

from tests.reading.claims.said import verdicts

HOLD = [
    ("Council tax yields £176 million of the £320 million. The grant is £96 million, and fees bring in the rest: £48 million.", "the rest"),
    ("It spends £320 million in all. Tax yields £176 million. The state gives £96 million, and fees bring in the rest: £48 million.", "the rest"),
    ("We raised £864,000. Legacies brought £216,000, the appeal £172,800, gifts £302,400 and our shops the rest, £172,800.", "the rest"),
    ("The winter brought 296 mm, against 240 mm in an average year, which is 23 per cent too much.", "too much"),
    ("The class had 34 pupils, compared with the usual 28, which is six too many.", "too many"),
    ("The paper sold 400 copies, against the 500 it needs, which is 100 too few.", "too few"),
    ("It carried 31.2 million passengers, 4% more than the 30 million of 2033 but 20% fewer than the 39 million of 2019.", "20% fewer"),
    ("Sales were €625m. At €702m orders exceeded sales by 12 per cent.", "by 12 per cent"),
    ("Births numbered 540. There were 600 deaths, so deaths outnumbered births by 11 per cent.", "by 11 per cent"),
    ("Profit rose to €75m, from €60m. Sales were €625m, up from €601m, so the margin widened to 12 per cent.", "12 per cent"),
    ("Revenue was £40.0m and operating profit £5.2m, a margin of 13 per cent.", "13 per cent"),
    ("Turnover came to $80 million. The operating profit was $7.2 million, and the margin fell to 9 per cent.", "9 per cent"),
    ("Last year the cameras flashed 48,200 times. That is an average of 4,017 a month.", "4,017"),
    ("The ward saw 73,000 patients, an average of 200 a day.", "200 a day"),
    ("In the busiest week, that of 6 January, 1,680 patients came, 240 a day.", "240 a day"),
    ("The 16 cameras brought in £2.41 million from 48,200 flashes, £50 a flash and some £151,000 per camera.", "per camera"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), HOLD)
def test_a_true_one_holds(text: str, words: str) -> None:
    told = verdicts("News of the day\n\n" + text)
    assert "holds" in [v for said, v in told.items() if words in said]
    assert "fails" not in told.values()


FAIL = [
    ("The winter brought 296 mm, against 240 mm in an average year, which is 32 per cent too much.", "too much"),
    ("The class had 34 pupils, compared with the usual 28, which is nine too many.", "too many"),
    ("The 16 cameras brought in £2.41 million from 48,200 flashes, £50 a flash and some £115,000 per camera.", "per camera"),
    ("It carried 31.2 million passengers, 4% more than the 30 million of 2033 but 30% fewer than the 39 million of 2019.", "30% fewer"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), FAIL)
def test_a_false_one_fails(text: str, words: str) -> None:
    told = verdicts("News of the day\n\n" + text)
    assert "fails" in [v for said, v in told.items() if words in said]


OPEN = [
    # what is called so may be adjusted, or of another part of the firm
    "Revenue was £40.0m and operating profit £5.2m. At home the margin was 9 per cent.",
    # so many a day of no told year
    "Thirty people died, an average of ten a day.",
    "The grant is £96 million and the tax £176 million, 55p in every pound, of the £320 million, and fees bring the rest.",
    "Costs of €702m exceeded what was planned by 12 per cent. Sales were €625m.",
]


@pytest.mark.parametrize("text", OPEN)
def test_nothing_fails_by_a_name_alone(text: str) -> None:
    assert "fails" not in verdicts("News of the day\n\n" + text).values()


def test_points_differ_by_shares_alone() -> None:
    told = verdicts(
        "News\n\nSixty people came. In 2030 81% were content, six points fewer than now."
    )
    assert "fails" not in told.values()


OF_THOSE = [
    ("The Vale stopped 9,600 drivers.\n\nIn all, 288 were arrested, 3 per cent of those stopped.", "288 were arrested, 3 per cent"),
    ("The clinic treated 840 people. Forty-two were taken to hospital, one in 20 of those treated.", "one in 20"),
    ("The lab looked at 600 files. Damp was the commonest fault with 210 cases, more than a third of those examined.", "more than a third"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), OF_THOSE)
def test_a_share_of_those_who_are_named_has_its_part_before(text: str, words: str) -> None:
    told = verdicts("News of the day\n\n" + text)
    assert "holds" in [v for said, v in told.items() if words in said]


def test_what_they_are_is_no_part_before() -> None:
    told = verdicts("News\n\nThe war has driven 94,600 from home, half of those children.")
    assert "holds" not in told.values()


SEASONS = [
    "The vacancy rate is 12%. Last spring it was 9%; the rate has thus risen by three percentage points.",
    "The share of late trains is 14%. Last autumn it was 18%, so it has fallen by four points.",
    "The clinic has 240 beds. Last winter it had 200; the number has thus grown by a fifth.",
]


@pytest.mark.parametrize("text", SEASONS)
def test_what_it_was_last_season_is_the_base(text: str) -> None:
    told = verdicts("News of the day\n\n" + text)
    assert list(told.values())[-1] == "holds"
